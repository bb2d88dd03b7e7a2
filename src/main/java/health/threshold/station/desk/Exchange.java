package health.threshold.station.desk;

import health.threshold.fx.Tone;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Attached;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the desk sees of the synchronisation, in words for the reader: how it stands, what needs a person, and what
/// that person can do. The desk knows neither hub nor store; the program hands it this.
public interface Exchange {

    /// How it stands; it names nobody, and anybody may see it.
    Now now();

    /// What needs a person, who looks at it now. Empty where the role may not settle it.
    Optional<Open> open(Actor by);

    /// Calls the listener, on any thread, whenever it stands otherwise.
    ///
    /// @return closing it detaches the listener
    Attached listen(Runnable changed);

    /// Exchanges what is new as soon as possible.
    void synchronise();

    /// What is here shall stand.
    ///
    /// @return whether it is decided so; not if it has been settled meanwhile
    boolean keepOurs(Actor by, UUID clashing);

    /// The other's values shall stand.
    ///
    /// @return whether it is decided so; not if it has been settled meanwhile
    boolean takeTheirs(Actor by, UUID clashing);

    /// Takes a decision back.
    ///
    /// @return whether it was still time
    boolean takeBack(Actor by, UUID clashing);

    /// Two files are one person's, or two people's. It is done when this returns, and cannot be taken back.
    ///
    /// @return whether it is done so; not if somebody has decided otherwise meanwhile
    boolean settle(Actor by, Doubled doubled, Choice choice);

    /// Lets a change travel again.
    void tryAgain(Actor by, Held held);

    /// The line itself; empty if it has been read meanwhile.
    String line(Actor by, UUID aside);

    /// Nothing needs to come of this line.
    void dismiss(Actor by, UUID aside);

    /// The state of affairs for whoever looks after the program, without anybody's data.
    ///
    /// @return JSON
    String diagnostics();

    /// How it stands.
    ///
    /// @param progress from 0 to 1; 1 when nothing is under way
    /// @param moved how much of what has come in the round under way
    /// @param contact when the hub was last reached, if it was since the program was started
    /// @param clock how far the hub's clock is ahead; `null` where the hub has none
    /// @param update whether another device has a newer program, and this one should get it too
    /// @param mark differs when what [#open(Actor)] lists has changed
    record Now(
            Tone tone,
            String sentence,
            double progress,
            List<Count> moved,
            @Nullable Instant contact,
            String version,
            @Nullable Duration clock,
            boolean update,
            Counts counts,
            String mark) {
        public Now {
            moved = List.copyOf(moved);
        }
    }

    /// How much of one kind.
    record Count(String kind, long count) {}

    /// How much waits for the hub, and how much for a person.
    record Counts(long waiting, long clashing, long held, long aside, long doubled) {}

    /// What needs a person.
    record Open(List<Clashing> clashing, List<Held> held, List<Aside> aside, List<Doubled> doubled) {

        /// Nothing does.
        static final Open NOTHING = new Open(List.of(), List.of(), List.of(), List.of());

        public Open {
            doubled = List.copyOf(doubled);
            clashing = List.copyOf(clashing);
            held = List.copyOf(held);
            aside = List.copyOf(aside);
        }
    }

    /// One thing that needs a person.
    sealed interface Item {

        /// The same for the same thing, as long as it is listed.
        String key();
    }

    /// Something that two people changed differently.
    ///
    /// @param what it is, as "Details of a person"
    /// @param about whom it concerns; empty if nobody is known
    /// @param elements where they differ; none if they have come to agree
    /// @param decided what has been decided and can still be taken back
    /// @param failed whether a decision could not be carried out
    record Clashing(
            UUID id,
            String what,
            String about,
            List<Element> elements,
            Writer ours,
            Writer theirs,
            @Nullable Decided decided,
            boolean failed)
            implements Item {
        public Clashing {
            elements = List.copyOf(elements);
        }

        @Override
        public String key() {
            return "clashing-" + id;
        }
    }

    /// One element with both values, as a person reads them.
    record Element(String name, String ours, String theirs) {}

    /// Who wrote one of the two, and when.
    record Writer(String who, String when) {}

    /// A decision that can be taken back until it is carried out.
    record Decided(boolean ours, Instant until) {}

    /// What somebody says of two files.
    enum Choice {
        KEEP_LEFT,
        KEEP_RIGHT,
        TWO_PEOPLE
    }

    /// Two files that may be one person's, side by side: `ours` of an element stands at the left.
    ///
    /// @param about the name on the left file
    record Doubled(UUID id, UUID left, UUID right, String about, List<Element> elements) implements Item {
        public Doubled {
            elements = List.copyOf(elements);
        }

        @Override
        public String key() {
            return "doubled-" + id;
        }
    }

    /// A change of ours that did not get through.
    ///
    /// @param kind names it to whoever made this; the reader sees `what`
    /// @param about whom it concerns; empty if nobody is known
    record Held(String kind, UUID id, String what, String about, String reason, String since) implements Item {
        @Override
        public String key() {
            return "held-" + kind + "-" + id;
        }
    }

    /// A line that could not be read.
    record Aside(UUID id, String file, int line, String reason, String since) implements Item {
        @Override
        public String key() {
            return "aside-" + id;
        }
    }
}
