package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Receipt;
import health.threshold.fx.Words;
import health.threshold.fx.paper.ReceiptPaper;
import health.threshold.fx.print.Printer;
import health.threshold.kernel.VisitId;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;

/// Prints at the kiosk what the person asked for, while they go on. Each thing is printed once at most; what does not
/// come is the desk's to print, as where there is no printer here.
final class Printing {

    private final KioskFlow flow;
    private final KioskSession session;
    private final Printer printer;

    Printing(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
        printer = flow.setting.beside().printer();
    }

    boolean isHere() {
        return printer.isThere();
    }

    /// Whether they may have a copy of what they have just signed.
    boolean canCopy() {
        return isHere() && session.prints.haveSigned();
    }

    /// @param words what the person reads
    void receipt(Receipt receipt, Words words) {
        var sheet = new ReceiptSheet(receipt, words, flow.setting);
        var what = flow.deskWords.say("mail.number", receipt.number());
        var paid = session.paying.paid;
        print(session.prints.receipt, what, job -> {
            var isPrinted = job.print(ReceiptPaper.pdf(printer.paper(), List.of(sheet.lines())));
            if (isPrinted && paid != null) flow.rooms().receipts().printed(flow.setting.by(), paid);
            return isPrinted;
        });
    }

    void copy(Words words) {
        if (!canCopy()) return;
        var visit = session.visit().orElseThrow();
        var sheet = new SignedSheet(words, flow.setting.clock());
        print(session.prints.copy, flow.deskWords.say("paper.copy"), job -> {
            var papers = flow.rooms().signing().copies(flow.setting.by(), visit);
            var isPrinted = job.print(ReceiptPaper.pdf(
                    printer.paper(), papers.stream().map(sheet::lines).toList()));
            if (isPrinted) flow.rooms().signing().printed(flow.setting.by(), papers);
            return isPrinted;
        });
    }

    /// @param what it is, for the desk, which is told if it does not come
    private void print(ObjectProperty<Prints.State> state, String what, Predicate<Printer.Job> printing) {
        if (state.get() != Prints.State.NOT_ASKED) return;
        state.set(Prints.State.UNDER_WAY);
        var job = printer.job();
        var visit = session.visit().orElseThrow();
        flow.background.run(
                () -> printing.test(job),
                printed -> ended(state, visit, what, printed),
                () -> ended(state, visit, what, false));
    }

    private void ended(ObjectProperty<Prints.State> state, VisitId visit, String what, boolean printed) {
        if (!printed) flow.background.run(() -> flow.rooms().checkIn().paperIsMissing(flow.setting.by(), visit, what));
        if (flow.session() == session) state.set(printed ? Prints.State.TAKE_IT : Prints.State.AT_THE_DESK);
    }
}
