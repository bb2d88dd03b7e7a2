package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of what is met, partly met and not tried: nothing is missing, and what it rests on exists.
class AccessibilityTableTest {

    private static final Path TABLE = Path.of("src/accessibility/kiosk.md");

    /// WCAG 2.2, every criterion of levels A and AA (4.1.1 is obsolete there).
    private static final String WCAG = """
            1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5
            1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
            2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
            2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8
            3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3""";

    /// Section 508 (36 CFR 1194, appendix C), chapter 4, what a kiosk can be asked.
    private static final String SECTION_508 = """
            402.1 402.2.1 402.2.2 402.2.3 402.2.4 402.2.5 402.3.1 402.3.2 402.4 403.1 404.1 405.1 406.1
            407.2 407.3.1 407.3.2 407.3.3 407.4 407.5 407.6 407.7 407.8 408.2 408.3 409.1 410.1 411.1 412.1
            413.1 414.1 415.1""";

    private static final Set<String> STATES = Set.of("met", "partly", "not met", "not tried", "does not apply");

    private record Row(String point, String asks, String state, String evidence) {}

    @Test
    void no_point_is_missing_and_none_is_twice() throws IOException {
        assertThat(rows()).extracting(Row::point).containsExactly((WCAG + " " + SECTION_508).split("\\s+"));
    }

    @Test
    void every_row_is_filled() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.asks()).as(row.point()).isNotBlank();
            assertThat(row.state()).as(row.point()).isIn(STATES);
            assertThat(row.evidence()).as(row.point()).isNotBlank();
        });
    }

    @Test
    void what_is_met_rests_on_a_test_or_on_eyes() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.state().equals("met"))
                .allSatisfy(row -> assertThat(row.evidence().toLowerCase(java.util.Locale.ROOT))
                        .as(row.point())
                        .containsPattern("test`|looked at"));
    }

    @Test
    void every_test_that_it_names_exists() throws IOException {
        var named = Pattern.compile("`(\\w+)`").matcher(Files.readString(TABLE)).results();

        assertThat(named.map(found -> found.group(1) + ".java"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(tests()).contains(file));
    }

    private static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        for (var line : Files.readAllLines(TABLE)) {
            var cells = line.split("\\|", -1);
            if (cells.length < 6 || !cells[1].strip().matches("[\\d.]+")) continue;
            assertThat(cells).as(line).hasSize(6);
            rows.add(new Row(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip()));
        }
        return rows;
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
