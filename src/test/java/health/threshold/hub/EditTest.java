package health.threshold.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import health.threshold.hub.fhir.StrictR4;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/// A line says what it holds and what it was made from, as FHIR that any server reads.
class EditTest {

    private static final String PATIENT =
            "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"meta\":{\"lastUpdated\":\"2026-11-24T17:00:00Z\",\"tag\":[{\"code\":\"t\"}]},\"active\":true}";

    @Test
    void a_line_is_read_as_it_was_made() {
        var edit = Edit.made(
                "Patient", "p1", List.of("b", "a"), RawJson.parse(PATIENT).orElseThrow());

        assertThat(Edit.read(RawJson.parse(RawJson.write(edit.line())).orElseThrow()))
                .isEqualTo(edit);
    }

    @Test
    void the_same_edit_made_twice_is_one_version_and_another_base_makes_another() {
        var patient = RawJson.parse(PATIENT).orElseThrow();
        var reordered = RawJson.object().put("active", true);
        reordered.setAll(patient);

        var version = Edit.made("Patient", "p1", List.of("a", "b"), patient).version();

        assertThat(Edit.made("Patient", "p1", List.of("b", "a"), reordered).version())
                .isEqualTo(version);
        assertThat(Edit.made("Patient", "p1", List.of("a"), patient).version()).isNotEqualTo(version);
    }

    @Test
    void a_line_is_strict_fhir() {
        var edit =
                Edit.made("Patient", "p1", List.of("1"), RawJson.parse(PATIENT).orElseThrow());
        var parser = FhirContext.forR4().newJsonParser().setParserErrorHandler(new StrictErrorHandler());

        var patient = parser.parseResource(Patient.class, RawJson.write(edit.line()));

        assertThat(patient.getMeta().getVersionId()).isEqualTo(edit.version());
        assertThat(patient.getMeta().getExtensionString(Edit.BASE_URL)).isEqualTo("1");
    }

    @Test
    void who_wrote_it_travels_along_and_is_no_part_of_what_it_says() {
        var edit =
                Edit.made("Patient", "p1", List.of("a"), RawJson.parse(PATIENT).orElseThrow());
        var author = new Author("Ana Reyes", Instant.parse("2026-11-24T14:50:00Z"));

        var read =
                Edit.read(RawJson.parse(RawJson.write(edit.by(author).line())).orElseThrow());

        assertThat(read.author()).isEqualTo(author);
        assertThat(read.version()).isEqualTo(edit.version());
        assertThat(read.content()).isEqualTo(edit.content());
        assertThat(StrictR4.missing(RawJson.write(edit.by(author).line()))).isEmpty();
    }

    @Test
    void a_signature_that_cannot_be_read_costs_the_line_nothing() {
        var edit = Edit.made("Patient", "p1", List.of(), RawJson.parse(PATIENT).orElseThrow());
        var signed =
                RawJson.write(edit.by(new Author("Ana Reyes", Instant.EPOCH)).line());

        var read = Edit.read(RawJson.parse(signed.replace("1970-01-01T00:00:00Z", "yesterday"))
                .orElseThrow());

        assertThat(read).isEqualTo(edit);
    }

    @Test
    void a_line_without_type_or_id_is_unreadable() {
        assertThatThrownBy(() -> Edit.read(RawJson.object().put("id", "1"))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Edit.read(RawJson.object().put("resourceType", "Patient")))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void the_format_it_was_written_in_is_no_part_of_the_version() {
        var edit = Edit.made(
                "Basic",
                "a",
                List.of(),
                RawJson.object().put("resourceType", "Basic").put("id", "a"));
        var author = new Author("Ana Reyes", Instant.EPOCH);

        var read = Edit.read(edit.by(author.in(7)).line());

        assertThat(read.version()).isEqualTo(edit.version());
        assertThat(read.isContentOf(edit.by(author).line())).isTrue();
        assertThat(Author.formatOf(edit.by(author.in(7)).line())).isEqualTo(7);
    }
}
