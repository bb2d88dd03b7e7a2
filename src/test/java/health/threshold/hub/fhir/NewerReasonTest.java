package health.threshold.hub.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.hub.RawJson;
import health.threshold.hub.Scope;
import health.threshold.hub.SyncStatus;
import health.threshold.store.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A newer kiosk asks the desk for something that this desk has no word for.
class NewerReasonTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-00000000de5c");

    @TempDir
    Path own;

    @Test
    void it_reaches_the_desk_with_what_was_typed_and_is_kept_as_it_was() throws IOException {
        try (var meeting = new Meeting(own, null)) {
            var desk = meeting.device("desk", Scope.EVERYONE);
            var left = newer();
            meeting.write(left);

            assertThat(desk.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);

            var board = desk.clinic.rooms.boardView.today(desk.clinic.desk);
            assertThat(board.unplaced()).singleElement().satisfies(request -> {
                assertThat(request.reason()).isEqualTo(DeskReason.SOMETHING_NEWER);
                assertThat(request.typed()).isEqualTo("Wheel the bed in, please");
            });
            desk.clinic.rooms.requests.answer(desk.clinic.desk, ID);
            var sent = desk.overlay(Kind.DESK_REQUEST, ID, left).orElseThrow();
            assertThat(sent.path("reasonCode")).isEqualTo(left.path("reasonCode"));
            assertThat(sent.path("description")).isEqualTo(left.path("description"));
            assertThat(sent.path("status").asText()).isEqualTo("completed");
            var known = RawJson.parse(RawJson.write(left).replace("beam-me-up", "thanked"))
                    .orElseThrow();
            assertThat(desk.overlay(Kind.DESK_REQUEST, ID, known).orElseThrow().path("reasonCode"))
                    .as("once this desk was updated and knows the word")
                    .isEqualTo(known.path("reasonCode"));
            assertThat(desk.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);
        }
    }

    private static ObjectNode newer() {
        var text = """
                {"resourceType":"Task","id":"%s","status":"requested","intent":"order",
                 "code":{"coding":[{"system":"%s","code":"desk-request"}]},
                 "reasonCode":{"coding":[{"system":"%s","code":"beam-me-up","display":"beam me up"}]},
                 "description":"Wheel the bed in, please","authoredOn":"2026-11-24T14:40:00Z"}
                """;
        return RawJson.parse(text.formatted(ID, TaskTranslator.CODES, Own.codes("desk-reason"))
                        .replace("\n", ""))
                .orElseThrow();
    }
}
