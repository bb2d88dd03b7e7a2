package health.threshold.clinic.visit;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.patient.ProxyScope;
import health.threshold.kernel.VisitId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdmittedTest {

    private static final VisitId FIRST = new VisitId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    private static final VisitId SECOND = new VisitId(UUID.fromString("00000000-0000-7000-8000-000000000002"));
    private static final VisitId OF_ANOTHER = new VisitId(UUID.fromString("00000000-0000-7000-8000-000000000003"));

    private final Admitted admitted = new Admitted();

    @Test
    void whose_errand_is_done_is_done_with_all_they_came_for() {
        admitted.admit(List.of(FIRST, SECOND), Acting.THEMSELVES);

        admitted.leave(FIRST);

        assertThat(admitted.acting(SECOND)).isEmpty();
    }

    @Test
    void nobody_is_recognised_beside_the_one_who_stands_here_now() {
        admitted.admit(List.of(FIRST), Acting.THEMSELVES);

        admitted.admit(List.of(OF_ANOTHER), Acting.THEMSELVES);

        assertThat(admitted.may(FIRST, ProxyScope.PAY)).isFalse();
        assertThat(admitted.may(OF_ANOTHER, ProxyScope.PAY)).isTrue();
    }

    @Test
    void who_left_before_takes_nobody_along() {
        admitted.admit(List.of(FIRST), Acting.THEMSELVES);
        admitted.admit(List.of(OF_ANOTHER), Acting.THEMSELVES);

        admitted.leave(FIRST);

        assertThat(admitted.may(OF_ANOTHER, ProxyScope.SIGN)).isTrue();
    }
}
