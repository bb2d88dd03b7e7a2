package health.threshold.store;

import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.care.Signing;
import health.threshold.clinic.form.FormDesk.Told;
import health.threshold.clinic.form.FormSheet.Author;
import health.threshold.clinic.form.Given;
import health.threshold.clinic.visit.Arrival;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A process that works at the counter until it is killed, and says each thing on a line of its own once it has been
/// told that it is done, never before.
final class CounterThatIsKilled {

    private static final List<String> QUESTIONS = List.of("matters", "easier");
    private static final Share PART = Share.part(Money.of(CurrencyUnit.USD, 10), "part");

    private CounterThatIsKilled() {}

    public static void main(String... folder) {
        var terminal = new LastingTerminal(Path.of(folder[0]).resolve("terminal"));
        var counter = Counter.in(Path.of(folder[0]).resolve("data"), terminal);
        counter.rooms.copays.settleOpen(counter.system);
        say("OPEN", "-", "-");
        while (true) serve(counter);
    }

    private static void serve(Counter counter) {
        var appointment = counter.expected();
        var visit = new VisitId(appointment.value());
        if (counter.rooms.board.arrive(counter.desk, appointment) instanceof Arrival.Recorded)
            say("ARRIVED", visit, "-");
        for (var question : QUESTIONS) say("TOLD", visit, told(counter, visit, question));
        var byCard = visit.value().getLeastSignificantBits() % 2 == 0;
        // Whoever pays by card pays a part first, and then what is left.
        if (byCard
                && counter.rooms.copays.takeCard(counter.desk, visit, PART, "Copay") instanceof Payment.Paid(var first))
            say("PAID", visit, first.value());
        var payment = byCard
                ? counter.rooms.copays.takeCard(counter.desk, visit, Share.DUE, "Copay")
                : counter.rooms.copays.takeCash(counter.desk, visit, Share.TODAY, visit.toString(), "Copay");
        if (payment instanceof Payment.Paid(var receipt)) say("PAID", visit, receipt.value());
        var draft = new SbarNote.Parts("draft of " + visit, "", "", "");
        counter.rooms.notes.save(counter.clinician, visit, draft);
        say("DRAFTED", visit, "-");
        var parts = new SbarNote.Parts("note of " + visit, "", "", "");
        if (!byCard && counter.rooms.notes.sign(counter.clinician, visit, parts) instanceof Signing.Signed(var note))
            say("SIGNED", visit, note.id().value());
    }

    /// Each by a sitting of its own, as after a kill.
    private static UUID told(Counter counter, VisitId id, String question) {
        return counter.store.writeDurably(counter.system, tx -> {
            var visit = counter.rooms.visits.find(tx, id).orElseThrow();
            var told = new Told(null, question, Given.words(question + " of " + id), Locale.ENGLISH);
            return counter.rooms.formDesk.answer(tx, visit, Author.THEMSELVES, told);
        });
    }

    private static void say(String what, Object visit, Object id) {
        System.out.println(what + " " + visit + " " + id);
        System.out.flush();
    }
}
