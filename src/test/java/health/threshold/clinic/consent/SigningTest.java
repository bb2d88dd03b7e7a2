package health.threshold.clinic.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.consent.SigningDesk.Signer;
import health.threshold.clinic.consent.SigningDesk.Told;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.kernel.ConsentId;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.StoreFailure;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.Deed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final Signature DRAWN = Signature.drawn("M1 1 L2 2");

    @TempDir
    Path folder;

    private TestClinic clinic;
    private PatientId mari;
    private VisitId visit;

    @BeforeEach
    void someoneIsHere() {
        clinic = new TestClinic(folder, List.of(notice(1), yearly()));
        var patient = clinic.maria();
        mari = patient.id();
        visit = arrives();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void what_nobody_has_answered_is_due() {
        assertThat(due()).containsExactly("notice 1", "yearly 1");

        sign(notice(1));

        assertThat(due()).containsExactly("yearly 1");
    }

    @Test
    void a_new_version_is_due_once_more() {
        sign(notice(1));

        assertThat(due(desk(true, notice(1), notice(2)))).containsExactly("notice 2");
    }

    @Test
    void a_signature_holds_until_its_renewal() {
        sign(notice(1));
        sign(yearly());
        clinic.hand.pass(Duration.ofDays(364));
        assertThat(due()).isEmpty();

        clinic.hand.pass(Duration.ofDays(1));

        assertThat(due()).containsExactly("yearly 1");
    }

    @Test
    void who_would_rather_not_is_asked_again_only_about_something_new() {
        answer(yearly(), new Answer.Refused(RefusalReason.DO_NOT_AGREE));
        clinic.hand.pass(Duration.ofDays(800));

        assertThat(due()).containsExactly("notice 1");

        assertThat(due(desk(true, document("yearly", 2, Period.ofYears(1), false))))
                .containsExactly("yearly 2");
    }

    @Test
    void nobody_signs_a_sample_outside_the_demo() {
        var sample = document("sample", 3, null, true);

        assertThat(due(desk(false, sample, notice(1)))).containsExactly("notice 1");
        assertThat(due(desk(true, sample, notice(1)))).containsExactly("sample 3", "notice 1");
    }

    @Test
    void the_hash_is_of_the_very_words_that_were_shown() throws Exception {
        var shown = notice(1).in(SPANISH);

        var consent = find(answer(notice(1), SPANISH, new Answer.Signed(DRAWN)));

        var bytes = (shown.title() + "\n\n" + shown.body()).getBytes(StandardCharsets.UTF_8);
        assertThat(consent.shown().hash())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(consent.shown().language()).isEqualTo("es");
        assertThat(consent.at()).isEqualTo(clinic.hand.instant());
    }

    @Test
    void a_language_without_a_text_signs_the_english_one() {
        var consent = find(answer(notice(1), Locale.of("vi"), new Answer.Signed(DRAWN)));

        assertThat(consent.shown().language()).isEqualTo("en");
        assertThat(consent.shown().hash()).isEqualTo(notice(1).in(Locale.US).hash());
    }

    @Test
    void nobody_signs_words_that_are_not_the_document_s() {
        var other = new Told(notice(1), new DocumentText("en", "Notice", "Other words."), new Answer.Signed(DRAWN));

        assertThatThrownBy(() -> clinic.rooms.signing.answer(clinic.kiosk, visit, Signer.THEMSELVES, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pressing_twice_signs_once() {
        var first = sign(notice(1));

        assertThat(sign(notice(1))).isEqualTo(first);
        assertThat(all()).hasSize(1);
    }

    @Test
    void who_thinks_better_of_it_in_the_same_visit_gives_another_answer() {
        answer(notice(1), new Answer.Refused(RefusalReason.NOT_CLEAR));
        clinic.hand.pass(Duration.ofSeconds(9));

        sign(notice(1));

        assertThat(all()).extracting(Consent::signed).containsExactly(true, false);
    }

    @Test
    void what_was_answered_stays_as_it_is() {
        sign(notice(1));

        for (var sql : List.of("update consent set hash = ''", "delete from consent", "delete from consent_answer"))
            assertThatThrownBy(() -> clinic.store.write(
                            clinic.system,
                            tx -> tx.session().createNativeMutationQuery(sql).executeUpdate()))
                    .isInstanceOf(StoreFailure.class);
    }

    @Test
    void what_is_put_off_waits_at_the_desk_and_is_still_due() {
        clinic.rooms.signing.later(clinic.kiosk, visit, "Notice");

        List<DeskRequest> open = clinic.store.read(clinic.system, clinic.rooms.requests::open);
        assertThat(open).extracting(DeskRequest::reason).containsExactly(DeskReason.SIGN_AT_DESK);
        assertThat(due()).contains("notice 1");
    }

    @Test
    void only_the_desk_takes_a_signed_paper_and_that_is_on_record() {
        var id = sign(notice(1));

        assertThatThrownBy(() -> clinic.rooms.signing.paper(clinic.kiosk, id)).isInstanceOf(NotAllowed.class);
        var paper = clinic.rooms.signing.paper(clinic.desk, id).orElseThrow();
        assertThat(paper.text()).contains(notice(1).in(Locale.US));
        assertThat(paper.signature()).isEqualTo(DRAWN);
        List<AuditEntry> record = clinic.store.read(clinic.system, tx -> clinic.rooms.audit.about(tx, mari));
        assertThat(record).extracting(AuditEntry::deed).contains(Deed.SIGNED, Deed.PRINTED);
    }

    @Test
    void a_refused_treatment_is_known_until_they_agree() {
        var treatment = new ClinicDocument(
                "treatment", DocumentKind.TREATMENT, 1, null, false, Map.of("en", new DocumentText("en", "T", "t")));
        var desk = desk(true, treatment);
        var refused = new Answer.Refused(RefusalReason.TALK_FIRST);
        desk.answer(clinic.kiosk, visit, Signer.THEMSELVES, new Told(treatment, treatment.in(Locale.US), refused));
        assertThat(treatmentRefused(desk)).contains(RefusalReason.TALK_FIRST);
        clinic.hand.pass(Duration.ofMinutes(1));

        var signed = new Answer.Signed(Signature.typed("Mari Gómez"));
        desk.answer(clinic.kiosk, visit, Signer.THEMSELVES, new Told(treatment, treatment.in(Locale.US), signed));

        assertThat(treatmentRefused(desk)).isEmpty();
    }

    private Optional<RefusalReason> treatmentRefused(SigningDesk desk) {
        return clinic.store.read(clinic.nurse, tx -> desk.treatmentRefused(tx, mari));
    }

    private VisitId arrives() {
        var patient = clinic.store.read(clinic.system, tx -> clinic.rooms.patients.find(tx, mari));
        var appointment = clinic.expect(patient.orElseThrow(), Duration.ofMinutes(10), Service.FOLLOWUP, "K7MQ");
        clinic.rooms.board.arrive(clinic.kiosk, appointment);
        return new VisitId(appointment.value());
    }

    private ConsentId sign(ClinicDocument document) {
        return answer(document, new Answer.Signed(DRAWN));
    }

    private ConsentId answer(ClinicDocument document, Answer answer) {
        return answer(document, Locale.US, answer);
    }

    private ConsentId answer(ClinicDocument document, Locale language, Answer answer) {
        var told = new Told(document, document.in(language), answer);
        return clinic.rooms.signing.answer(clinic.kiosk, visit, Signer.THEMSELVES, told);
    }

    private Consent find(ConsentId id) {
        return clinic.store
                .read(clinic.system, tx -> clinic.rooms.consents.find(tx, id))
                .orElseThrow();
    }

    private List<Consent> all() {
        return clinic.store.read(clinic.system, tx -> clinic.rooms.consents.of(tx, List.of(mari)));
    }

    private List<String> due() {
        return due(clinic.rooms.signing);
    }

    private List<String> due(SigningDesk desk) {
        return desk.lay(clinic.kiosk, visit, Signer.THEMSELVES).stream()
                .map(one -> one.id() + " " + one.version())
                .toList();
    }

    private SigningDesk desk(boolean demo, ClinicDocument... documents) {
        var rooms = clinic.rooms;
        return new SigningDesk(
                clinic.store,
                rooms.books,
                new SigningDesk.PaperRooms(
                        rooms.consents, rooms.settings, rooms.patients, rooms.visits, rooms.requests, rooms.errands),
                new DocumentShelf(List.of(documents), demo));
    }

    static ClinicDocument notice(int version) {
        return document("notice", version, null, false);
    }

    private static ClinicDocument yearly() {
        return document("yearly", 1, Period.ofYears(1), false);
    }

    private static ClinicDocument document(String id, int version, Period renewal, boolean sample) {
        var english = new DocumentText("en", "Notice " + version, "Words of " + id);
        var spanish = new DocumentText("es", "Aviso " + version, "Palabras de " + id);
        return new ClinicDocument(
                id, DocumentKind.PRIVACY_NOTICE, version, renewal, sample, Map.of("en", english, "es", spanish));
    }
}
