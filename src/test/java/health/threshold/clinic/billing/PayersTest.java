package health.threshold.clinic.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.visit.Acting;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// At a kiosk only who was recognised for this visit, and may pay for the person, learns what is owed or pays it.
class PayersTest {

    @TempDir
    Path folder;

    private TestClinic clinic;
    private PatientId maria;
    private VisitId visit;

    @BeforeEach
    void someoneIsHere() {
        clinic = new TestClinic(folder);
        var person = clinic.maria();
        maria = person.id();
        clinic.cover(maria, 20);
        var appointment = clinic.expect(person, Duration.ofMinutes(10), Service.FOLLOWUP, "K7MQ");
        clinic.rooms.board.arrive(clinic.kiosk, appointment);
        visit = new VisitId(appointment.value());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void nobody_pays_or_reads_where_nobody_was_recognised() {
        assertAllRefused();
    }

    @Test
    void whoever_may_only_check_them_in_learns_that_something_is_due_and_no_more() {
        stands(new Acting(true, EnumSet.of(ProxyScope.CHECK_IN), null));

        assertThat(clinic.rooms.copays.isDue(clinic.kiosk, visit)).isTrue();
        assertAllRefused();
    }

    @Test
    void whoever_may_pay_for_another_agrees_to_no_plan_in_their_name() {
        clinic.choose(Setting.PLAN_MOST_MONTHS, "6");
        clinic.owes(maria, 140);
        stands(new Acting(true, EnumSet.of(ProxyScope.CHECK_IN, ProxyScope.PAY), null));
        var offers = clinic.rooms.plans.choices(clinic.kiosk, visit).plans();

        assertThat(offers).isEmpty();
        stands(Acting.THEMSELVES);
        var theirs = clinic.rooms
                .plans
                .choices(clinic.kiosk, visit)
                .plans()
                .getFirst()
                .from(false);
        stands(new Acting(true, EnumSet.of(ProxyScope.CHECK_IN, ProxyScope.PAY), null));
        assertRefused(() -> clinic.rooms.plans.agree(clinic.kiosk, visit, theirs));
    }

    @Test
    void a_receipt_is_for_who_paid_it_and_not_for_who_comes_next() {
        stands(Acting.THEMSELVES);
        clinic.mail.setUp();
        var paid = (Payment.Paid) clinic.rooms.copays.takeCard(clinic.kiosk, visit, Share.TODAY, "Copay");
        assertThat(clinic.rooms.receipts.of(clinic.kiosk, paid.receipt())).isNotNull();

        clinic.kioskOf(new VisitId(clinic.store.newId()));

        assertRefused(() -> clinic.rooms.receipts.of(clinic.kiosk, paid.receipt()));
        assertRefused(() -> clinic.rooms.receiptPost.ask(
                clinic.kiosk, new ReceiptPost.Asked(paid.receipt(), null, "Your receipt", "Text of it")));
        assertThat(clinic.rooms.receipts.of(clinic.desk, paid.receipt())).isNotNull();
    }

    @Test
    void that_a_receipt_was_read_is_not_that_it_was_printed() {
        stands(Acting.THEMSELVES);
        var paid = (Payment.Paid) clinic.rooms.copays.takeCard(clinic.kiosk, visit, Share.TODAY, "Copay");

        clinic.rooms.receipts.of(clinic.kiosk, paid.receipt());
        assertThat(deeds()).contains(Deed.VIEWED).doesNotContain(Deed.PRINTED);
        clinic.rooms.receipts.printed(clinic.kiosk, paid.receipt());

        assertThat(deeds()).contains(Deed.PRINTED);
        assertThatThrownBy(() -> clinic.rooms.receipts.printed(clinic.nurse, paid.receipt()))
                .isInstanceOf(NotAllowed.class);
    }

    private List<Deed> deeds() {
        return clinic.store.read(clinic.system, tx -> {
            var who = clinic.rooms.visits.find(tx, visit).orElseThrow().patient();
            return new AuditLog()
                    .about(tx, who).stream()
                            .filter(entry -> entry.kind() == Kind.PAYMENT)
                            .map(AuditEntry::deed)
                            .toList();
        });
    }

    @Test
    void whose_errand_is_done_pays_no_more() {
        stands(Acting.THEMSELVES);

        clinic.rooms.checkIn.seat(clinic.kiosk, visit);

        assertAllRefused();
        assertThat(clinic.rooms.copays.owed(clinic.desk, visit).isDue()).isTrue();
    }

    private void assertAllRefused() {
        assertRefused(() -> clinic.rooms.copays.owed(clinic.kiosk, visit));
        assertRefused(() -> clinic.rooms.copays.takeCard(clinic.kiosk, visit, Share.TODAY, "Copay"));
        assertRefused(() -> clinic.rooms.plans.choices(clinic.kiosk, visit));
        var terms = new PaymentPlan.Terms(
                TestClinic.dollars(90), 3, clinic.store.clock().today(), clinic.hand.instant());
        assertRefused(() -> clinic.rooms.plans.agree(clinic.kiosk, visit, terms));
    }

    private void stands(Acting acting) {
        clinic.rooms.admitted.admit(List.of(visit), acting);
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowed.class);
    }
}
