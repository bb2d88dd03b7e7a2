package health.threshold.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Two edits of one version are joined where they fit, and told apart where they do not.
class MergeTest {

    @Test
    void items_with_a_key_are_joined_one_by_one() {
        var base = "{\"telecom\":[{\"system\":\"phone\",\"use\":\"home\",\"value\":\"1\"}]}";
        var ours = "{\"telecom\":[{\"system\":\"phone\",\"use\":\"home\",\"value\":\"2\"}]}";
        var theirs =
                "{\"telecom\":[{\"system\":\"phone\",\"use\":\"home\",\"value\":\"1\"},{\"system\":\"email\",\"value\":\"e\"}]}";

        var merged = merge(base, ours, theirs);

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.content())
                .isEqualTo(
                        json(
                                "{\"telecom\":[{\"system\":\"phone\",\"use\":\"home\",\"value\":\"2\"},{\"system\":\"email\",\"value\":\"e\"}]}"));
    }

    @Test
    void what_stands_several_times_under_one_key_is_one_value_beside_the_others() {
        var base =
                "{\"extension\":[{\"url\":\"p\",\"v\":\"1\"},{\"url\":\"w\",\"v\":\"a\"},{\"url\":\"w\",\"v\":\"b\"}]}";
        var ours =
                "{\"extension\":[{\"url\":\"p\",\"v\":\"2\"},{\"url\":\"w\",\"v\":\"a\"},{\"url\":\"w\",\"v\":\"b\"}]}";
        var theirs = "{\"extension\":[{\"url\":\"p\",\"v\":\"1\"},{\"url\":\"w\",\"v\":\"c\"}]}";

        var merged = merge(base, ours, theirs);

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.content())
                .isEqualTo(json("{\"extension\":[{\"url\":\"p\",\"v\":\"2\"},{\"url\":\"w\",\"v\":\"c\"}]}"));
    }

    @Test
    void two_choices_of_several_under_one_key_clash_there_and_nowhere_else() {
        var base = "{\"extension\":[{\"url\":\"p\",\"v\":\"1\"},{\"url\":\"w\",\"v\":\"a\"}]}";
        var ours =
                "{\"extension\":[{\"url\":\"p\",\"v\":\"2\"},{\"url\":\"w\",\"v\":\"a\"},{\"url\":\"w\",\"v\":\"b\"}]}";
        var theirs =
                "{\"extension\":[{\"url\":\"p\",\"v\":\"1\"},{\"url\":\"w\",\"v\":\"c\"},{\"url\":\"w\",\"v\":\"d\"}]}";

        var merged = merge(base, ours, theirs);

        assertThat(merged.clashes()).extracting(Clash::path).containsExactly("extension[w]");
        assertThat(merged.content()).isEqualTo(json(ours));
    }

    @Test
    void several_of_one_key_are_joined_with_one_of_another() {
        var merged = merge(
                "{}",
                "{\"extension\":[{\"url\":\"w\",\"v\":\"a\"},{\"url\":\"w\",\"v\":\"b\"}]}",
                "{\"extension\":[{\"url\":\"p\"}]}");

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.content().path("extension")).hasSize(3);
    }

    @Test
    void a_list_without_keys_is_one_value() {
        var merged = merge("{\"given\":[\"A\"]}", "{\"given\":[\"B\"]}", "{\"given\":[\"A\",\"C\"]}");

        assertThat(merged.clashes()).extracting(Clash::path).containsExactly("given");
    }

    @Test
    void a_code_is_never_half_of_one_and_half_of_another() {
        var base = "{\"code\":{\"coding\":[{\"system\":\"s\",\"code\":\"1\",\"display\":\"One\"}]}}";
        var ours = "{\"code\":{\"coding\":[{\"system\":\"s\",\"code\":\"2\",\"display\":\"One\"}]}}";
        var theirs = "{\"code\":{\"coding\":[{\"system\":\"s\",\"code\":\"1\",\"display\":\"Uno\"}]}}";

        assertThat(merge(base, ours, theirs).clashes()).extracting(Clash::path).containsExactly("code");
    }

    @Test
    void taking_away_what_the_other_changed_is_a_clash() {
        var merged = merge("{\"note\":\"a\"}", "{}", "{\"note\":\"b\"}");

        assertThat(merged.clashes()).containsExactly(new Clash("note", "", "b"));
    }

    @Test
    void both_taking_away_different_items_leaves_none() {
        var merged = merge(
                "{\"extension\":[{\"url\":\"a\"},{\"url\":\"b\"}]}",
                "{\"extension\":[{\"url\":\"a\"}]}",
                "{\"extension\":[{\"url\":\"b\"}]}");

        assertThat(merged).isEqualTo(new Merge.Merged(json("{}"), List.of()));
    }

    @Test
    void a_narrative_that_fits_neither_is_left_out() {
        var merged = merge("{\"text\":{\"div\":\"1\"}}", "{\"text\":{\"div\":\"2\"}}", "{\"text\":{\"div\":\"3\"}}");

        assertThat(merged).isEqualTo(new Merge.Merged(json("{}"), List.of()));
    }

    @RepeatedTest(300)
    void who_is_ours_makes_no_difference_to_a_clean_result(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var base = some(random);
        var one = changed(base, random);
        var other = changed(base, random);

        var here = Merge.of(base, one, other, Side.OURS);
        var there = Merge.of(base, other, one, Side.OURS);

        assertThat(here.clashes()).hasSameSizeAs(there.clashes());
        if (here.isClean()) assertThat(here.content()).isEqualTo(there.content());
    }

    private static ObjectNode some(Random random) {
        var object = RawJson.object();
        for (int at = 0; at < 4; at++) object.put("e" + at, random.nextInt(3));
        var list = object.putArray("extension");
        for (int at = 0; at < 3; at++)
            if (random.nextBoolean()) list.addObject().put("url", "u" + at).put("valueInteger", random.nextInt(3));
        return object;
    }

    private static ObjectNode changed(ObjectNode base, Random random) {
        var changed = base.deepCopy();
        changed.put("e" + random.nextInt(4), random.nextInt(3));
        if (random.nextBoolean()) changed.remove("e" + random.nextInt(4));
        if (random.nextBoolean()) changed.set("extension", some(random).get("extension"));
        return changed;
    }

    private static Merge.Merged merge(String base, String ours, String theirs) {
        return Merge.of(json(base), json(ours), json(theirs), Side.OURS);
    }

    private static ObjectNode json(String text) {
        return RawJson.parse(text).orElseThrow();
    }
}
