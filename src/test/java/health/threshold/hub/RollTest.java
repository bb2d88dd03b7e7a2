package health.threshold.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RollTest {

    private final Roll roll = new Roll();

    @Test
    void who_was_called_is_known_and_nobody_else() {
        IntStream.range(0, 100_000).forEach(number -> roll.add(name(number)));

        assertThat(IntStream.range(0, 100_000).allMatch(number -> roll.contains(name(number))))
                .isTrue();
        assertThat(IntStream.range(100_000, 200_000).noneMatch(number -> roll.contains(name(number))))
                .isTrue();
        assertThat(roll.size()).isEqualTo(100_000);
    }

    @Test
    void who_is_called_twice_counts_once() {
        assertThat(roll.add("Patient/1")).isTrue();
        assertThat(roll.add("Patient/1")).isFalse();

        roll.clear();

        assertThat(roll.contains("Patient/1")).isFalse();
    }

    private static String name(int number) {
        return "Patient/" + new UUID(7, number) + "/1";
    }
}
