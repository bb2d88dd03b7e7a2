package health.threshold.hub.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.patient.EmergencyContact;
import health.threshold.hub.RawJson;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whom to call in an emergency, among all others that a Patient may name.
class ArrangingTest {

    private static final String SPOUSE_AND_OTHERS = """
            {"resourceType": "Patient", "contact": [
              {"relationship": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0131", "code": "E"}]}],
               "organization": {"display": "Mill Works"}},
              {"relationship": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0131", "code": "C"}]},
                 {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "code": "SPS",
                   "display": "spouse"}]}],
               "name": {"given": ["Ana"], "family": "Silva"},
               "telecom": [{"system": "phone", "value": "434 555 0100"}], "gender": "female"}]}
            """;

    private final ObjectNode patient = RawJson.parse(SPOUSE_AND_OTHERS).orElseThrow();

    @Test
    void an_employer_is_nobody_to_call_in_an_emergency() {
        assertThat(Arranging.read(patient).emergency())
                .isEqualTo(new EmergencyContact("Ana Silva", "434 555 0100", "spouse"));
    }

    @Test
    void another_number_leaves_the_name_and_the_employer_as_they_were() {
        var before = patient.deepCopy();

        Arranging.layEmergency(patient, new EmergencyContact("Ana Silva", "434 555 0199", "spouse"));

        assertThat(patient.at("/contact/0")).isEqualTo(before.at("/contact/0"));
        assertThat(patient.at("/contact/1/name")).isEqualTo(before.at("/contact/1/name"));
        assertThat(patient.at("/contact/1/gender").asText()).isEqualTo("female");
        assertThat(Arranging.read(patient).emergency())
                .isEqualTo(new EmergencyContact("Ana Silva", "434 555 0199", "spouse"));
    }

    @Test
    void what_others_call_them_stays_until_the_person_says_otherwise() {
        var before = patient.deepCopy();
        Arranging.layEmergency(patient, new EmergencyContact("Ana Silva", "434 555 0199", "spouse"));
        assertThat(patient.at("/contact/1/relationship")).isEqualTo(before.at("/contact/1/relationship"));

        Arranging.layEmergency(patient, new EmergencyContact("Ana Silva", "434 555 0199", "sister"));

        assertThat(Arranging.read(patient).emergency().relation()).isEqualTo("sister");
        assertThat(patient.at("/contact/1/relationship/0")).isEqualTo(before.at("/contact/1/relationship/0"));
    }

    @Test
    void an_employer_in_words_is_nobody_to_call_either() {
        var employed = RawJson.parse("""
                {"resourceType": "Patient", "contact": [
                  {"relationship": [{"text": "Employer"}], "name": {"text": "Mill Works"}}]}
                """).orElseThrow();

        assertThat(Arranging.read(employed).emergency()).isNull();
    }

    @Test
    void a_way_that_only_a_newer_version_knows_stays() {
        patient.putArray("extension")
                .addObject()
                .put("url", "https://threshold.health/fhir/StructureDefinition/contact-way")
                .put("valueCode", "pigeon");

        Arranging.layWays(patient, Set.of());

        assertThat(Arranging.read(patient).ways()).isEmpty();
        assertThat(patient.at("/extension/0/valueCode").asText()).isEqualTo("pigeon");
    }
}
