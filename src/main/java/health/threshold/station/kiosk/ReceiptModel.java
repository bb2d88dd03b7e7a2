package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Receipt;
import health.threshold.clinic.billing.ReceiptMail;
import health.threshold.clinic.billing.ReceiptPost;
import health.threshold.clinic.checkin.Corrections;
import health.threshold.clinic.checkin.Personal;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.fx.Words;
import health.threshold.kernel.EmailAddress;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A receipt by e-mail, on paper here or at the desk, or none. Nobody waits for the network or the printer.
final class ReceiptModel {

    private final KioskFlow flow;
    private final KioskSession session;
    private final ReadOnlyBooleanWrapper unlikely = new ReadOnlyBooleanWrapper();

    ReceiptModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    Receipt receipt() {
        return Objects.requireNonNull(session.receipt);
    }

    /// The address on file, masked; empty where there is none, or none that can be used.
    String onFile() {
        var masked = session.onFile().email();
        return masked.contains("@") ? masked : "";
    }

    /// Whether receipts go by e-mail from here.
    boolean canMail() {
        return flow.rooms().post().isSetUp();
    }

    /// Whether paper comes out here, and not at the desk.
    boolean printsHere() {
        return new Printing(flow).isHere();
    }

    StringProperty typed() {
        return session.paying.address;
    }

    /// Whether the typed address may stay on file.
    BooleanProperty keeps() {
        return session.paying.keepsAddress;
    }

    /// Whether it is theirs to say what stays on file.
    boolean mayKeep() {
        return session.may(ProxyScope.CONFIRM_DETAILS);
    }

    /// Whether what was typed is no address.
    ReadOnlyBooleanProperty unlikely() {
        return unlikely.getReadOnlyProperty();
    }

    void toAddressOnFile(Words words) {
        if (flow.page().get() == Page.RECEIPT) mail(null, words);
    }

    void toAnother() {
        if (flow.page().get() == Page.RECEIPT) flow.go(Page.RECEIPT_ADDRESS);
    }

    void toTyped(Words words) {
        if (flow.page().get() != Page.RECEIPT_ADDRESS) return;
        var address = EmailAddress.of(typed().get());
        unlikely.set(false);
        unlikely.set(address.isEmpty());
        address.ifPresent(to -> mail(to, words));
    }

    void onPaper(Words words) {
        if (flow.page().get() != Page.RECEIPT) return;
        if (printsHere()) new Printing(flow).receipt(receipt(), words);
        new Way(flow).afterMoney();
    }

    void none() {
        if (flow.page().get() != Page.RECEIPT) return;
        session.paying.noReceipt = true;
        new Way(flow).afterMoney();
    }

    private void mail(@Nullable EmailAddress to, Words words) {
        var by = flow.setting.by();
        var visit = session.visit().orElseThrow();
        var letter = new ReceiptLetter(receipt(), words, flow.setting);
        var asked =
                new ReceiptPost.Asked(Objects.requireNonNull(session.paying.paid), to, letter.subject(), letter.text());
        var keep = to != null && keeps().get() && mayKeep();
        flow.ask(
                Waiting.SAVING,
                () -> {
                    var put = flow.rooms().post().ask(by, asked);
                    if (keep) flow.rooms().checkIn().confirm(by, visit, email(Objects.requireNonNull(to)));
                    return put;
                },
                put -> {
                    session.paying.mailedTo = put.map(ReceiptMail::masked).orElse("");
                    new Way(flow).afterMoney();
                },
                () -> new Way(flow).afterMoney());
    }

    private static Corrections email(EmailAddress to) {
        return new Corrections(null, to.text(), null, null, Personal.NONE);
    }
}
