package health.threshold.store;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Statements;
import health.threshold.app.TestClinic;
import health.threshold.kernel.PatientId;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Today's list grows by one person after another. Were each length a statement of its own, H2 would keep them all.
class GrowingListTest {

    private static final int PEOPLE = 60;

    @TempDir
    Path folder;

    @Test
    void a_list_of_people_that_grows_all_day_is_a_handful_of_statements() {
        try (var clinic = new TestClinic(folder)) {
            var different = Statements.different(clinic, tx -> {
                for (int people = 1; people <= PEOPLE; people++) {
                    var ids = IntStream.range(0, people)
                            .mapToObj(at -> new PatientId(new UUID(0, at + 1)))
                            .collect(Collectors.toSet());
                    clinic.rooms.patients.all(tx, ids);
                }
            });

            // One for each power of two.
            assertThat(different).isPositive().isLessThanOrEqualTo(7);
        }
    }
}
