package health.threshold.hub;

import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.Shredder;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import health.threshold.store.mirror.Mirror;
import health.threshold.store.outbox.Outbox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Takes the papers of people off this device with whom nobody here has business any more. What the hub has not heard
/// of is never touched, nor anything of the person whom it concerns; nor what never leaves this device and is not
/// finished, such as a draft or a card payment of which nobody knows the end.
final class Clearing {

    /// The bookmark of what this device kept so far.
    private static final String SCOPE = "scope";

    /// The bookmark of the day on which papers were last cleared away.
    private static final String CLEARED = "cleared";

    private static final int TOGETHER = 20;

    /// A day on which nobody was needed.
    private static final LocalDate NEVER = LocalDate.EPOCH;

    /// A clock that is further off than this knows nothing of who is expected today.
    private static final Duration FAR_OFF = Duration.ofHours(20);

    private final Local local;
    private final Hub hub;
    private final Translators translators;
    private final Outbox outbox;
    private final Keeping keeping;
    private final Mirror mirror = new Mirror();
    private final History history = new History();
    private final AuditLog audit = new AuditLog();
    private final Shredder shredder = new Shredder();
    private boolean isSettled;

    Clearing(Round round) {
        local = round.local();
        hub = round.hub();
        translators = round.translators();
        outbox = round.outbox();
        keeping = round.keeping();
    }

    /// A device in the lobby forgets the people of yesterday, hub or no hub. One that keeps less or more than before
    /// starts from what it keeps now, once the hub that has it all has been reached.
    void begin() {
        if (keeping.scope().isOfOneDay()) overnight();
        if (!isSettled) settle();
        isSettled = true;
    }

    /// Once a day, after the hub has been reached: whoever came long ago, is not expected and was not opened here.
    void daily() {
        var scope = keeping.scope();
        if (scope.everyone() || scope.isOfOneDay() || !isClockRight() || isDone(keeping.today())) return;
        var since = keeping.today().minusDays(scope.opened());
        var opened = local.store().clock().startOf(since);
        clear(local.read(tx -> {
            var candidates = new HashSet<>(Keeping.rows(tx).neededBefore(since));
            if (candidates.isEmpty()) return candidates;
            var needed = new HashSet<>(translators.business().with(tx, keeping.first(), keeping.last()));
            needed.addAll(audit.openedSince(tx, opened));
            candidates.removeAll(translators.business().filesOf(tx, needed));
            return candidates;
        }));
        note(CLEARED, keeping.today().toString());
    }

    private void overnight() {
        clear(local.read(tx -> new HashSet<>(Keeping.rows(tx).neededBefore(keeping.today()))));
        if (isDone(keeping.today())) return;
        local.write(Deed.CLEARED, CLEARED, tx -> {
            shredder.shredNameless(tx, keeping.scope().types(translators).whole());
            return true;
        });
        note(CLEARED, keeping.today().toString());
    }

    /// Whoever keeps less than everyone for the first time counts those who are here; any other change begins anew.
    private void settle() {
        var scope = keeping.scope();
        var before = local.read(
                tx -> SetAsides.rows(tx).file(SCOPE).map(row -> row.stamp).orElse(Scope.EVERYONE.name()));
        if (!before.equals(scope.name())) {
            // Asked with what was read so far, another hub than the one that has it all would say so.
            hub.news(local.read(Download::marks));
            place();
            if (before.equals(Scope.EVERYONE.name()))
                for (var some : parts(local.read(this::everybody)))
                    local.write(Deed.RECEIVED, SCOPE, tx -> {
                        some.forEach(person -> keeping.have(tx, person, NEVER));
                        return true;
                    });
            if (scope.isOfOneDay() || before.equals(Scope.LOBBY.name())) forgetEveryone();
            if (!before.equals(Scope.EVERYONE.name()) || scope.isOfOneDay()) readAgain();
        }
        note(SCOPE, scope.name());
    }

    /// In the lobby papers are kept in part, and cannot be gone on from.
    private void forgetEveryone() {
        clear(local.read(tx -> new HashSet<>(Keeping.rows(tx).all())));
    }

    private void readAgain() {
        local.write(Deed.RECEIVED, SCOPE, tx -> SetAsides.rows(tx).forgetAll());
    }

    private List<UUID> everybody(Tx tx) {
        return mirror.ids(tx, "Patient").stream()
                .map(id -> ResourceId.of("Patient", id))
                .toList();
    }

    /// Resources that were mirrored before anybody noted whom they are about.
    private void place() {
        for (var type : translators.types()) {
            if (!Scope.isAboutPeople(translators.of(type).orElseThrow().kinds())) continue;
            for (var ids : parts(local.read(tx -> mirror.unplaced(tx, type))))
                local.write(Deed.RECEIVED, SCOPE, tx -> {
                    for (var id : ids) place(tx, type, id);
                    return true;
                });
        }
    }

    private void place(Tx tx, String type, String id) {
        var content = mirror.find(tx, type, id).flatMap(one -> RawJson.parse(one.json()));
        content.flatMap(one -> Keeping.whom(tx, mirror, one)).ifPresent(person -> mirror.place(tx, type, id, person));
    }

    private void clear(Set<UUID> people) {
        for (var some : parts(List.copyOf(people)))
            local.write(Deed.CLEARED, CLEARED, tx -> {
                var gone = new HashSet<>(some);
                gone.removeAll(mustStay(tx));
                for (var person : gone) {
                    audit.record(tx, Deed.CLEARED, Kind.PATIENT, person, new PatientId(person));
                    tx.changed(Kind.PATIENT, person);
                }
                shredder.shred(tx, gone, keeping.scope().isOfOneDay());
                return true;
            });
    }

    /// Those of whom something is here and nowhere else. It is asked in the write that clears, for somebody may be
    /// writing just now.
    private Set<UUID> mustStay(Tx tx) {
        var stay = new HashSet<>(outbox.unheard(tx));
        stay.addAll(translators.business().unfinished(tx));
        for (var row : history.onTheirWay(tx)) mirror.whom(tx, row.type, row.id).ifPresent(stay::add);
        if (keeping.scope().isOfOneDay()) return translators.business().filesOf(tx, stay);
        for (var row : ConflictBook.rows(tx).open())
            mirror.whom(tx, row.type, row.entity).ifPresent(stay::add);
        stay.addAll(audit.openedSince(tx, tx.now().minus(Duration.ofHours(1))));
        return translators.business().filesOf(tx, stay);
    }

    private boolean isClockRight() {
        return hub.clockDifference()
                .filter(apart -> apart.abs().compareTo(FAR_OFF) > 0)
                .isEmpty();
    }

    private boolean isDone(LocalDate day) {
        return local.read(tx -> SetAsides.rows(tx).file(CLEARED))
                .filter(row -> row.stamp.equals(day.toString()))
                .isPresent();
    }

    private void note(String what, String stamp) {
        if (local.read(tx -> SetAsides.rows(tx).file(what))
                .filter(row -> row.stamp.equals(stamp))
                .isPresent()) return;
        local.write(Deed.RECEIVED, what, tx -> {
            Download.keep(tx, new Bookmark(what, 1, 0, true, stamp, null));
            return true;
        });
    }

    private static <T> List<List<T>> parts(List<T> all) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += TOGETHER)
            parts.add(all.subList(from, Math.min(all.size(), from + TOGETHER)));
        return parts;
    }
}
