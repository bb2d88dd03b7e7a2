package health.threshold.hub;

import static health.threshold.hub.Notes.COLOUR;
import static health.threshold.hub.Notes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.folder.FolderHub;
import health.threshold.hub.folder.Protection;
import health.threshold.kernel.Actor;
import health.threshold.store.Packed;
import health.threshold.store.mirror.Mirrored;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// When all agree, one version in the folder contains every other: a version that nobody names would stay among the
/// newest, and whoever binds the folder or reads it for the first time would take it for somebody's last word.
class OneNewestTest extends SharedFolder {

    private static final Actor SOMEBODY = Actor.system("desk");

    @Test
    void two_opposite_decisions_are_asked_about_again() throws Exception {
        try (var one = new Desk(own, folder, "one");
                var two = new Desk(own, folder, "two")) {
            bothDecideForThemselves(one, two);

            assertThat(one.conflicts()).hasSize(1);
            assertThat(two.conflicts()).hasSize(1);
            assertThat(one.read(id, TITLE)).isEqualTo("Mine");
            assertThat(two.read(id, TITLE)).isEqualTo("Yours");

            keepOwn(one);
            rounds(one, two, one, two);

            assertThat(one.read(id, TITLE)).isEqualTo(two.read(id, TITLE)).isEqualTo("Mine");
            assertThat(one.conflicts()).isEmpty();
            assertThat(two.conflicts()).isEmpty();
            assertThat(newest()).hasSize(1);
        }
    }

    /// One joins the first two and then the third, another the last two and then the first.
    @Test
    void decisions_about_three_changes_are_asked_about_again_too() {
        var versions = new HashMap<String, VersionRow>();
        version(versions, "old", "", "Old");
        for (var one : List.of("a", "b", "c")) version(versions, one, "old", one);
        version(versions, "a-b", "a b", "a");
        version(versions, "a-b-c", "a-b c", "a");
        version(versions, "b-c", "b c", "c");
        var mine = new Mirrored("Basic", "x", "a-b-c", RawJson.write(titled("a")), null, null);
        var theirs = new Edit("Basic", "x", "other", List.of("a", "b-c"), titled("c"));

        var base = new History.Descent(versions).common(mine, theirs).orElseThrow();

        assertThat(Merge.of(base, titled("a"), titled("c"), Side.OURS).isClean())
                .isFalse();
    }

    @Test
    void two_equal_decisions_leave_one_and_ask_nobody() throws Exception {
        try (var one = new Desk(own, folder, "one");
                var two = new Desk(own, folder, "two")) {
            clashed(one, two);
            keepOwn(one);
            two.sync.conflicts().takeTheirs(SOMEBODY, two.conflicts().getFirst().id());
            two.pass(Conflicts.UNDO);
            unheard(one, two.sync::runOnce);
            rounds(one, two, one, two);

            assertThat(one.read(id, TITLE)).isEqualTo(two.read(id, TITLE)).isEqualTo("Mine");
            assertThat(one.conflicts()).isEmpty();
            assertThat(two.conflicts()).isEmpty();
            assertThat(newest()).hasSize(1);
        }
    }

    @Test
    void what_is_changed_after_one_of_two_decisions_stays() throws Exception {
        try (var one = new Desk(own, folder, "one");
                var two = new Desk(own, folder, "two")) {
            clashed(one, two);
            keepOwn(one);
            two.sync.conflicts().takeTheirs(SOMEBODY, two.conflicts().getFirst().id());
            two.pass(Conflicts.UNDO);
            unheard(one, () -> {
                two.sync.runOnce();
                two.write(id, COLOUR, "grey");
                two.sync.runOnce();
            });
            rounds(one, two, one, two);

            assertThat(one.read(id, COLOUR)).isEqualTo(two.read(id, COLOUR)).isEqualTo("grey");
            assertThat(newest()).hasSize(1);
        }
    }

    @Test
    void the_same_change_on_two_devices_leaves_one() throws Exception {
        try (var one = new Desk(own, folder, "one");
                var two = new Desk(own, folder, "two")) {
            agreed(one, two);
            one.write(id, COLOUR, "green");
            rounds(one);
            one.write(id, COLOUR, "grey");
            one.write(id, TITLE, "New");
            two.write(id, TITLE, "New");
            unheard(one, two.sync::runOnce);

            rounds(one, two, one, two);

            assertThat(one.read(id, TITLE)).isEqualTo(two.read(id, TITLE)).isEqualTo("New");
            assertThat(newest()).hasSize(1);
        }
    }

    @Test
    void a_power_cut_after_sending_leaves_one() throws Exception {
        var cut = Faulty.afterSending(new FolderHub(folder, "two", new Protection.Open()));
        try (var one = new Desk(own, folder, "one")) {
            one.write(id, TITLE, "Old");
            one.sync.runOnce();
            try (var two = new Desk(own, cut, "two", Desk.NOON)) {
                two.sync.runOnce();
                one.write(id, COLOUR, "green");
                two.write(id, TITLE, "New");
                unheard(one, () -> assertThatThrownBy(two.sync::runOnce).isInstanceOf(Faulty.PowerCut.class));

                rounds(two, one, two);

                assertThat(one.read(id, TITLE)).isEqualTo(two.read(id, TITLE)).isEqualTo("New");
                assertThat(newest()).hasSize(1);
            }
        }
    }

    private void agreed(Desk one, Desk two) {
        one.write(id, TITLE, "Old");
        one.write(id, COLOUR, "grey");
        rounds(one, two);
    }

    private static void version(Map<String, VersionRow> among, String name, String bases, String title) {
        var row = new VersionRow();
        row.version = name;
        row.bases = bases;
        row.body = Packed.of(RawJson.write(titled(title)));
        among.put(name, row);
    }

    private static ObjectNode titled(String title) {
        return RawJson.object().put("resourceType", "Basic").put("id", "x").put("title", title);
    }

    /// Both have changed the title, and one the colour too; both know of it.
    private void clashed(Desk one, Desk two) throws Exception {
        agreed(one, two);
        one.write(id, TITLE, "Mine");
        one.write(id, COLOUR, "green");
        two.write(id, TITLE, "Yours");
        unheard(one, two.sync::runOnce);
        rounds(one, two);
    }

    private void bothDecideForThemselves(Desk one, Desk two) throws Exception {
        clashed(one, two);
        keepOwn(one);
        keepOwn(two);
        unheard(one, two.sync::runOnce);
        rounds(one, two, one, two);
    }

    private static void keepOwn(Desk desk) {
        desk.sync.conflicts().keepOurs(SOMEBODY, desk.conflicts().getFirst().id());
        desk.pass(Conflicts.UNDO);
    }

    /// One sends, and what it sent is on its way while the other does something.
    private void unheard(Desk one, Executable meanwhile) throws Exception {
        one.sync.runOnce();
        var batch = Desk.batches(folder).getLast();
        var aside = Files.move(batch, own.resolve("aside"));
        try {
            meanwhile.execute();
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
        Files.move(aside, batch);
    }

    /// The versions that no other names.
    private Set<String> newest() throws Exception {
        var newest = new HashSet<String>();
        var named = new HashSet<String>();
        for (var batch : Desk.batches(folder))
            for (var line : Files.readAllLines(batch)) {
                var edit = Edit.read(RawJson.parse(line).orElseThrow());
                newest.add(edit.version());
                named.addAll(edit.bases());
            }
        newest.removeAll(named);
        return newest;
    }
}
