package health.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The house's rules for what stands in its files.
class HouseFilesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");

    @Test
    void no_file_is_over_300_lines() throws IOException {
        var long_ = new ArrayList<String>();
        for (var root : List.of(SOURCES, TESTS))
            for (var file : under(root)) {
                var lines = Files.readAllLines(file).size();
                if (lines > 300) long_.add(file + ": " + lines);
            }
        assertThat(long_).isEmpty();
    }

    @Test
    void every_public_type_says_what_it_is() throws IOException {
        var top = Pattern.compile(
                "(?m)^public (?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum|@interface) ");
        var silent = new ArrayList<String>();
        for (var file : sources()) {
            var text = Files.readString(file);
            var type = top.matcher(text);
            if (type.find() && !text.substring(0, type.start()).contains("\n///")) silent.add(file.toString());
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        var silent = new ArrayList<String>();
        for (var file : sources()) {
            var about = file.resolveSibling("package-info.java");
            if (!Files.exists(about) || !Files.readString(about).contains("@NullMarked")) silent.add(file.toString());
        }
        assertThat(silent).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        return under(SOURCES);
    }

    private static List<Path> under(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
