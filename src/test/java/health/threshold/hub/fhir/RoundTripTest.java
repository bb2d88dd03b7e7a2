package health.threshold.hub.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.RawJson;
import health.threshold.hub.SyncStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    @TempDir
    Path own;

    @TempDir
    Path folder;

    Device desk;
    Device exam;
    EveryKind done;
    EveryForm forms;

    @BeforeEach
    void someoneWorks() {
        desk = new Device(own, folder, "desk");
        exam = new Device(own, folder, "exam");
        done = new EveryKind(desk.clinic);
        forms = new EveryForm(desk.clinic, done.patient, done.visit, done.proxy);
    }

    @AfterEach
    void closed() {
        desk.close();
        exam.close();
    }

    @Test
    void every_kind_reaches_the_other_device_as_it_is() {
        desk.sync.runOnce();

        assertThat(exam.sync.runOnce()).isInstanceOf(SyncStatus.UpToDate.class);

        assertThat(done.knownTo(exam.clinic)).isEqualTo(done.knownTo(desk.clinic));
        assertThat(done.knownTo(exam.clinic)).doesNotContain(Optional.empty(), List.of());
        assertThat(forms.knownTo(exam.clinic)).doesNotContain(Optional.empty()).isEqualTo(forms.knownTo(desk.clinic));
    }

    @Test
    void what_has_been_exchanged_is_not_sent_again() throws IOException {
        desk.sync.runOnce();
        exam.sync.runOnce();

        desk.sync.runOnce();
        exam.sync.runOnce();

        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".ndjson")))
                    .hasSize(1);
        }
    }

    @Test
    void steps_made_on_two_devices_meet_and_are_not_doubled() {
        desk.sync.runOnce();
        exam.sync.runOnce();
        exam.clinic.hand.pass(Duration.ofMinutes(10));

        exam.clinic.rooms.board.withClinician(exam.clinic.nurse, done.visit);
        exam.sync.runOnce();
        desk.sync.runOnce();

        assertThat(done.knownTo(desk.clinic)).isEqualTo(done.knownTo(exam.clinic));
    }

    @Test
    void what_goes_out_looks_as_approved() throws IOException {
        desk.sync.runOnce();

        for (var sent : sent()) Approved.check(nameOf(sent), sent);
    }

    @Test
    void what_goes_out_is_r4_and_has_what_r4_requires() throws IOException {
        desk.sync.runOnce();

        for (var sent : sent())
            assertThat(StrictR4.missing(RawJson.write(sent))).isEmpty();
    }

    @Test
    void what_goes_out_is_what_a_strict_server_takes() throws IOException {
        desk.sync.runOnce();

        for (var sent : sent())
            assertThat(ValidR4.faults(RawJson.write(sent))).as(nameOf(sent)).isEmpty();
    }

    @Test
    void what_came_back_is_laid_over_without_a_trace() throws IOException {
        desk.sync.runOnce();

        for (var sent : sent())
            for (var kind : desk.translators
                    .of(sent.path("resourceType").asText())
                    .orElseThrow()
                    .kinds())
                desk.overlay(kind, Json.id(sent), sent)
                        .ifPresent(laid -> assertThat(RawJson.canonical(laid)).isEqualTo(RawJson.canonical(sent)));
    }

    private List<ObjectNode> sent() throws IOException {
        var all = new ArrayList<ObjectNode>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".ndjson")).toList())
                for (var line : Files.readAllLines(file)) {
                    var resource = RawJson.parse(line).orElseThrow();
                    resource.remove("meta");
                    all.add(resource);
                }
        }
        return all;
    }

    private static String nameOf(ObjectNode resource) {
        var type = resource.path("resourceType").asText();
        var own = Json.codings(resource, type.equals("Task") ? "reasonCode" : "code").stream()
                .filter(coding -> coding.system().startsWith("https://threshold.health/"))
                .map(coding -> "-" + coding.code())
                .findFirst();
        if (type.equals("Consent"))
            return type + "-"
                    + Json.code(resource, ConsentTranslator.DOCUMENTS, "policyRule")
                            .orElse("");
        if (type.equals("QuestionnaireResponse"))
            return type + "-"
                    + Json.extensionText(resource, Own.extension("form-way")).orElse("");
        if (type.equals("DocumentReference"))
            return type
                    + Json.text(resource, "content", "format", "code")
                            .map(code -> "-" + code)
                            .orElse("");
        var concern = resource.path("valueString").isTextual() ? "-concern" : "-result";
        return type + own.orElse(type.equals("Observation") ? concern : "");
    }
}
