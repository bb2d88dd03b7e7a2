package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.clinic.consent.ClinicDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The samples that ship, and a clinic's own documents in its data folder.
class DocumentFileTest {

    @TempDir
    Path data;

    @Test
    void the_samples_are_there_in_english_and_spanish_and_say_what_they_are() {
        assertThat(DocumentFile.samples())
                .hasSize(3)
                .allMatch(ClinicDocument::sample)
                .allSatisfy(one -> assertThat(one.texts().keySet()).isEqualTo(Set.of("en", "es")))
                .allSatisfy(one ->
                        assertThat(one.in(Locale.US).body()).contains("sample").doesNotContain("\n\n\n"));
    }

    @Test
    void a_clinic_s_own_documents_come_before_the_samples() throws IOException {
        write("documents.json", """
                {"documents": [{"id": "house", "kind": "TREATMENT", "version": 4, "renewal": "P2Y", "languages": ["en"]}]}
                """);
        write("house/4/en.txt", "Our house\r\n\r\nOur own words.\r\n");

        var first = Shelves.in(data).documents().getFirst();

        assertThat(first.sample()).isFalse();
        assertThat(first.renewal()).isEqualTo(Period.ofYears(2));
        assertThat(first.in(Locale.of("es")).title()).isEqualTo("Our house");
        assertThat(first.in(Locale.US).body()).isEqualTo("Our own words.");
    }

    @Test
    void half_a_document_is_never_signed() throws IOException {
        write("documents.json", """
                {"documents": [{"id": "house", "kind": "TREATMENT", "version": 1, "languages": ["en", "es"]}]}
                """);
        write("house/1/en.txt", "Our house\n\nOur own words.");

        assertThatThrownBy(() -> Shelves.in(data)).isInstanceOf(CannotStart.class);
    }

    private void write(String path, String text) throws IOException {
        var file = data.resolve("documents").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
