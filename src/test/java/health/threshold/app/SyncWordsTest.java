package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.station.desk.Exchange;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the page of the synchronisation says, to whom, and in which words.
class SyncWordsTest {

    @TempDir
    Path folder;

    private TwoDevices both;

    @BeforeEach
    void open() throws Exception {
        both = new TwoDevices(folder);
    }

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void a_person_reads_both_values_and_who_wrote_them() {
        var clashing = both.exchange(Locale.US)
                .open(both.desk)
                .orElseThrow()
                .clashing()
                .getFirst();

        assertThat(clashing.about()).isEqualTo("María del Carmen Gómez de la Torre y Fernández-Villaverde");
        assertThat(clashing.elements())
                .containsExactly(new Exchange.Element("Phone", TwoDevices.HERE, TwoDevices.THERE));
        assertThat(clashing.ours()).isEqualTo(new Exchange.Writer("Ana Reyes", "today, 9:52\u00a0AM"));
        assertThat(clashing.theirs()).isEqualTo(new Exchange.Writer("Ruth Osei", "today, 9:57\u00a0AM"));
    }

    @Test
    void a_spanish_reader_reads_them_in_spanish() {
        var open = both.exchange(Locale.of("es", "US")).open(both.desk).orElseThrow();

        assertThat(open.clashing().getFirst().elements().getFirst().name()).isEqualTo("Teléfono");
        assertThat(open.held().getFirst().what()).isEqualTo("Datos de una persona");
        assertThat(open.aside().getFirst().reason()).isEqualTo("Falta «name».");
    }

    @Test
    void a_nurse_learns_how_many_there_are_and_no_more() {
        var exchange = both.exchange(Locale.US);

        assertThat(exchange.open(both.nurse)).isEmpty();
        assertThat(exchange.now().counts()).isEqualTo(new Exchange.Counts(0, 1, 1, 1, 0));
        assertThat(exchange.now().toString()).doesNotContain("Gómez", TwoDevices.HERE, TwoDevices.THERE);
    }

    @Test
    void diagnostics_hold_nobodys_data() {
        var json = both.exchange(Locale.US).diagnostics();

        assertThat(json).contains("\"conflicts\" : {", "\"PATIENT\" : 1", "name is missing", "\"version\" : \"0.1.0\"");
        assertThat(json)
                .doesNotContain(
                        "Gómez",
                        "Carmen",
                        "555",
                        "1961",
                        both.maria.toString(),
                        "Reyes",
                        "Osei",
                        both.ana.toString(),
                        "x1")
                .doesNotContain("seventies", "Mill Lane", both.folder.toString(), "ndjson", "Okafor");
    }
}
