package health.threshold.station.kiosk;

import health.threshold.clinic.consent.ClinicDocument;
import health.threshold.clinic.consent.DocumentText;
import health.threshold.fx.Words;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One document to read, and three ways on, none of which touches the arrival.
final class SignModel {

    private final KioskFlow flow;
    private final Papers papers;
    private final ReadOnlyObjectWrapper<ClinicDocument> document;

    SignModel(KioskFlow flow) {
        this.flow = flow;
        papers = flow.session().papers;
        document = new ReadOnlyObjectWrapper<>(papers.current().orElseThrow());
    }

    /// The one on top.
    ReadOnlyObjectProperty<ClinicDocument> document() {
        return document.getReadOnlyProperty();
    }

    /// Its words as they are shown now. What is signed is what was shown last.
    DocumentText read(Locale language) {
        return papers.read(language);
    }

    int number() {
        return papers.number();
    }

    int count() {
        return papers.count();
    }

    String called() {
        return flow.session().called();
    }

    boolean isForAnother() {
        return flow.session().isForAnother();
    }

    /// That the arrival stands, whatever is chosen here.
    String eitherWay(Words words) {
        return flow.session().eitherWay(words);
    }

    void sign() {
        if (isHere()) flow.go(Page.SIGNATURE);
    }

    void ratherNot() {
        if (isHere()) flow.go(Page.REFUSAL);
    }

    void later() {
        if (isHere()) new Answering(flow).later(() -> papers.current().ifPresent(document::set));
    }

    private boolean isHere() {
        return flow.page().get() == Page.SIGN;
    }
}
