package health.threshold.station.kiosk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the kiosk says in English can be read by somebody who left school after the sixth grade.
class KioskGradeTest {

    private static final double GRADE = 6;

    /// For a sentence or two the formula is coarse: one long name in it counts for several grades.
    private static final double HARDEST = 8;

    /// Shorter texts are labels, which would make any screen look easy.
    private static final int RUNNING = 6;

    @Test
    void every_screen_speaks_at_grade_six_or_below() {
        var grades = new TreeMap<String, Double>();
        screens().forEach((screen, texts) -> grades.put(screen, ReadingGrade.of(texts)));

        grades.forEach((screen, grade) -> System.out.printf("%-12s grade %4.1f%n", screen, grade));
        assertThat(grades)
                .allSatisfy((screen, grade) -> assertThat(grade).as(screen).isLessThanOrEqualTo(GRADE));
    }

    @Test
    void every_sentence_can_be_read_by_itself() {
        var hard = new TreeMap<String, Double>();
        screens().values().stream()
                .flatMap(List::stream)
                .filter(text -> ReadingGrade.of(List.of(text)) > HARDEST)
                .forEach(text -> hard.put(text, ReadingGrade.of(List.of(text))));

        assertThat(hard).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"desk, 1", "appointment, 3", "people, 2", "made, 1", "wanted, 2", "people's, 2", "the, 1", "agree, 2"})
    void syllables_are_counted_as_they_are_spoken(String word, int count) {
        assertThat(ReadingGrade.syllables(word)).isEqualTo(count);
    }

    /// What each screen may say in sentences, by the first word of the keys.
    private static Map<String, List<String>> screens() {
        var words = ResourceBundle.getBundle("health/threshold/station/kiosk/words", Locale.ROOT);
        return words.keySet().stream()
                .sorted()
                .filter(key -> words.getString(key).split("\\s+").length >= RUNNING)
                .collect(groupingBy(
                        key -> key.split("\\.")[0],
                        TreeMap::new,
                        mapping(key -> words.getString(key).replaceAll("\\{[^}]*\\}", "ten"), toList())));
    }
}
