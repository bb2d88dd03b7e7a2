package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Receipt;
import health.threshold.fx.Words;
import health.threshold.fx.paper.ReceiptPaper;
import health.threshold.fx.print.Printer;
import health.threshold.kernel.VisitId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
            return noting(isPrinted, () -> {
                if (paid != null) flow.rooms().receipts().printed(flow.setting.by(), paid);
            });
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
            return noting(isPrinted, () -> flow.rooms().signing().printed(flow.setting.by(), papers));
        });
    }

    private static Optional<Runnable> noting(boolean isPrinted, Runnable note) {
        return isPrinted ? Optional.of(note) : Optional.empty();
    }

    /// What cannot be noted came out all the same, so that is work of its own.
    ///
    /// @param what it is, for the desk, which is told if it does not come
    /// @param printing answers with what is to be noted once it came out; empty where it did not
    private void print(
            ObjectProperty<Prints.State> state, String what, Function<Printer.Job, Optional<Runnable>> printing) {
        if (state.get() != Prints.State.NOT_ASKED) return;
        state.set(Prints.State.UNDER_WAY);
        var job = printer.job();
        var visit = session.visit().orElseThrow();
        flow.background.run(
                () -> printing.apply(job),
                printed -> {
                    ended(state, visit, what, printed.isPresent());
                    printed.ifPresent(flow.background::run);
                },
                () -> ended(state, visit, what, false));
    }

    private void ended(ObjectProperty<Prints.State> state, VisitId visit, String what, boolean printed) {
        if (!printed) flow.background.run(() -> flow.rooms().checkIn().paperIsMissing(flow.setting.by(), visit, what));
        if (flow.session() == session) state.set(printed ? Prints.State.TAKE_IT : Prints.State.AT_THE_DESK);
    }
}
