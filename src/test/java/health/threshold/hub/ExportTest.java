package health.threshold.hub;

import static health.threshold.hub.Desk.line;
import static health.threshold.hub.Notes.COLOUR;
import static health.threshold.hub.Notes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Other programs' bulk-data files go in as they are, and nothing of theirs is lost when we write back.
class ExportTest extends SharedFolder {

    @Test
    void elements_nobody_here_knows_survive_a_round_trip() throws Exception {
        Files.writeString(folder.resolve("Basic.ndjson"), """
                {"resourceType":"Basic","id":"%s","meta":{"tag":[{"code":"t"}]},"title":"Old","dose":1.50,"odd":{"x":[1,null]}}
                """.formatted(id));
        try (var one = new Desk(own, folder, "one")) {
            one.sync.runOnce();

            one.write(id, TITLE, "New");
            one.sync.runOnce();

            assertThat(Files.readString(Desk.batches(folder).getFirst()))
                    .contains(
                            "\"title\":\"New\"",
                            "\"dose\":1.50",
                            "\"odd\":{\"x\":[1,null]}",
                            "\"tag\":[{\"code\":\"t\"}]");
        }
    }

    @Test
    void what_came_before_the_thing_it_needs_goes_in_at_last() throws Exception {
        try (var one = new Desk(own, folder, "one")) {
            one.notes.refusing(id);
            Files.writeString(folder.resolve("Basic.ndjson"), line(id, "Early") + line(UUID.randomUUID(), "Later"));

            one.sync.runOnce();

            assertThat(one.read(id, TITLE)).isEqualTo("Early");
            assertThat(one.setAside()).isEmpty();
        }
    }

    @Test
    void a_replaced_export_is_read_again() throws Exception {
        var file = folder.resolve("Basic.ndjson");
        Files.writeString(file, line(id, "Monday").replace("\"id\"", "\"meta\":{\"versionId\":\"1\"},\"id\""));
        try (var one = new Desk(own, folder, "one")) {
            one.sync.runOnce();
            one.write(id, COLOUR, "green");
            one.sync.runOnce();

            Files.writeString(file, line(id, "Tuesday!").replace("\"id\"", "\"meta\":{\"versionId\":\"2\"},\"id\""));
            one.sync.runOnce();

            assertThat(one.read(id, TITLE)).isEqualTo("Tuesday!");
            assertThat(one.read(id, COLOUR)).isEqualTo("green");
        }
    }

    @Test
    void a_server_s_own_id_is_given_back_to_it() throws Exception {
        Files.writeString(folder.resolve("Basic.ndjson"), line(id, "Old").replace(id.toString(), "123"));
        try (var one = new Desk(own, folder, "one")) {
            one.sync.runOnce();

            one.write(ResourceId.of("Basic", "123"), TITLE, "New");
            one.sync.runOnce();

            assertThat(Files.readString(Desk.batches(folder).getFirst())).contains("\"id\":\"123\"", "New");
        }
    }

    @Test
    void twenty_thousand_lines_go_in_within_memory() throws Exception {
        try (var out = Files.newBufferedWriter(folder.resolve("Basic.ndjson"))) {
            for (int at = 0; at < 20_000; at++) out.write(line(new UUID(at, at), "Note " + at + " ".repeat(800)));
        }
        try (var one = new Desk(own, folder, "one")) {
            one.sync.runOnce();

            assertThat(one.notes.count()).isEqualTo(20_000);
            assertThat(one.sync.status()).isEqualTo(new SyncStatus.UpToDate(Desk.NOON, 20_000, 0, 0));
        }
    }
}
