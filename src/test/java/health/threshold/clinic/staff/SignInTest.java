package health.threshold.clinic.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.TestClinic;
import health.threshold.clinic.staff.Passwords.Objection;
import health.threshold.kernel.Actor;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The door for staff lets in who belongs here, slows guessing down, and tells a stranger nothing.
class SignInTest {

    private static final String GOOD = "río de piedras claras";
    private static final String WRONG = "something else altogether";
    private static final Duration A_QUARTER = Duration.ofMinutes(15);

    private final Passwords passwords = new Passwords();

    @TempDir
    Path folder;

    private TestClinic clinic;
    private SignIn door;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        door = clinic.rooms.signIn;
        door.addAccount(clinic.system, new PersonName("Ana", "Reyes"), Role.RECEPTIONIST, "ana", GOOD);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void a_password_has_fifteen_characters_at_least_however_many_bytes_they_are() {
        var shortest = "ñandú y colibrí";

        assertThat(shortest).hasSize(Passwords.SHORTEST);
        assertThat(passwords.objectionTo(shortest, "ana")).isEmpty();
        assertThat(passwords.objectionTo(shortest.substring(1), "ana")).contains(Objection.TOO_SHORT);
        assertThat(passwords.objectionTo("😀🐢🌧🚲🎻🧶🪁", "ana")).contains(Objection.TOO_SHORT);
        assertThat(passwords.objectionTo("ab c".repeat(51), "ana")).contains(Objection.TOO_LONG);
    }

    @Test
    void what_everybody_tries_is_not_taken_however_it_is_dressed_up() {
        var tried = Stream.of(
                "correcthorsebatterystaple",
                "Correct Horse, Battery Staple!",
                "aaaaaaaaaaaaaaaaaa",
                "1212121212121212");

        assertThat(tried)
                .allSatisfy(
                        one -> assertThat(passwords.objectionTo(one, "ana")).contains(Objection.EVERYBODY_TRIES_IT));
        assertThat(passwords.objectionTo("receptionist-2026", "receptionist")).contains(Objection.NAMES_ITS_OWNER);
    }

    @Test
    void a_refused_password_makes_no_account() {
        var objection =
                door.addAccount(clinic.system, new PersonName("Sam", "Lee"), Role.NURSE, "sam", "passwordpassword");

        assertThat(objection).contains(Objection.EVERYBODY_TRIES_IT);
        assertThat(door.accounts(clinic.system)).extracting(Account::username).containsExactly("ana");
    }

    @Test
    void letters_typed_in_parts_are_the_same_letters() {
        var inParts = Normalizer.normalize(GOOD, Normalizer.Form.NFD);

        var end = door.signIn(Station.DESK, "  ANA ", inParts);

        assertThat(inParts).isNotEqualTo(GOOD);
        assertThat(end).isInstanceOf(SignedIn.In.class);
    }

    @Test
    void nobody_learns_whether_a_name_or_a_password_was_wrong() {
        var wrongPassword = IntStream.range(0, 12).mapToObj(turn -> door.signIn(Station.DESK, "ana", WRONG));
        var unknownName = IntStream.range(0, 12).mapToObj(turn -> door.signIn(Station.DESK, "nobody", WRONG));

        assertThat(unknownName.toList()).isEqualTo(wrongPassword.toList());
    }

