package health.threshold.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Lives of three devices and a server under every kind of failure.
class SimulationTest {

    private static final int STEPS = 50;
    private static final int SEEDS = 200;
    private static final int PATIENCE = 60;
    private static Lives lives;

    @BeforeAll
    static void begin() {
        lives = new Lives(STEPS);
    }

    @AfterAll
    static void end() {
        lives.close();
    }

    @Test
    void after_the_noise_all_agree_and_nothing_is_lost_or_doubled() throws Exception {
        assertThat(lives.first(SEEDS, place(Plant.NONE))).isEmpty();
    }

    @Test
    @Tag("full")
    void after_the_noise_all_agree_in_thousands_of_lives() throws Exception {
        assertThat(lives.thousands(SEEDS, place(Plant.NONE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_bug_put_there_on_purpose_is_noticed(Plant plant) throws Exception {
        assertThat(lives.isNoticed(PATIENCE, place(plant)))
                .as("noticed within %d lives", PATIENCE)
                .isTrue();
    }

    private static Function<World, Meeting> place(Plant plant) {
        return world -> new AtTheServer(world, plant);
    }
}
