package health.threshold.hub.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.patient.Patient;
import health.threshold.hub.RawJson;
import health.threshold.hub.ResourceId;
import health.threshold.hub.Unreadable;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Resources of other programs, which say the same things in other words and much besides.
class ForeignTest {

    @TempDir
    Path own;

    @TempDir
    Path folder;

    Device desk;

    @BeforeEach
    void opened() {
        desk = new Device(own, folder, "desk");
    }

    @AfterEach
    void closed() {
        desk.close();
    }

    @Test
    void what_others_wrote_goes_back_as_it_came() throws IOException {
        var all = foreign();

        for (var resource : all) desk.receive(resource);

        for (var resource : all) assertUntouched(resource);
    }

    @Test
    void what_comes_again_changes_nothing() throws IOException {
        for (var resource : foreign()) desk.receive(resource);

        for (var resource : foreign().reversed()) desk.receive(resource);

        for (var resource : foreign()) assertUntouched(resource);
    }

    @Test
    void a_rich_patient_is_read_by_the_parts_that_count() throws IOException {
        for (var resource : foreign()) desk.receive(resource);

        var ana = patient("123");

        assertThat(ana.name().full()).isEqualTo("Ana María de la Cruz");
        assertThat(ana.called()).isEqualTo("Ani");
        assertThat(ana.pronouns()).isEqualTo("she/her");
        assertThat(ana.language()).isEqualTo("es");
        assertThat(ana.reach().phone()).isEqualTo("555-0103");
        assertThat(patient("one-name").name().full()).isEqualTo("Sukarno");
        assertThat(patient("called-as-named").preferred()).isNull();
    }

    @Test
    void one_change_leaves_everything_else_of_a_rich_patient_alone() throws IOException {
        var before = foreign().stream()
                .filter(one -> one.path("id").asText().equals("123"))
                .findFirst()
                .orElseThrow();
        desk.receive(before);
        var ana = patient("123");
        var reach =
                new Patient.Reach("555-0199", ana.reach().email(), ana.reach().address());

        desk.clinic.keep(ana.reachedBy(reach));

        var after = desk.overlay(Kind.PATIENT, ana.id().value(), before).orElseThrow();
        ((ObjectNode) before.get("telecom").get(3)).put("value", "555-0199");
        assertThat(RawJson.canonical(after)).isEqualTo(RawJson.canonical(before));
    }

    @Test
    void another_programs_status_counts_more_than_our_own_old_word() throws IOException {
        for (var resource : foreign()) desk.receive(resource);
        var visit = new VisitId(ResourceId.of("Encounter", "e2"));

        var found = desk.clinic.store.read(desk.clinic.system, tx -> desk.clinic.rooms.visits.find(tx, visit));

        assertThat(found.orElseThrow().state().isOver()).isTrue();
        assertThat(found.orElseThrow().day()).hasToString("2025-01-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'resourceType':'Patient','id':'1','name':[{'family':'Secret'}],'birthDate':'Secret-12-31'} | birthDate is not a date",
                "{'resourceType':'Patient','id':'1','name':[{'family':'Secret'}],'birthDate':'1980'} | birthDate is not a full date",
                "{'resourceType':'Patient','id':'1','birthDate':'1980-01-01'} | name is missing",
                "{'resourceType':'Coverage','id':'1','status':'active','beneficiary':{'reference':'Group/Secret'}} | beneficiary does not name a Patient",
                "{'resourceType':'Appointment','id':'1','status':'Secret','start':'2026-01-01T10:00:00Z'} | status is not a code known here",
                "{'resourceType':'Encounter','id':'1','status':'planned','subject':{'reference':'Patient/1'}} | period.start is missing",
                "{'resourceType':'ChargeItem','id':'1','status':'billed','priceOverride':{'value':1,'currency':'Secret'}} | priceOverride is not an amount of money",
                "{'resourceType':'ChargeItem','id':'1','status':'billed','subject':{'reference':'Patient/1'},'enteredDate':'2026-01-01T10:00:00Z','priceOverride':{'value':-1,'currency':'USD'}} | ChargeItem holds a value that does not fit",
                "{'resourceType':'AllergyIntolerance','id':'1','patient':{'reference':'Patient/1'}} | code is missing"
            })
    void what_cannot_be_taken_in_is_named_by_its_element_alone(String resource, String reason) {
        var broken = RawJson.parse(resource.replace('\'', '"')).orElseThrow();

        assertThatThrownBy(() -> desk.receive(broken))
                .isInstanceOf(Unreadable.class)
                .hasMessage(reason);
    }

