package health.threshold.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.MailServer.Delivery;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.ReceiptMail;
import health.threshold.clinic.billing.ReceiptMail.State;
import health.threshold.clinic.billing.ReceiptMail.Why;
import health.threshold.clinic.billing.ReceiptPost;
import health.threshold.clinic.billing.Share;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.EmailAddress;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.ReceiptId;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Receipts that wait, go out, come to nothing, or may have gone.
class ReceiptPostTest {

    private static final EmailAddress SISTER = new EmailAddress("sister@example.org");

    @TempDir
    Path folder;

    private TestClinic clinic;
    private ReceiptPost post;
    private Patient mari;
    private ReceiptId receipt;

    @BeforeEach
    void pay() {
        clinic = new TestClinic(folder);
        clinic.mail.setUp();
        post = clinic.rooms.receiptPost;
        mari = clinic.maria();
        var appointment = clinic.expect(mari, Duration.ofMinutes(5), Service.FOLLOWUP, "MARI");
        clinic.rooms.board.arrive(clinic.desk, new AppointmentId(appointment.value()));
        var paid = clinic.rooms.copays.takeCard(
                clinic.kioskOf(new VisitId(appointment.value())),
                new VisitId(appointment.value()),
                Share.TODAY,
                "Copay");
        receipt = ((Payment.Paid) paid).receipt();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void a_receipt_goes_to_the_address_on_file_and_nothing_of_it_stays_but_the_mask() {
        ask(null);
        assertThat(mail().state()).isEqualTo(State.WAITING);

        assertThat(post.sendDue(clinic.system)).isEqualTo(1);

        assertThat(mail().state()).isEqualTo(State.SENT);
        assertThat(mail().masked()).isEqualTo("m•••@example.org");
        assertThat(clinic.mail.handedOver)
                .singleElement()
                .satisfies(letter -> assertThat(letter.to().text()).isEqualTo("maria@example.org"));
        assertThat(kept()).containsExactly("");
    }

    @Test
    void asking_twice_sends_once_and_another_address_is_another_letter() {
        ask(SISTER);
        ask(SISTER);
        ask(new EmailAddress("son@example.org"));

        assertThat(post.sendDue(clinic.system))
                .as("though they look alike when masked")
                .isEqualTo(2);
    }

    @Test
    void one_payment_is_no_post_office() {
        for (int at = 0; at < 6; at++) {
            ask(new EmailAddress("someone" + at + "@example.org"));
            post.sendDue(clinic.system);
        }

        assertThat(clinic.mail.handedOver).hasSize(4);
    }

    @Test
    void what_breaks_on_the_way_is_unclear_and_stops_no_other() {
        clinic.mail.meanwhile(() -> {
            throw new IllegalStateException("broken");
        });
        ask(null);

        assertThat(post.sendDue(clinic.system)).isZero();

        assertThat(mail().state()).isEqualTo(State.UNCLEAR);
    }

    @Test
    void an_address_that_was_typed_is_not_kept_on_the_file() {
        ask(SISTER);

        Optional<Patient> onFile = clinic.store.read(clinic.system, tx -> clinic.rooms.patients.find(tx, mari.id()));
        assertThat(onFile).contains(mari);
    }

    @Test
    void without_a_network_it_waits_longer_each_time_and_goes_out_in_the_end() {
        clinic.mail.answer = new Delivery.NotNow(Why.NO_CONNECTION);
        ask(null);
        post.sendDue(clinic.system);
        post.sendDue(clinic.system);
        assertThat(clinic.mail.handedOver).hasSize(1);
        assertThat(mail().state()).isEqualTo(State.WAITING);
        assertThat(mail().why()).isEqualTo(Why.NO_CONNECTION);

        clinic.hand.pass(Duration.ofMinutes(1));
        post.sendDue(clinic.system);
        clinic.hand.pass(Duration.ofMinutes(4));
        post.sendDue(clinic.system);
        assertThat(clinic.mail.handedOver).hasSize(2);
        clinic.mail.answer = new Delivery.Sent();
        clinic.hand.pass(Duration.ofMinutes(1));

        assertThat(post.sendDue(clinic.system)).isEqualTo(1);
        assertThat(clinic.mail.handedOver).extracting(letter -> letter.id()).containsOnly(mail().id());
    }

    @Test
    void what_cannot_be_sent_for_two_days_is_for_the_desk() {
        clinic.mail.answer = new Delivery.NotNow(Why.NO_CONNECTION);
        ask(null);

        for (int hour = 0; hour < 50; hour++) {
            post.sendDue(clinic.system);
            clinic.hand.pass(Duration.ofHours(1));
        }

        assertThat(mail().state()).isEqualTo(State.REFUSED);
        assertThat(reasons()).containsExactly(DeskReason.RECEIPT_NOT_SENT);
    }

    @Test
    void a_refusal_reaches_the_desk_which_may_send_it_again_and_the_kiosk_may_not() {
        clinic.mail.answer = new Delivery.Refused(Why.ADDRESS);
        ask(SISTER);
        post.sendDue(clinic.system);
        assertThat(mail().state()).isEqualTo(State.REFUSED);
        assertThat(mail().why()).isEqualTo(Why.ADDRESS);
        assertThat(reasons()).containsExactly(DeskReason.RECEIPT_NOT_SENT);
        assertThatThrownBy(() -> post.again(clinic.kiosk, mail().id())).isInstanceOf(NotAllowed.class);

        clinic.mail.answer = new Delivery.Sent();
        post.again(clinic.desk, mail().id());
        post.sendDue(clinic.system);

        assertThat(mail().state()).isEqualTo(State.SENT);
    }

    @Test
    void what_may_have_been_sent_is_not_sent_again_before_somebody_says_so() {
        clinic.mail.answer = new Delivery.Unclear();
        ask(null);
        post.sendDue(clinic.system);
        clinic.hand.pass(Duration.ofDays(1));

        assertThat(post.sendDue(clinic.system)).isZero();

        assertThat(clinic.mail.handedOver).hasSize(1);
        assertThat(mail().state()).isEqualTo(State.UNCLEAR);
        assertThat(reasons()).containsExactly(DeskReason.RECEIPT_NOT_SENT);
    }

    @Test
    void a_program_that_was_killed_after_sending_does_not_send_again() {
        ask(null);
        clinic.mail.meanwhile(() -> {
            throw new InternalError("The program was killed here");
        });
        assertThatThrownBy(() -> post.sendDue(clinic.system)).isInstanceOf(InternalError.class);
        clinic.mail.meanwhile(() -> {});

        post.catchUp(clinic.system);
        post.sendDue(clinic.system);

        assertThat(clinic.mail.handedOver).hasSize(1);
        assertThat(mail().state()).isEqualTo(State.UNCLEAR);
    }

    @Test
    void that_it_is_being_sent_is_written_before_it_goes() {
        ask(null);
        clinic.mail.meanwhile(() -> assertThat(mail().state()).isEqualTo(State.SENDING));

        assertThat(post.sendDue(clinic.system)).isEqualTo(1);
    }

    @Test
    void somebody_whose_receipt_waits_is_not_forgotten_overnight() {
        ask(null);
        assertThat(unsettled()).contains(mari.id());

        post.sendDue(clinic.system);

        assertThat(unsettled()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "maria",
                "a@b",
                "a b@example.org",
                "a@example.org, b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "<a@example.org>",
                "a@-example.org",
                "a..b@example.org",
                "a@example..org"
            })
    void what_is_no_single_address_is_none(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    private void ask(EmailAddress to) {
        post.ask(clinic.kiosk, new ReceiptPost.Asked(receipt, to, "Your receipt", "Text of it"));
    }

    private ReceiptMail mail() {
        return clinic.store.read(clinic.system, tx -> post.of(tx, mari.id())).getLast();
    }

    private List<DeskReason> reasons() {
        return clinic.store.read(clinic.system, clinic.rooms.requests::open).stream()
                .map(DeskRequest::reason)
                .toList();
    }

    private Set<PatientId> unsettled() {
        return clinic.store.read(clinic.system, clinic.rooms.ledger::unsettled);
    }

    private List<String> kept() {
        return clinic.store.read(
                clinic.system,
                tx -> tx.session()
                        .createNativeQuery(
                                "select coalesce(address, '') || coalesce(content, '') from receipt_mail", String.class)
                        .list());
    }
}
