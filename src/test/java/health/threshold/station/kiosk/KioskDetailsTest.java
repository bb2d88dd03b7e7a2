package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.patient.Address;
import health.threshold.clinic.patient.ContactWay;
import health.threshold.clinic.patient.EmergencyContact;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.store.Kind;
import health.threshold.store.audit.AuditEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody puts right of how they are called, spoken to, reached and helped.
class KioskDetailsTest {

    @TempDir
    Path folder;

    private KioskAtTheClinic lobby;
    private KioskFlow flow;

    @BeforeEach
    void open() {
        lobby = new KioskAtTheClinic(folder);
        lobby.clinic.need(lobby.mari, NeedCode.WHEELCHAIR);
        lobby.clinic.need(lobby.mari, NeedCode.LOSS);
        flow = lobby.identified();
    }

    @AfterEach
    void close() {
        lobby.close();
    }

    @Test
    void somebody_new_is_not_asked_if_it_is_right_still() {
        assertThat(new DetailsModel(flow).isNew()).isTrue();

        lobby.clinic.store.write(lobby.clinic.system, tx -> {
            lobby.clinic.rooms.visits.cameBefore(tx, Set.of(lobby.mari.id()));
            return true;
        });

        var visit = flow.session().visit().orElseThrow();
        assertThat(lobby.clinic.rooms.checkIn.details(lobby.clinic.kiosk, visit).isNew())
                .isFalse();
    }

    @Test
    void no_more_is_shown_than_its_owner_needs_to_know_it_again() {
        var about = new DetailsModel(flow).onFile().about();

        assertThat(about.emergency()).isEqualTo("Lucía, ••• ••• 0170");
        assertThat(about.help()).containsExactly(NeedCode.WHEELCHAIR);
        assertThat(flow.session().onFile().toString()).doesNotContain("LOSS", "Gómez", "555");
    }

    @Test
    void where_somebody_lives_is_not_for_whoever_stands_behind_them() {
        var reach = lobby.mari.reach();
        var home = new Address("14 Mill Lane", "Riverside", "VA", "22901");
        lobby.clinic.keep(lobby.mari.reachedBy(new Patient.Reach(reach.phone(), reach.email(), home)));

        var details = lobby.clinic.rooms.checkIn.details(
                lobby.clinic.kiosk, flow.session().visit().orElseThrow());

        assertThat(details.address()).isEqualTo("14 M•••");
        assertThat(details.toString()).doesNotContain("Mill", "Riverside", "22901");
    }

    @Test
    void nothing_looked_at_and_kept_changes_nothing() {
        for (var group : Group.values()) keep(group);

        new DetailsModel(flow).confirm();

        assertThat(mari()).isEqualTo(lobby.mari);
        assertThat(lobby.requests()).isEmpty();
        assertThat(flow.page().get()).isEqualTo(Page.COPAY);
    }

    @Test
    void what_to_call_somebody_reaches_the_record_and_its_history() {
        type(Group.NAME, Detail.CALLED, "Maruja");
        choose(Group.NAME, Choice.THEY);

        new DetailsModel(flow).confirm();

        assertThat(mari().called()).isEqualTo("Maruja");
        assertThat(mari().pronouns()).isEqualTo("they/them");
        List<AuditEntry> record =
                lobby.clinic.store.read(lobby.clinic.system, tx -> lobby.clinic.rooms.audit.about(tx, lobby.mari.id()));
        assertThat(record)
                .anyMatch(entry -> entry.kind() == Kind.PATIENT && entry.actor().equals(lobby.clinic.kiosk.id()));
    }

    @Test
    void whoever_would_rather_not_say_has_no_pronouns_on_file() {
        choose(Group.NAME, Choice.RATHER_NOT);

        new DetailsModel(flow).confirm();

        assertThat(mari().pronouns()).isNull();
        assertThat(mari().called()).isEqualTo("Mari");
    }

    @Test
    void an_interpreter_of_sign_language_leaves_the_language_as_it_was() {
        choose(Group.LANGUAGE, Choice.SIGN_LANGUAGE);

        new DetailsModel(flow).confirm();

        assertThat(mari().language()).isEqualTo("es");
        assertThat(mari().interpretedIn()).contains("ase");
    }

    @Test
    void safe_ways_to_get_in_touch_are_chosen_one_by_one() {
        choose(Group.WAYS, Choice.CALL, Choice.TEXT, Choice.NO_MESSAGES);

        new DetailsModel(flow).confirm();

        assertThat(mari().arranged().ways()).isEqualTo(Set.of(ContactWay.TEXT, ContactWay.NO_MESSAGES));
    }

    @Test
    void a_new_number_of_the_same_person_keeps_who_they_are() {
        type(Group.EMERGENCY, Detail.EMERGENCY_PHONE, "434 555 0199");

        new DetailsModel(flow).confirm();

        assertThat(mari().arranged().emergency())
                .isEqualTo(new EmergencyContact("Lucía Gómez", "434 555 0199", "daughter"));
    }

    @Test
    void what_they_are_to_each_other_changes_no_number() {
        type(Group.EMERGENCY, Detail.EMERGENCY_RELATION, "my girl");

        new DetailsModel(flow).confirm();

        assertThat(mari().arranged().emergency())
                .isEqualTo(new EmergencyContact("Lucía Gómez", "(434) 555-0170", "my girl"));
    }

    @Test
    void somebody_else_to_call_does_not_take_over_the_old_number() {
        type(Group.EMERGENCY, Detail.EMERGENCY_NAME, "Pedro");

        new DetailsModel(flow).confirm();

        assertThat(mari().arranged().emergency()).isEqualTo(new EmergencyContact("Pedro", null, null));
    }

    @Test
    void help_that_is_chosen_is_a_need_and_what_is_not_for_the_lobby_stays() {
        choose(Group.HELP, Choice.WHEELCHAIR, Choice.QUIET);

        new DetailsModel(flow).confirm();

        Set<NeedCode> needs = lobby.clinic.store.read(
                lobby.clinic.system, tx -> lobby.clinic.rooms.patients.needs(tx, lobby.mari.id()));
        assertThat(needs).containsExactlyInAnyOrder(NeedCode.QUIET, NeedCode.LOSS);
    }

    @Test
    void what_was_typed_and_chosen_goes_to_the_desk_where_nobody_answers_any_more() {
        type(Group.EMERGENCY, Detail.EMERGENCY_NAME, "Pedro");
        choose(Group.HELP, Choice.QUIET);

        flow.stop();

        assertThat(lobby.reasons()).containsExactly(DeskReason.KIOSK_STOPPED);
        assertThat(lobby.requests().getFirst().typed())
                .isEqualTo("In an emergency, call: Pedro; Chosen: I use a wheelchair, A quiet place");
        assertThat(flow.session().edits.isAny()).isFalse();
    }

    private Patient mari() {
        return lobby.clinic
                .store
                .read(lobby.clinic.system, tx -> lobby.clinic.rooms.patients.find(tx, lobby.mari.id()))
                .orElseThrow();
    }

    private void type(Group group, Detail detail, String text) {
        new DetailsModel(flow).change(group);
        new ChangeModel(flow).typed(detail).set(text);
        new ChangeModel(flow).keep();
    }

    private void choose(Group group, Choice... choices) {
        new DetailsModel(flow).change(group);
        for (var choice : choices) new ChangeModel(flow).choose(choice);
        new ChangeModel(flow).keep();
    }

    private void keep(Group group) {
        new DetailsModel(flow).change(group);
        new ChangeModel(flow).keep();
    }
}
