package health.threshold.hub.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.patient.FileLinks;
import health.threshold.clinic.patient.Patient;
import health.threshold.hub.RawJson;
import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a Patient says of other Patients.
class LinkingTest {

    private static final LocalDate BORN = LocalDate.of(1980, 5, 6);

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
    void a_replaced_file_names_the_one_that_is_kept_and_the_other_way_round() throws IOException {
        var old = desk.clinic.person("Sam", "Okafor", BORN, "555-0101");
        var kept = desk.clinic.person("Sam", "Okafor", BORN, "555-0202");
        var twin = desk.clinic.person("Sem", "Okafor", BORN, "555-0303");
        desk.clinic.rooms.twoFiles.twoPeople(desk.clinic.desk, kept.id(), twin.id());
        desk.clinic.rooms.twoFiles.keep(desk.clinic.desk, kept.id(), old.id());

        var replaced = sent(old);
        var replaces = sent(kept);

        Approved.check("Patient-replaced", replaced);
        Approved.check("Patient-kept", replaces);
        for (var one : List.of(replaced, replaces)) {
            assertThat(StrictR4.missing(RawJson.write(one))).isEmpty();
            assertThat(ValidR4.faults(RawJson.write(one))).isEmpty();
            var again = desk.overlay(Kind.PATIENT, Json.id(one), one).orElseThrow();
            assertThat(RawJson.canonical(again)).isEqualTo(RawJson.canonical(one));
        }
    }

    @Test
    void another_programs_links_are_understood_and_go_back_as_they_came() {
        var kept = new UUID(4, 4);
        var theirs = RawJson.parse("""
                {"resourceType":"Patient","id":"%s","active":false,"name":[{"family":"Okafor"}],"birthDate":"1980-05-06",
                 "link":[{"other":{"reference":"https://else.where/fhir/Patient/%s"},"type":"replaced-by"},
                         {"other":{"reference":"RelatedPerson/9"},"type":"seealso"}]}
                """.formatted(new UUID(3, 3), kept)).orElseThrow();

        desk.receive(theirs);

        var links = desk.clinic.store.read(
                desk.clinic.desk, tx -> desk.clinic.rooms.patients.files().of(tx, new PatientId(new UUID(3, 3))));
        assertThat(links).isEqualTo(new FileLinks(Set.of(new PatientId(kept)), Set.of(), Set.of()));
        var laid = desk.overlay(Kind.PATIENT, new UUID(3, 3), theirs).orElseThrow();
        assertThat(RawJson.canonical(laid)).isEqualTo(RawJson.canonical(theirs));
    }

    private ObjectNode sent(Patient patient) {
        var id = patient.id().value();
        return desk.overlay(Kind.PATIENT, id, RowTranslator.blank("Patient", id))
                .orElseThrow();
    }
}
