package health.threshold.store;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.care.CareNotes;
import health.threshold.clinic.visit.Arrival;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.audit.ChainState;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed at any moment loses nothing that it has said is done, and does nothing twice.
class KillTest {

    private static final int MOST_BEFORE_A_KILL = 40;

    @TempDir
    Path folder;

    /// One line of the killed process: what was acknowledged, of which visit, under which id.
    private record Done(String what, String visit, String id) {
        static Done read(String line) {
            var parts = line.split(" ");
            return new Done(parts[0], parts[1], parts[2]);
        }

        VisitId ofVisit() {
            return new VisitId(UUID.fromString(visit));
        }
    }

    @Test
    void what_was_acknowledged_before_a_kill_is_there_exactly_once() throws Exception {
        killAgainAndAgain(10, new Random(2026));
    }

    @Test
    @Tag("full")
    void what_was_acknowledged_before_two_hundred_kills_is_there_exactly_once() throws Exception {
        killAgainAndAgain(200, new Random(11));
    }

    private void killAgainAndAgain(int kills, Random random) throws Exception {
        var all = new ArrayList<Done>();
        for (var kill = 0; kill < kills; kill++) {
            var done = workAndDie(random.nextInt(MOST_BEFORE_A_KILL));
            all.addAll(done);
            checkAll(done);
        }

        checkAll(all);
        doAllOfItAgain(all);

        checkAll(all);
        assertThat(all).hasSizeGreaterThan(kills * 10);
    }

