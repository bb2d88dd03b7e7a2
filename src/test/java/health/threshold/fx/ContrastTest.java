package health.threshold.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// WCAG 2.2, 1.4.3 and 1.4.11, measured on the tokens themselves.
class ContrastTest {

    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken", "selection", "lamp");
    private static final List<String> TONES = List.of("customer", "patient", "crossing", "good", "attention", "danger");

    static Stream<Arguments> texts() {
        return Stream.of(Scheme.values())
                .flatMap(scheme -> Stream.of(
                                GROUNDS.stream()
                                        .flatMap(g -> Stream.of("ink", "muted", "primary")
                                                .map(t -> List.of(t, g))),
                                TONES.stream()
                                        .flatMap(t -> Stream.of(t + "-fill", "surface", "paper")
                                                .map(g -> List.of(t, g))),
                                TONES.stream()
                                        .flatMap(
                                                t -> Stream.of("ink", "primary").map(x -> List.of(x, t + "-fill"))),
                                Stream.of(
                                        List.of("on-primary", "primary"),
                                        List.of("on-primary", "primary-hover"),
                                        List.of("on-primary", "patient"),
                                        List.of("surface", "ink")))
                        .flatMap(pairs -> pairs)
                        .map(pair -> Arguments.of(scheme, pair.get(0), pair.get(1))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_text_can_be_read_on_its_ground(Scheme scheme, String text, String ground) throws IOException {
        var tokens = tokens(scheme);

        assertThat(ratio(tokens.get(text), tokens.get(ground))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void every_line_and_the_ring_can_be_seen(Scheme scheme) throws IOException {
        var tokens = tokens(scheme);

        for (var ground : GROUNDS) {
            assertThat(ratio(tokens.get("line"), tokens.get(ground)))
                    .as("line on " + ground)
                    .isGreaterThanOrEqualTo(3);
            assertThat(ratio(tokens.get("focus"), tokens.get(ground)))
                    .as("ring on " + ground)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void every_scheme_names_the_same_tokens(Scheme scheme) throws IOException {
        assertThat(tokens(scheme).keySet()).isEqualTo(tokens(Scheme.LIGHT).keySet());
    }

    private static Map<String, Color> tokens(Scheme scheme) throws IOException {
        String css;
        try (var file = Theme.class.getResourceAsStream("tokens.css")) {
            css = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        var block =
                Pattern.compile("\\." + scheme.styleClass() + " \\{([^}]*)}").matcher(css);
        assertThat(block.find()).isTrue();
        var tokens = new HashMap<String, Color>();
        Pattern.compile("-t-([a-z-]+): (#\\w+);")
                .matcher(block.group(1))
                .results()
                .forEach(line -> tokens.put(line.group(1), Color.web(line.group(2))));
        return tokens;
    }

    private static double ratio(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