    @Test
    void a_note_that_was_changed_after_it_was_signed_is_not_taken_in() throws IOException {
        var note = RawJson.parse(Files.readString(Path.of("src/test/resources/fhir/Composition.json")))
                .orElseThrow();
        var section = (ObjectNode) note.get("section").get(0);
        Laying.extension(section, Own.extension("note-words"), "valueString", "Something else");

        assertThatThrownBy(() -> desk.receive(note))
                .isInstanceOf(Unreadable.class)
                .hasMessage("note-seal does not fit");
    }

    @Test
    void a_payment_that_was_posted_already_is_not_posted_again() throws IOException {
        var payment = RawJson.parse(Files.readString(Path.of("src/test/resources/fhir/PaymentReconciliation.json")))
                .orElseThrow();
        desk.receive(payment);

        payment.put("id", "018f0000-0000-7000-8000-000000000001");
        desk.receive(payment);

        var who = Subject.required(payment.get("extension").get(0), "valueReference");
        var posted = desk.clinic.store.read(desk.clinic.system, tx -> desk.clinic.rooms.ledger.of(tx, who));
        assertThat(posted).hasSize(1);
    }

    /// Bulk data (`Patient.ndjson.gz`…) as any server exports it, where there is some; `-Dfhir.samples=` names another
    /// folder.
    @Test
    void a_servers_export_comes_in_and_goes_back_as_it_came() throws IOException {
        var samples = Path.of(System.getProperty("fhir.samples", "../shared/data/fhir"));
        Assumptions.assumeTrue(Files.isDirectory(samples), "there are no exported FHIR resources here");

        for (var type : List.of(
                "Practitioner",
                "Location",
                "Patient",
                "Coverage",
                "Encounter",
                "AllergyIntolerance",
                "Condition",
                "MedicationRequest",
                "CareTeam",
                "Observation"))
            for (var page : pages(exported(samples.resolve(type + ".ndjson.gz")))) {
                desk.receive(page);
                for (var resource : page) assertUntouched(resource);
            }
    }

    private void assertUntouched(ObjectNode resource) {
        var translator =
                desk.translators.of(resource.path("resourceType").asText()).orElseThrow();
        for (var kind : translator.kinds())
            desk.overlay(kind, Json.id(resource), resource)
                    .ifPresent(laid -> assertThat(RawJson.canonical(laid)).isEqualTo(RawJson.canonical(resource)));
    }

    private Patient patient(String id) {
        var patient = new PatientId(ResourceId.of("Patient", id));
        return desk.clinic
                .store
                .read(desk.clinic.system, tx -> desk.clinic.rooms.patients.find(tx, patient))
                .orElseThrow();
    }

    private static List<ObjectNode> foreign() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/fhir/foreign.ndjson")).stream()
                .map(line -> RawJson.parse(line).orElseThrow())
                .toList();
    }

    private static List<List<ObjectNode>> pages(List<ObjectNode> all) {
        return IntStream.rangeClosed(0, (all.size() - 1) / 200)
                .mapToObj(page -> all.subList(page * 200, Math.min(all.size(), page * 200 + 200)))
                .toList();
    }

    private static List<ObjectNode> exported(Path file) throws IOException {
        if (!Files.exists(file)) return List.of();
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> RawJson.parse(line).orElseThrow()).toList();
        }
    }
}
