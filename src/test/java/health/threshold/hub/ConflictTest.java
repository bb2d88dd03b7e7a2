package health.threshold.hub;

import static health.threshold.hub.Notes.COLOUR;
import static health.threshold.hub.Notes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.kernel.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two people change the same thing on two devices: what fits together is joined, what does not waits for a person.
class ConflictTest {

    private static final Actor SOMEBODY = Actor.system("desk");

    private final UUID id = UUID.randomUUID();

    @TempDir
    Path own;

    Path folder;
    Desk one;
    Desk two;

    @BeforeEach
    void two_devices_that_agree() throws Exception {
        folder = Files.createDirectory(own.resolve("hub"));
        one = new Desk(own, folder, "one");
        two = new Desk(own, folder, "two");
        one.write(id, TITLE, "Old");
        one.write(id, COLOUR, "grey");
        bothSync();
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    @Test
    void different_elements_are_joined_on_both_devices() throws Exception {
        one.write(id, TITLE, "New");
        two.write(id, COLOUR, "green");

        bothSync();
        bothSync();

        assertBoth(TITLE, "New");
        assertBoth(COLOUR, "green");
        assertThat(Desk.batches(folder)).hasSize(3);
    }

    @Test
    void edits_that_were_both_sent_are_joined_the_same_on_both_devices() throws Exception {
        one.write(id, TITLE, "New");
        two.write(id, COLOUR, "green");
        sendUnheard();

        bothSync();
        bothSync();

        assertBoth(TITLE, "New");
        assertBoth(COLOUR, "green");
        one.write(id, TITLE, "Newest");
        bothSync();
        assertBoth(TITLE, "Newest");
        assertThat(two.sync.status()).isInstanceOf(SyncStatus.UpToDate.class);
    }

    @Test
    void the_same_change_twice_is_no_conflict() {
        one.write(id, TITLE, "New");
        two.write(id, TITLE, "New");

        bothSync();

        assertBoth(TITLE, "New");
        assertThat(two.sync.status()).isInstanceOf(SyncStatus.UpToDate.class);
    }

    @Test
    void the_same_element_changed_differently_keeps_both_values() {
        one.write(id, TITLE, "Mine");
        two.write(id, TITLE, "Yours");

        bothSync();

        assertThat(two.read(id, TITLE)).isEqualTo("Yours");
        assertThat(two.conflicts().getFirst().clashes()).containsExactly(new Clash("title", "Yours", "Mine"));
        assertThat(two.sync.status()).isEqualTo(new SyncStatus.NeedsPerson(0, 1, 0, 0));
    }

    @Test
    void a_conflict_holds_nobody_else_up() {
        var other = UUID.randomUUID();
        one.write(id, TITLE, "Mine");
        two.write(id, TITLE, "Yours");
        two.write(other, TITLE, "Something else");

        bothSync();
        one.sync.runOnce();

        assertThat(one.read(other, TITLE)).isEqualTo("Something else");
    }

    @Test
    void keeping_ours_reaches_the_other_and_loses_nothing_else() {
        one.write(id, TITLE, "Mine");
        one.write(id, COLOUR, "green");
        two.write(id, TITLE, "Yours");
        bothSync();

        two.sync.conflicts().keepOurs(SOMEBODY, two.conflicts().getFirst().id());
        two.pass(Conflicts.UNDO);
        two.sync.runOnce();
        bothSync();

        assertBoth(TITLE, "Yours");
        assertBoth(COLOUR, "green");
        assertCalm();
    }

    @Test
    void taking_theirs_keeps_what_else_we_changed() {
        one.write(id, TITLE, "Mine");
        two.write(id, TITLE, "Yours");
        two.write(id, COLOUR, "green");
        bothSync();

        two.sync.conflicts().takeTheirs(SOMEBODY, two.conflicts().getFirst().id());
        two.pass(Conflicts.UNDO);
        two.sync.runOnce();
        bothSync();

        assertBoth(TITLE, "Mine");
        assertBoth(COLOUR, "green");
        assertCalm();
    }

    @Test
    void one_decision_settles_the_conflict_on_both_devices() throws Exception {
        one.write(id, TITLE, "Mine");
        two.write(id, TITLE, "Yours");
        sendUnheard();
        bothSync();
        assertThat(List.of(one.conflicts().size(), two.conflicts().size())).containsOnly(1);

        one.sync.conflicts().takeTheirs(SOMEBODY, one.conflicts().getFirst().id());
        one.pass(Conflicts.UNDO);
        bothSync();
        bothSync();

        assertBoth(TITLE, "Yours");
        assertCalm();
    }

    @Test
    void the_other_changing_their_mind_settles_it_too() {
        one.write(id, TITLE, "Mine");
        two.write(id, TITLE, "Yours");
        bothSync();

        one.write(id, TITLE, "Yours");
        bothSync();

        assertBoth(TITLE, "Yours");
        assertCalm();
    }

    @Test
    void a_decision_waits_as_long_as_it_can_be_taken_back() {
        one.write(id, TITLE, "Mine");
        two.write(id, TITLE, "Yours");
        bothSync();
        var conflict = two.conflicts().getFirst().id();

        two.sync.conflicts().takeTheirs(SOMEBODY, conflict);
        two.sync.runOnce();

        assertThat(two.read(id, TITLE)).isEqualTo("Yours");
        assertThat(two.conflicts().getFirst().decided())
                .isEqualTo(new Conflict.Decided(Side.THEIRS, Desk.NOON.plus(Conflicts.UNDO)));
        assertThat(two.sync.status()).isInstanceOf(SyncStatus.UpToDate.class);
    }

    @Test
    void a_decision_that_was_taken_back_is_never_carried_out() {
        one.write(id, TITLE, "Mine");
        two.write(id, TITLE, "Yours");
        bothSync();
        var conflict = two.conflicts().getFirst().id();

        two.sync.conflicts().takeTheirs(SOMEBODY, conflict);
        var taken = two.sync.conflicts().takeBack(SOMEBODY, conflict);
        two.pass(Conflicts.UNDO);
        two.sync.runOnce();

        assertThat(taken).isTrue();
        assertThat(two.read(id, TITLE)).isEqualTo("Yours");
        assertThat(two.sync.status()).isEqualTo(new SyncStatus.NeedsPerson(0, 1, 0, 0));
    }

    @Test
    void what_has_been_carried_out_is_not_taken_back() {
        one.write(id, TITLE, "Mine");
        two.write(id, TITLE, "Yours");
        bothSync();
        var conflict = two.conflicts().getFirst().id();
        two.sync.conflicts().takeTheirs(SOMEBODY, conflict);
        two.pass(Conflicts.UNDO);
        two.sync.runOnce();

        var taken = two.sync.conflicts().takeBack(SOMEBODY, conflict);

        assertThat(taken).isFalse();
        assertThat(two.sync.conflicts().keepOurs(SOMEBODY, conflict)).isFalse();
        assertThat(two.read(id, TITLE)).isEqualTo("Mine");
    }

    @Test
    void a_decision_that_cannot_be_carried_out_comes_back_and_holds_nothing_up() {
        var other = UUID.randomUUID();
        one.write(id, TITLE, "broken");
        two.write(id, TITLE, "Yours");
        bothSync();
        two.write(other, TITLE, "Something else");

        two.sync.conflicts().takeTheirs(SOMEBODY, two.conflicts().getFirst().id());
        two.pass(Conflicts.UNDO);
        bothSync();
        one.sync.runOnce();

        assertThat(two.conflicts().getFirst().failed()).isTrue();
        assertThat(two.read(id, TITLE)).isEqualTo("Yours");
        assertThat(one.read(other, TITLE)).isEqualTo("Something else");
    }

    /// Each sends before it hears of the other: the two batches cross.
    private void sendUnheard() throws Exception {
        one.sync.runOnce();
        var batch = Desk.batches(folder).getLast();
        var aside = Files.move(batch, own.resolve("aside"));
        two.sync.runOnce();
        Files.move(aside, batch);
    }

    private void bothSync() {
        one.sync.runOnce();
        two.sync.runOnce();
    }

    private void assertBoth(String field, String value) {
        assertThat(List.of(one.read(id, field), two.read(id, field))).containsOnly(value);
    }

    private void assertCalm() {
        bothSync();
        assertThat(one.sync.status()).isInstanceOf(SyncStatus.UpToDate.class);
        assertThat(two.sync.status()).isInstanceOf(SyncStatus.UpToDate.class);
        assertThat(one.waiting() + two.waiting()).isZero();
    }
}