    /// Lets a process work until it has acknowledged so much, kills it, and returns all that it said until its end.
    private List<Done> workAndDie(int enough) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var worker = new ProcessBuilder(
                        java,
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CounterThatIsKilled.class.getName(),
                        folder.toString())
                .redirectError(folder.resolve("said").toFile())
                .start();
        try (var lines = worker.inputReader()) {
            var done = new ArrayList<Done>();
            assertThat(lines.readLine()).startsWith("OPEN");
            while (done.size() < enough) done.add(Done.read(Objects.requireNonNull(lines.readLine())));
            // Through its handle, for the process itself would close the pipe with what is still in it.
            worker.toHandle().destroyForcibly();
            drain(lines, done);
            worker.waitFor();
            return done;
        }
    }

    /// What it had said and nobody had read yet counts too; a line without its end was not said.
    private static void drain(BufferedReader lines, List<Done> done) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            if (line.matches("[A-Z]+ \\S{36} (-|\\S{36})")) done.add(Done.read(line));
    }

    private void checkAll(List<Done> all) {
        var terminal = new LastingTerminal(folder.resolve("terminal"));
        try (var counter = Counter.in(folder.resolve("data"), terminal)) {
            counter.rooms.copays.settleOpen(counter.system);
            for (var done : all) check(counter, done);
            assertThat(cardsOnTheLedger(counter)).containsExactlyInAnyOrderElementsOf(terminal.charged());
            assertThat(counter.store.read(counter.system, counter.rooms.audit::check))
                    .isInstanceOf(ChainState.Whole.class);
        }
    }

    private static void check(Counter counter, Done done) {
        var visit = done.ofVisit();
        var isThere = switch (done.what()) {
            case "ARRIVED" ->
                count(counter, "visit_step where to_state = 'ARRIVED' and visit = ?1", visit.value()) == 1
                        && audited(counter, "ARRIVED", visit.value());
            case "PAID" -> isPaidOnce(counter, visit, UUID.fromString(done.id()));
            case "SIGNED" -> isSignedOnce(counter, visit, UUID.fromString(done.id()));
            case "TOLD" -> isToldOnce(counter, visit, UUID.fromString(done.id()));
            case "DRAFTED" -> isWritten(counter, visit);
            default -> throw new AssertionError("Nobody says " + done);
        };
        assertThat(isThere).as(done.toString()).isTrue();
    }

    /// Somebody killed between the part and the rest has paid the part, and no more.
    private static boolean isPaidOnce(Counter counter, VisitId visit, UUID receipt) {
        var entries = ledger(counter, visit);
        var payments =
                entries.stream().filter(entry -> entry.settlement() != null).toList();
        var receipts = payments.stream().map(LedgerEntry::id).toList();
        var whole = sum(entries).isZero() || sum(payments).equals(Money.of(CurrencyUnit.USD, -10));
        return entries.size() == 1 + payments.size()
                && payments.size() <= 2
                && receipts.stream().filter(receipt::equals).count() == 1
                && whole
                && audited(counter, "PAID", receipt);
    }

    private static boolean isSignedOnce(Counter counter, VisitId visit, UUID id) {
        var notes = counter.store.read(counter.system, tx -> counter.rooms.notes.signedIn(tx, visit));
        return notes.size() == 1
                && notes.getFirst().id().value().equals(id)
                && notes.getFirst().parts().situation().equals("note of " + visit)
                && CareNotes.isWhole(notes.getFirst())
                && audited(counter, "SIGNED", id);
    }

    private static boolean isToldOnce(Counter counter, VisitId visit, UUID sheet) {
        var kept = counter.store
                .read(counter.system, tx -> counter.rooms.forms.find(tx, sheet))
                .orElseThrow();
        return kept.answers().size() == 1
                && kept.answers().getFirst().given().words().endsWith(" of " + visit)
                && count(counter, "form_sheet where visit = ?1", visit.value()) <= 2;
    }

    /// A draft is there, or has become a note.
    private static boolean isWritten(Counter counter, VisitId visit) {
        var draft = counter.rooms.notes.draft(counter.clinician, visit).situation();
        return draft.equals("draft of " + visit) || count(counter, "signed_note where visit = ?1", visit.value()) == 1;
    }

    private void doAllOfItAgain(List<Done> all) {
        try (var counter = Counter.in(folder.resolve("data"), new LastingTerminal(folder.resolve("terminal")))) {
            for (var done : all) {
                var visit = done.ofVisit();
                if (done.what().equals("ARRIVED"))
                    assertThat(counter.rooms.board.arrive(counter.desk, new AppointmentId(visit.value())))
                            .isInstanceOf(Arrival.AlreadyHere.class);
                if (done.what().equals("PAID")) payWhatIsLeft(counter, visit);
            }
        }
    }

    private static void payWhatIsLeft(Counter counter, VisitId visit) {
        var left = sum(ledger(counter, visit)).isPositive();
        assertThat(counter.rooms.copays.takeCard(counter.desk, visit, Share.TODAY, "Copay"))
                .isInstanceOf(left ? Payment.Paid.class : Payment.NothingOwed.class);
    }

    private static List<LedgerEntry> ledger(Counter counter, VisitId visit) {
        return counter.store.read(counter.system, tx -> {
            var patient = counter.rooms.visits.find(tx, visit).orElseThrow().patient();
            return counter.rooms.ledger.of(tx, new PatientId(patient.value()));
        });
    }

    private static Money sum(List<LedgerEntry> entries) {
        return entries.stream().map(LedgerEntry::amount).reduce(Money.zero(CurrencyUnit.USD), Money::plus);
    }

    private static boolean audited(Counter counter, String deed, UUID entity) {
        return count(counter, "audit_entry where deed = '" + deed + "' and entity = ?1", entity) == 1;
    }

    private static List<String> cardsOnTheLedger(Counter counter) {
        return counter.store.read(
                counter.system,
                tx -> tx.session()
                        .createNativeQuery(
                                "select substring(post_key, 6) from ledger_entry where post_key like 'card:%'",
                                String.class)
                        .list());
    }

    private static long count(Counter counter, String rows, UUID id) {
        return counter.store.read(
                counter.system,
                tx -> tx.session()
                        .createNativeQuery("select count(*) from " + rows, Long.class)
                        .setParameter(1, id)
                        .getSingleResult());
    }
}
