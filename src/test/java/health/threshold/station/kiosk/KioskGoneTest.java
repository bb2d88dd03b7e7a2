package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.kernel.NotAllowed;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskGoneTest {

    @TempDir
    Path folder;

    @Test
    void who_leaves_before_arriving_is_nobody_to_the_kiosk() {
        try (var lobby = new KioskAtTheClinic(folder)) {
            var flow = lobby.flow();
            flow.session().forAnotherTime = true;
            flow.go(Page.IDENTIFY);
            lobby.identify(flow, KioskAtTheClinic.CODE, lobby.mari.birthDate());
            var person = flow.session().person;
            assertThat(flow.page().get()).isEqualTo(Page.ANOTHER_TIME);

            flow.stop();

            assertThatThrownBy(() -> lobby.rooms.checkIn().arrive(lobby.clinic.kiosk, person))
                    .isInstanceOf(NotAllowed.class);
        }
    }
}
