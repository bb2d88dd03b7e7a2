package health.threshold.clinic.visit;

import health.threshold.kernel.MomentKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How somebody says they arrive, as far as they wanted to say. It holds for this one visit, and goes to the exam room,
/// never to the lobby.
///
/// @param pain from 0, no pain, to 10, the worst
/// @param needs what they said yes to
public record Arriving(@Nullable Feeling feeling, @Nullable Integer pain, Set<NeedToday> needs) {

    /// Nobody asked, or nothing was said.
    public static final Arriving UNSAID = new Arriving(null, null, Set.of());

    private static final int WORST = 10;

    /// From here on the product takes pain for more than an errand can bear. It is a choice of the product's, for its
    /// pace and its words; no rule of medicine.
    private static final int MUCH = 7;

    public Arriving {
        needs = Set.copyOf(needs);
        if (pain != null && !isPain(pain)) throw new IllegalArgumentException("Pain goes from 0 to 10");
    }

    /// Whether there is so much pain on the scale.
    public static boolean isPain(int level) {
        return level >= 0 && level <= WORST;
    }

    /// Whether they said that they are in much pain, in words or by a number.
    public boolean isInMuchPain() {
        return feeling == Feeling.MUCH_PAIN || pain != null && pain >= MUCH;
    }

    /// The moment that somebody who arrives so is in before they are in a room.
    public MomentKind moment() {
        if (isInMuchPain()) return MomentKind.TRANSITION;
        return feeling == null ? MomentKind.CUSTOMER : feeling.moment();
    }

    /// Whether a hurried visit would hurt somebody who arrives so.
    public boolean isVulnerable() {
        return isInMuchPain() || feeling != null && feeling != Feeling.FINE;
    }

    /// Whether it says something to this.
    public boolean answers(ArrivalQuestion question) {
        return switch (question) {
            case FEELING -> feeling != null;
            case PAIN -> pain != null;
            case QUIET_PLACE, WHEELCHAIR, INTERPRETER -> needs.stream().anyMatch(need -> need.question() == question);
        };
    }

    /// The same after one more answer, which takes the place of what was said to that question before.
    public Arriving after(ArrivalAnswer answer) {
        return switch (answer) {
            case ArrivalAnswer.Feels(var now) -> new Arriving(now, pain, needs);
            case ArrivalAnswer.Hurts(var level) -> new Arriving(feeling, level, needs);
            case ArrivalAnswer.Needs(var what, var yes) ->
                without(what.question()).with(what, yes);
            case ArrivalAnswer.RatherNotSay(var question) -> without(question);
        };
    }

    private Arriving without(ArrivalQuestion question) {
        return switch (question) {
            case FEELING -> new Arriving(null, pain, needs);
            case PAIN -> new Arriving(feeling, null, needs);
            case QUIET_PLACE, WHEELCHAIR, INTERPRETER -> {
                var left = EnumSet.noneOf(NeedToday.class);
                for (var need : needs) if (need.question() != question) left.add(need);
                yield new Arriving(feeling, pain, left);
            }
        };
    }

    private Arriving with(NeedToday what, boolean yes) {
        if (!yes) return this;
        var more = EnumSet.of(what);
        more.addAll(needs);
        return new Arriving(feeling, pain, more);
    }
}