    @Test
    void from_the_fifth_wrong_attempt_on_each_next_one_waits_longer() {
        var waits = refusals(9);

        assertThat(waits.subList(0, 4)).containsOnly(Duration.ZERO);
        assertThat(waits.subList(3, 9)).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void whoever_does_not_wait_is_not_even_listened_to() {
        refusals(5);
        door.signIn(Station.DESK, "ana", WRONG);

        assertThat(door.signIn(Station.DESK, "ana", GOOD)).isInstanceOf(SignedIn.Refused.class);
        clinic.hand.pass(Duration.ofMinutes(1));
        assertThat(door.signIn(Station.DESK, "ana", GOOD)).isInstanceOf(SignedIn.In.class);
    }

    @Test
    void ten_wrong_attempts_shut_the_name_for_a_quarter_of_an_hour() {
        refusals(9);
        var shut = new SignedIn.Shut(clinic.hand.instant().plus(A_QUARTER));

        assertThat(door.signIn(Station.DESK, "ana", WRONG)).isEqualTo(shut);
        assertThat(door.signIn(Station.DESK, "ana", GOOD)).isEqualTo(shut);
        clinic.hand.pass(A_QUARTER);
        assertThat(door.signIn(Station.DESK, "ana", GOOD)).isInstanceOf(SignedIn.In.class);
    }

    @Test
    void a_wrong_attempt_after_the_quarter_of_an_hour_begins_counting_anew() {
        refusals(10);
        clinic.hand.pass(A_QUARTER);

        var end = door.signIn(Station.DESK, "ana", WRONG);

        assertThat(end).isEqualTo(new SignedIn.Refused(Duration.ZERO));
    }

    @Test
    void whoever_gets_in_begins_anew() {
        refusals(8);

        assertThat(door.signIn(Station.DESK, "ana", GOOD)).isInstanceOf(SignedIn.In.class);

        assertThat(refusals(4)).containsOnly(Duration.ZERO);
    }

    @Test
    void the_administrator_opens_a_shut_name_and_it_is_on_record() {
        refusals(10);
        var administrator = actor(Role.ADMINISTRATOR);

        assertThat(door.accounts(administrator)).extracting(Account::shut).containsExactly(true);
        door.reopen(administrator, "Ana");

        assertThat(door.signIn(Station.DESK, "ana", GOOD)).isInstanceOf(SignedIn.In.class);
        assertThat(deeds(administrator)).containsExactly("CHANGED ACCOUNT");
    }

    @Test
    void every_attempt_is_on_record() {
        door.signIn(Station.DESK, "ana", WRONG);
        door.signIn(Station.DESK, "nobody", WRONG);
        door.signIn(Station.DESK, "ana", GOOD);

        assertThat(deeds(clinic.system))
                .endsWith("SIGN_IN_REFUSED SIGN_IN", "SIGN_IN_REFUSED SIGN_IN", "SIGNED_IN SIGN_IN");
    }

    @Test
    void nobody_who_has_left_gets_in() {
        var ana = door.accounts(clinic.system).getFirst().who();
        var gone = new StaffMember(ana.id(), ana.name(), ana.title(), ana.role(), false);
        clinic.store.write(TestClinic.hub(), tx -> {
            clinic.rooms.staff.keep(tx, gone);
            return true;
        });

        assertThat(door.signIn(Station.DESK, "ana", GOOD)).isEqualTo(new SignedIn.Refused(Duration.ZERO));
    }

    @Test
    void only_the_administrator_keeps_accounts() {
        var others = Stream.of(Role.RECEPTIONIST, Role.NURSE, Role.CLINICIAN, Role.MANAGER, Role.KIOSK, Role.HUB)
                .map(SignInTest::actor);

        assertThat(others).allSatisfy(other -> {
            assertThatThrownBy(() -> door.accounts(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> door.reopen(other, "ana")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> door.addAccount(other, clinic.lee, "lee", GOOD))
                    .isInstanceOf(NotAllowed.class);
        });
    }

    /// Wrong attempts, each after the wait that the one before asked for.
    private List<Duration> refusals(int times) {
        return IntStream.range(0, times).mapToObj(turn -> refusal()).toList();
    }

    private Duration refusal() {
        if (!(door.signIn(Station.DESK, "ana", WRONG) instanceof SignedIn.Refused(var wait))) return A_QUARTER;
        clinic.hand.pass(wait);
        return wait;
    }

    /// What this actor did, as the audit log has it, oldest first.
    private List<String> deeds(Actor by) {
        return clinic.store.read(
                clinic.system,
                tx -> tx.session()
                        .createNativeQuery(
                                "select deed || ' ' || kind from audit_entry where role = ?1 order by seq",
                                String.class)
                        .setParameter(1, by.role().name())
                        .list());
    }

    private static Actor actor(Role role) {
        return Actor.staff(new StaffId(new UUID(9, role.ordinal())), role, Station.OFFICE, "office-1");
    }
}
