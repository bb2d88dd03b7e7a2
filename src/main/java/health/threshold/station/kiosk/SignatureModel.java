package health.threshold.station.kiosk;

import health.threshold.clinic.consent.Answer;
import health.threshold.clinic.consent.RefusalReason;
import health.threshold.clinic.consent.Signature;
import health.threshold.fx.Words;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;

/// What stands under the document that was read: a drawn name, a typed one, or why there is none.
final class SignatureModel {

    private final KioskFlow flow;
    private final Papers papers;
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();

    SignatureModel(KioskFlow flow) {
        this.flow = flow;
        papers = flow.session().papers;
    }

    Strokes strokes() {
        return papers.strokes;
    }

    StringProperty name() {
        return papers.name;
    }

    /// What is being signed.
    String title() {
        return papers.wasRead().title();
    }

    /// Whether somebody would sign without a signature.
    ReadOnlyBooleanProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /// Somebody begins to draw.
    /// That the arrival stands, whatever is chosen here.
    String eitherWay(Words words) {
        return flow.session().eitherWay(words);
    }

    void drawing() {
        missing.set(false);
    }

    void clear() {
        missing.set(false);
        papers.strokes.clear();
    }

    void typeInstead() {
        if (flow.page().get() == Page.SIGNATURE) flow.go(Page.SIGNED_NAME);
    }

    /// Signs with what was drawn.
    void sign() {
        if (flow.page().get() != Page.SIGNATURE) return;
        missing.set(false);
        missing.set(papers.strokes.isTooLittle());
        if (!missing.get()) give(Signature.drawn(papers.strokes.path().get()));
    }

    /// Signs with the name that was typed.
    void signName() {
        if (flow.page().get() != Page.SIGNED_NAME) return;
        missing.set(false);
        missing.set(papers.name.get().isBlank());
        if (!missing.get()) give(Signature.typed(papers.name.get()));
    }

    void ratherNot(RefusalReason reason) {
        if (flow.page().get() == Page.REFUSAL) new Answering(flow).give(new Answer.Refused(reason));
    }

    private void give(Signature signature) {
        new Answering(flow).give(new Answer.Signed(signature));
    }
}
