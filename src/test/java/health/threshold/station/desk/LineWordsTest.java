package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.fx.Words;
import health.threshold.kernel.AsOf;
import health.threshold.kernel.ClinicClock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    private final LineWords say = new LineWords(
            Words.of(Desk.class, Locale.US),
            new ClinicClock(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC),
            AsOf.NOW);

    @Test
    void where_no_kiosk_asked_only_the_time_is_said() {
        assertThat(say.left(at(""))).isEqualTo("3:00\u00a0PM");
    }

    @ParameterizedTest
    @CsvSource({"the kiosk by the door,'From the kiosk by the door, '", "kiosk,'From the lobby kiosk, '"})
    void a_kiosk_is_named_as_people_call_it(String place, String from) {
        assertThat(say.left(at(place))).startsWith(from);
    }

    private static DeskRequest at(String place) {
        return new DeskRequest(new UUID(0, 1), null, null, DeskReason.TALK_TO_US, "", place, NOW, null);
    }
}
