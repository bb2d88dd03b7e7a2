package health.threshold.clinic.visit;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.schedule.Service;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who comes without an appointment.
class WalkInTest {

    @TempDir
    Path folder;

    @Test
    void whoever_is_here_already_comes_only_once_until_they_have_left() {
        try (var clinic = new TestClinic(folder)) {
            var maria = clinic.maria();
            var board = clinic.rooms.board;
            var first = board.walkIn(clinic.desk, maria.id(), clinic.lee.id(), Service.SAME_DAY);
            assertThat(first).isInstanceOf(Arrival.Recorded.class);

            assertThat(board.walkIn(clinic.desk, maria.id(), clinic.lee.id(), Service.SAME_DAY))
                    .isInstanceOf(Arrival.AlreadyHere.class);

            board.leftUnseen(clinic.desk, ((Arrival.Recorded) first).visit());
            assertThat(board.walkIn(clinic.desk, maria.id(), clinic.lee.id(), Service.SAME_DAY))
                    .isInstanceOf(Arrival.Recorded.class);
        }
    }
}
