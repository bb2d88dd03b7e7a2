package health.threshold.clinic.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.coverage.CardSide;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Acting;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PersonName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody comes for a child or a parent: they are known by what is theirs, and may do what they may.
class ProxyClaimTest {

    private static final LocalDate BORN = LocalDate.of(2019, 6, 7);

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Patient child;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        child = clinic.person("Leo", "Silva", BORN, "434 555 0001");
        clinic.expect(child, Duration.ofMinutes(10), Service.PEDIATRIC, "LEO5");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void a_guardian_is_known_by_their_own_telephone() {
        var ana = stands("Ana", "Moreno", "434 555 0202", ProxyScope.usual(true));

        var found = found(new Claim.ForName("silva", BORN, "0202")).getFirst();

        assertThat(found.called()).isEqualTo("Leo");
        assertThat(found.acting()).isEqualTo(new Acting(true, ProxyScope.usual(true), ana));
        assertThat(found(new Claim.ForName("silva", BORN, "0001"))).isEmpty();
        assertThat(found(new Claim.ByName("silva", BORN, "0001")).getFirst().acting())
                .isEqualTo(Acting.THEMSELVES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0202", "Moreno", "Morreno"})
    void with_the_code_their_own_name_is_enough(String own) {
        stands("Ana", "Moreno", "434 555 0202", ProxyScope.usual(true));

        assertThat(found(new Claim.ForCode("leo5", BORN, own))).hasSize(1);
    }

    @Test
    void without_the_code_a_name_proves_nothing() {
        stands("Ana", "Silva", "434 555 0202", ProxyScope.usual(true));

        assertThat(found(new Claim.ForName("Silva", BORN, "Silva"))).isEmpty();
    }

    @Test
    void who_may_not_check_in_is_nobody() {
        stands("Ana", "Moreno", "434 555 0202", Set.of(ProxyScope.PAY));

        assertThat(found(new Claim.ForCode("LEO5", BORN, "0202"))).isEmpty();
    }

    @Test
    void two_with_one_telephone_may_do_what_both_may_but_neither_signs() {
        stands("Ana", "Moreno", "434 555 0202", ProxyScope.usual(true));
        stands("Rui", "Silva", "434 555 0202", Set.of(ProxyScope.CHECK_IN, ProxyScope.PAY, ProxyScope.SIGN));

        var acting = found(new Claim.ForName("Silva", BORN, "0202")).getFirst().acting();

        assertThat(acting.may()).containsExactlyInAnyOrder(ProxyScope.CHECK_IN, ProxyScope.PAY);
    }

    @Test
    void twins_with_one_mother_are_nobody_but_by_their_codes() {
        var twin = clinic.person("Mia", "Silva", BORN, "434 555 0001");
        clinic.expect(twin, Duration.ofMinutes(20), Service.PEDIATRIC, "MIA5");
        stands("Ana", "Moreno", "434 555 0202", ProxyScope.usual(true));
        stands(twin, "Ana", "Moreno", "434 555 0202", ProxyScope.usual(true));

        assertThat(found(new Claim.ForName("Silva", BORN, "0202"))).isEmpty();
        assertThat(found(new Claim.ForCode("MIA5", BORN, "Moreno")).getFirst().called())
                .isEqualTo("Mia");
    }

    @Test
    void what_they_may_not_confirm_goes_to_the_desk() {
        stands("Ana", "Moreno", "434 555 0202", Set.of(ProxyScope.CHECK_IN));

        clinic.rooms.checkIn.arrive(
                clinic.kiosk, found(new Claim.ForName("Silva", BORN, "0202")).getFirst());

        assertThat(clinic.store.read(clinic.system, clinic.rooms.requests::open))
                .extracting(DeskRequest::reason)
                .containsExactly(DeskReason.CAME_WITH_SOMEBODY);
    }

    @Test
    void no_screen_shows_or_changes_what_they_may_not_confirm() {
        stands("Ana", "Moreno", "434 555 0202", Set.of(ProxyScope.CHECK_IN, ProxyScope.PAY));
        var desk = clinic.rooms.checkIn;
        var found = found(new Claim.ForName("Silva", BORN, "0202")).getFirst();
        desk.arrive(clinic.kiosk, found);
        var visit = found.visit();

        assertThatThrownBy(() -> desk.details(clinic.kiosk, visit)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.confirm(clinic.kiosk, visit, Corrections.NONE))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.card(clinic.kiosk, visit, CardSide.FRONT, ""))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoever_is_done_is_recognised_no_longer() {
        var desk = clinic.rooms.checkIn;
        var found = found(new Claim.ByName("Silva", BORN, "0001")).getFirst();
        desk.arrive(clinic.kiosk, found);
        assertThat(desk.details(clinic.kiosk, found.visit())).isNotNull();

        desk.seat(clinic.kiosk, found.visit());

        assertThatThrownBy(() -> desk.details(clinic.kiosk, found.visit())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void guessing_at_the_one_they_come_for_is_limited_too() {
        stands("Ana", "Moreno", "434 555 0202", ProxyScope.usual(true));
        for (int guess = 0; guess < 8; guess++) found(new Claim.ForName("Silva", BORN, "990" + guess));

        assertThat(found(new Claim.ForName("Silva", BORN, "0202"))).isEmpty();
        assertThat(found(new Claim.ByName("Silva", BORN, "0001"))).isEmpty();
    }

    private UUID stands(String given, String family, String phone, Set<ProxyScope> may) {
        return stands(child, given, family, phone, may);
    }

    private UUID stands(Patient beside, String given, String family, String phone, Set<ProxyScope> may) {
        var name = new PersonName(given, family);
        var proxy = new Proxy(clinic.store.newId(), beside.id(), name, "parent", phone, true, may);
        return clinic.store.write(TestClinic.hub(), tx -> {
            clinic.rooms.patients.keep(tx, proxy);
            return proxy.id();
        });
    }

    private List<Identified.Expected> found(Claim claim) {
        return switch (clinic.rooms.checkIn.identify(clinic.kiosk, claim)) {
            case Identified.Expected person -> List.of(person);
            case Identified.PleaseSeeTheDesk _ -> List.of();
        };
    }
}
