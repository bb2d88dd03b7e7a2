package health.threshold.hub.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.RawJson;
import health.threshold.hub.ResourceId;
import health.threshold.hub.Unreadable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Elements are read as any server may write them, and laid without disturbing their neighbours.
class JsonTest {

    private static final UUID ID = UUID.fromString("0193a1b2-0000-7000-8000-000000000001");

    @Test
    void a_reference_is_the_same_in_every_form() {
        for (var form : new String[] {
            "Patient/" + ID, "https://hub.example/fhir/Patient/" + ID, "Patient/" + ID + "/_history/3", "urn:uuid:" + ID
        }) {
            var resource = json("{\"subject\":{\"reference\":\"" + form + "\"}}");

            assertThat(Json.referenced(resource, "Patient", "subject")).as(form).contains(ID);
        }
    }

    @Test
    void a_reference_inside_the_resource_or_to_another_type_is_nothing() {
        assertThat(Ref.of("#contained")).isEmpty();
        assertThat(Json.referenced(json("{\"subject\":{\"reference\":\"Group/1\"}}"), "Patient", "subject"))
                .isEmpty();
    }

    @Test
    void a_server_s_number_always_becomes_the_same_id() {
        assertThat(ResourceId.of("Patient", "123")).isEqualTo(ResourceId.of("Patient", "123"));
        assertThat(ResourceId.of("Patient", "123")).isNotEqualTo(ResourceId.of("Visit", "123"));
    }

    @Test
    void a_malformed_element_is_named_and_never_told() {
        var resource = json("{\"birthDate\":\"Eva Martinez\"}");

        assertThatThrownBy(() -> Json.date(resource, "birthDate"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("birthDate is not a date");
    }

    @Test
    void dates_and_instants_are_read_with_their_precision() {
        var resource = json("{\"year\":\"1950\",\"day\":\"1950-02-28\",\"at\":\"2026-11-24T10:00:00.5-07:00\"}");

        assertThat(Json.date(resource, "year")).isEmpty();
        assertThat(Json.date(resource, "day")).contains(LocalDate.of(1950, 2, 28));
        assertThat(Json.instant(resource, "at")).contains(Instant.parse("2026-11-24T17:00:00.5Z"));
    }

    @Test
    void the_first_item_of_a_list_stands_for_it_in_a_path() {
        var resource = json("{\"name\":[{\"family\":\"Diaz\"},{\"family\":\"Old\"}]}");

        assertThat(Json.text(resource, "name", "family")).contains("Diaz");
        assertThat(Json.list(resource, "name")).hasSize(2);
    }

    @Test
    void laying_an_item_leaves_the_others_as_they_are() {
        var resource = json(
                "{\"telecom\":[{\"system\":\"fax\",\"value\":\"9\"},{\"system\":\"phone\",\"value\":\"1\",\"rank\":2}]}");

        Laying.item(resource, "telecom", Map.of("system", "phone")).put("value", "2");

        assertThat(resource)
                .isEqualTo(
                        json(
                                "{\"telecom\":[{\"system\":\"fax\",\"value\":\"9\"},{\"system\":\"phone\",\"value\":\"2\",\"rank\":2}]}"));
    }

    @Test
    void laying_the_same_again_changes_nothing() {
        var text =
                "{\"code\":{\"coding\":[{\"system\":\"x\",\"code\":\"0\"},{\"system\":\"s\",\"code\":\"1\"}],\"text\":\"t\"},"
                        + "\"subject\":{\"reference\":\"https://hub.example/Patient/" + ID + "\",\"display\":\"D\"},"
                        + "\"extension\":[{\"url\":\"a\",\"valueCode\":\"b\"}]}";
        var resource = json(text);

        Laying.concept(resource, "code", new Coding("s", "1", ""));
        Laying.reference(resource, "subject", "Patient", ID);
        Laying.extension(resource, "a", "valueCode", "b");

        assertThat(resource).isEqualTo(json(text));
    }

    @Test
    void laying_nothing_takes_the_element_away() {
        var resource = json("{\"a\":\"1\",\"extension\":[{\"url\":\"a\",\"valueCode\":\"b\"}],\"keep\":1}");

        Laying.text(resource, "a", null);
        Laying.extension(resource, "a", "valueCode", null);

        assertThat(resource).isEqualTo(json("{\"keep\":1}"));
    }

    private static ObjectNode json(String text) {
        return RawJson.parse(text).orElseThrow();
    }
}
