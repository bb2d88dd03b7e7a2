package health.threshold.app;

import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import health.threshold.hub.Author;
import health.threshold.hub.Clash;
import health.threshold.hub.Conflict;
import health.threshold.hub.Side;
import health.threshold.hub.Standing;
import health.threshold.hub.SyncStatus;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Attached;
import health.threshold.kernel.Duty;
import health.threshold.kernel.PatientId;
import health.threshold.station.desk.Exchange;
import health.threshold.store.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hands the synchronisation to the desk, in the words of one language.
final class DeskExchange implements Exchange {

    private final OpenClinic clinic;
    private final Words words;
    private final SyncElements elements;
    private final SyncValues values;
    private final SyncReasons reasons;
    private final DoubledWords doubled;
    private final Moved moved;
    private volatile @Nullable Standing standing;

    DeskExchange(OpenClinic clinic, Words words) {
        this.clinic = clinic;
        this.words = words;
        elements = new SyncElements(words);
        values = new SyncValues(words, clinic.store().clock());
        reasons = new SyncReasons(words);
        doubled = new DoubledWords(clinic, words);
        moved = new Moved(clinic.sync()::kindOf, words);
    }

    @Override
    public Now now() {
        var status = clinic.sync().status();
        var standing = standing(status);
        return new Now(
                tone(status),
                SyncLine.sentence(status, words, clinic.store().clock()),
                SyncLine.progress(status),
                moved.counts(status),
                clinic.sync().lastContact().orElse(null),
                Threshold.VERSION,
                clinic.sync().clockDifference().orElse(null),
                clinic.sync().isUpdateDue(),
                new Counts(
                        Standing.sum(standing.waiting()),
                        Standing.sum(standing.conflicts()),
                        Standing.sum(standing.heldBack()),
                        Standing.sum(standing.setAside()),
                        standing.doubled()),
                standing.mark());
    }

    @Override
    public Optional<Open> open(Actor by) {
        if (!by.role().may(Duty.SETTLE_SYNC)) return Optional.empty();
        var sync = clinic.sync();
        return Optional.of(new Open(
                sync.conflicts().open(by).stream().map(this::clashing).toList(),
                sync.heldBack().list(by).stream()
                        .map(one -> new Held(
                                one.kind().name(),
                                one.id(),
                                kind(one.kind()),
                                orEmpty(one.about()),
                                reasons.held(one.reason()),
                                values.moment(one.since())))
                        .toList(),
                sync.setAsides().list(by).stream()
                        .map(one -> new Aside(
                                one.id(), one.file(), one.line(), reasons.aside(one.reason()), values.moment(one.at())))
                        .toList(),
                by.role().may(Duty.REGISTER) ? doubled.list(by) : List.of()));
    }

    @Override
    public Attached listen(Runnable changed) {
        return clinic.sync().listen(status -> changed.run());
    }

    @Override
    public void synchronise() {
        clinic.sync().soon();
    }

    @Override
    public boolean keepOurs(Actor by, UUID clashing) {
        return clinic.sync().conflicts().keepOurs(by, clashing);
    }

    @Override
    public boolean takeTheirs(Actor by, UUID clashing) {
        return clinic.sync().conflicts().takeTheirs(by, clashing);
    }

    @Override
    public boolean takeBack(Actor by, UUID clashing) {
        return clinic.sync().conflicts().takeBack(by, clashing);
    }

    @Override
    public boolean settle(Actor by, Doubled doubled, Choice choice) {
        var left = new PatientId(doubled.left());
        var right = new PatientId(doubled.right());
        var files = clinic.rooms().twoFiles;
        var done = switch (choice) {
            case KEEP_LEFT -> files.keep(by, left, right);
            case KEEP_RIGHT -> files.keep(by, right, left);
            case TWO_PEOPLE -> files.twoPeople(by, left, right);
        };
        clinic.sync().soon();
        return done;
    }

    @Override
    public void tryAgain(Actor by, Held held) {
        clinic.sync().heldBack().tryAgain(by, Kind.valueOf(held.kind()), held.id());
        clinic.sync().soon();
    }

    @Override
    public String line(Actor by, UUID aside) {
        return clinic.sync().setAsides().show(by, aside);
    }

    @Override
    public void dismiss(Actor by, UUID aside) {
        clinic.sync().setAsides().dismiss(by, aside);
        clinic.sync().soon();
    }

    @Override
    public String diagnostics() {
        return SyncFacts.diagnostics(clinic);
    }

    /// While a round works, its many pages change what is shown of it, but hardly what waits.
    private Standing standing(SyncStatus status) {
        var last = standing;
        if (last != null && status instanceof SyncStatus.Working) return last;
        var now = clinic.sync().standing();
        standing = now;
        return now;
    }

    private Clashing clashing(Conflict conflict) {
        var decided = conflict.decided();
        return new Clashing(
                conflict.id(),
                kind(conflict.kind()),
                orEmpty(conflict.about()),
                conflict.clashes().stream().map(this::element).toList(),
                side(conflict.ours(), "by.OTHER_DEVICE", conflict.at()),
                side(conflict.theirs(), "by.OTHER_PROGRAM", conflict.at()),
                decided == null ? null : new Decided(decided.side() == Side.OURS, decided.until()),
                conflict.failed());
    }

    private Element element(Clash clash) {
        return new Element(elements.name(clash.path()), values.say(clash.ours()), values.say(clash.theirs()));
    }

    /// Who does not say when is known by when it came here.
    private Writer side(@Nullable Author author, String unnamed, Instant came) {
        if (author == null) return new Writer(words.say(unnamed), words.say("by.CAME", values.moment(came)));
        if (author.who().isEmpty())
            return new Writer(words.say(unnamed), words.say("by.CAME", values.moment(author.at())));
        return new Writer(author.who(), values.moment(author.at()));
    }

    private String kind(Kind kind) {
        return words.say("kind." + kind);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Tone tone(SyncStatus status) {
        return switch (status) {
            case SyncStatus.UpToDate _ -> Tone.GOOD;
            case SyncStatus.Working _ -> Tone.INFO;
            case SyncStatus.Waiting _, SyncStatus.NeedsPerson _, SyncStatus.Unreachable _ -> Tone.ATTENTION;
        };
    }
}
