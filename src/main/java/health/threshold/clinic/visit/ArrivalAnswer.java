package health.threshold.clinic.visit;

/// What somebody answered when they were asked how they arrive.
public sealed interface ArrivalAnswer {

    /// What was asked.
    ArrivalQuestion question();

    /// How they feel.
    record Feels(Feeling feeling) implements ArrivalAnswer {
        @Override
        public ArrivalQuestion question() {
            return ArrivalQuestion.FEELING;
        }
    }

    /// How much it hurts.
    ///
    /// @param level from 0, no pain, to 10, the worst: the numeric rating scale as it is asked everywhere
    record Hurts(int level) implements ArrivalAnswer {
        public Hurts {
            if (!Arriving.isPain(level)) throw new IllegalArgumentException("Pain goes from 0 to 10");
        }

        @Override
        public ArrivalQuestion question() {
            return ArrivalQuestion.PAIN;
        }
    }

    /// Whether they need something today.
    record Needs(NeedToday what, boolean yes) implements ArrivalAnswer {
        @Override
        public ArrivalQuestion question() {
            return what.question();
        }
    }

    /// They would rather not say: an answer like any other, and nobody asks again.
    record RatherNotSay(ArrivalQuestion question) implements ArrivalAnswer {}
}
