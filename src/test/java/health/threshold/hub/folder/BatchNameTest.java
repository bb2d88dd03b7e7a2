package health.threshold.hub.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which files of a shared folder are batches.
class BatchNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000042-desk1-17.ndjson",
                "00000042-desk_1-17.ndjson.enc",
                "00000043-desk1-950.volume.ndjson",
                "00000043-desk1-950.volume.ndjson.enc"
            })
    void a_batch_is_known_by_its_name(String name) {
        assertThat(BatchName.of(name))
                .hasValueSatisfying(batch -> assertThat(batch.toString()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20261124-night-export-3.ndjson",
                "20261124-export 2-3.ndjson",
                "20261124-patient.v2-3.ndjson",
                "Patient.ndjson",
                "00000042-desk1-17.ndjson.part"
            })
    void what_another_program_puts_there_is_none(String name) {
        assertThat(BatchName.of(name)).isEmpty();
    }
}
