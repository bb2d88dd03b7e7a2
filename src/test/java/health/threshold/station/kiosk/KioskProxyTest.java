package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.TestClinic;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.kernel.PersonName;
import health.threshold.station.kiosk.IdentifyModel.Missing;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody comes for their children: the models in a real clinic, without a screen.
class KioskProxyTest {

    private static final LocalDate LEOS = LocalDate.of(2019, 6, 7);
    private static final LocalDate MIAS = LocalDate.of(2016, 2, 3);

    @TempDir
    Path folder;

    private KioskAtTheClinic lobby;

    @BeforeEach
    void open() {
        lobby = new KioskAtTheClinic(folder);
    }

    @AfterEach
    void close() {
        lobby.close();
    }

    @Test
    void a_parent_with_all_rights_goes_the_usual_way_but_is_not_asked_how_they_feel() {
        child("Leo", LEOS, ProxyScope.usual(true));
        var flow = comesFor(lobby, LEOS);

        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
        assertThat(flow.steps()).isEqualTo(3);
        new DetailsModel(flow).confirm();
        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(flow.step()).isEqualTo(3);
        new CopayModel(flow).payLater(false);

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(new DoneModel(flow).isForAnother()).isTrue();
    }

    @Test
    void details_outside_their_scope_are_not_even_looked_up() {
        child("Leo", LEOS, Set.of(ProxyScope.CHECK_IN, ProxyScope.PAY));

        var flow = comesFor(lobby, LEOS);

        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
        assertThat(flow.session().details).isNull();
        assertThat(lobby.reasons()).containsExactly(DeskReason.CAME_WITH_SOMEBODY);
    }

    @Test
    void whoever_is_identified_anew_for_the_same_visit_is_asked_what_is_theirs() {
        child("Leo", LEOS, Set.of(ProxyScope.CHECK_IN, ProxyScope.PAY));
        var flow = comesFor(lobby, LEOS);
        assertThat(flow.session().details).isNull();
        flow.go(Page.IDENTIFY);
        flow.session().forAnother.set(false);
        flow.session().byName.set(true);
        flow.session().family.set("Silva");
        flow.session().phoneTail.set("0001");
        flow.session().born.set(LEOS);

        new IdentifyModel(flow).next();
        lobby.wait(15);

        assertThat(flow.session().isForAnother()).isFalse();
        assertThat(flow.session().details).isNotNull();
        assertThat(flow.page().get()).isEqualTo(Page.DETAILS);
    }

    @Test
    void money_outside_their_scope_waits_at_the_desk() {
        child("Leo", LEOS, Set.of(ProxyScope.CHECK_IN, ProxyScope.CONFIRM_DETAILS));
        var flow = comesFor(lobby, LEOS);

        new DetailsModel(flow).confirm();

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(lobby.reasons()).containsExactly(DeskReason.PAY_AT_DESK);
    }

    @Test
    void who_may_only_check_in_is_done_at_once() {
        child("Leo", LEOS, Set.of(ProxyScope.CHECK_IN));

        var flow = comesFor(lobby, LEOS);

        assertThat(flow.page().get()).isEqualTo(Page.DONE);
        assertThat(lobby.reasons()).containsExactly(DeskReason.CAME_WITH_SOMEBODY, DeskReason.PAY_AT_DESK);
    }

    @Test
    void a_parent_of_two_need_not_say_again_who_they_are() {
        child("Leo", LEOS, Set.of(ProxyScope.CHECK_IN));
        child("Mia", MIAS, Set.of(ProxyScope.CHECK_IN));
        var flow = comesFor(lobby, LEOS);

        new DoneModel(flow).oneMore();
        assertThat(flow.page().get()).isEqualTo(Page.IDENTIFY);
        assertThat(flow.session().called()).isEmpty();
        assertThat(flow.session().own.get()).isEqualTo("0202");
        assertThat(flow.session().family.get()).isEmpty();
        flow.session().family.set("Silva");
        flow.session().born.set(MIAS);
        new IdentifyModel(flow).next();
        lobby.wait(15);

        assertThat(flow.session().called()).isEqualTo("Mia");
        new DoneModel(flow).finish();
        assertThat(flow.session().own.get()).isEmpty();
    }

    @Test
    void their_own_part_is_asked_for_kindly() {
        var flow = lobby.flow();
        flow.go(Page.IDENTIFY);
        var model = new IdentifyModel(flow);
        model.forAnother();
        flow.session().code.set("K7MQ");
        flow.session().born.set(LEOS);

        model.next();
        assertThat(model.missing().get()).isEqualTo(Missing.OWN);
        model.otherWay();
        flow.session().family.set("Silva");
        flow.session().own.set("Moreno");
        model.next();

        assertThat(model.missing().get()).isEqualTo(Missing.OWN_TAIL);
    }

    @Test
    void the_desk_reads_that_they_came_for_somebody() {
        var flow = comesFor(lobby, LEOS);

        flow.talkToUs();

        assertThat(lobby.requests().getFirst().typed())
                .isEqualTo("Came for someone else; their own phone or name: 0202; Last name: Silva; Born: Jun 7, 2019");
    }

    private void child(String given, LocalDate born, Set<ProxyScope> may) {
        child(lobby, given, born, may);
    }

    static void child(KioskAtTheClinic lobby, String given, LocalDate born, Set<ProxyScope> may) {
        var clinic = lobby.clinic;
        Patient child = clinic.person(given, "Silva", born, "434 555 0001");
        clinic.cover(child.id(), 25);
        clinic.expect(child, Duration.ofMinutes(10), Service.PEDIATRIC, given.toUpperCase(Locale.ROOT) + "5");
        var name = new PersonName("Ana", "Moreno");
        var proxy = new Proxy(clinic.store.newId(), child.id(), name, "mother", "434 555 0202", true, may);
        clinic.store.write(TestClinic.hub(), tx -> {
            clinic.rooms.patients.keep(tx, proxy);
            return true;
        });
    }

    /// Ana comes to this kiosk for the child who was born then.
    static KioskFlow comesFor(KioskAtTheClinic lobby, LocalDate born) {
        var flow = lobby.flow();
        flow.go(Page.IDENTIFY);
        var session = flow.session();
        session.forAnother.set(true);
        session.byName.set(true);
        session.family.set("Silva");
        session.born.set(born);
        session.own.set("0202");
        new IdentifyModel(flow).next();
        lobby.wait(15);
        return flow;
    }
}
