package health.threshold.hub.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.consent.Consent;
import health.threshold.clinic.consent.Standing;
import health.threshold.hub.RawJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody signed here, as another system has it since.
class ConsentReadTest {

    private static final Path SIGNED = Path.of("src/test/resources/fhir/Consent-privacy-notice.json");

    @TempDir
    Path folder;

    @Test
    void what_was_signed_and_is_called_rejected_counts_as_taken_back() throws IOException {
        var before = read("active");
        assertThat(before.holds()).isTrue();

        var after = read("rejected");

        assertThat(after.signed()).isTrue();
        assertThat(after.standing()).isEqualTo(Standing.TAKEN_BACK);
        assertThat(after.holds()).isFalse();
    }

    private Consent read(String status) throws IOException {
        var resource = RawJson.parse(Files.readString(SIGNED)).orElseThrow();
        resource.put("status", status);
        try (var clinic = new TestClinic(folder.resolve(status))) {
            return clinic.store.read(
                    clinic.system,
                    tx -> new ConsentTranslator(clinic.rooms.consents)
                            .read(tx, resource)
                            .orElseThrow());
        }
    }
}
