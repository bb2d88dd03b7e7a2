package health.threshold.hub;

import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.mirror.Mirror;
import jakarta.data.Limit;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Brings the papers of the people here who are wanted: first it asks who is expected on the days that have come into
/// view, then for everything about each of them. Whoever was asked about is complete, in the write of the last page; a
/// crash before that asks again, which doubles nothing.
final class Gathering {

    /// The bookmark of the days whose appointments have been asked for.
    static final String DAYS = "days";

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int FEW = 100;
    private static final int MANY = 5_000;

    private final Local local;
    private final Hub hub;
    private final Keeping keeping;
    private final Intake intake;
    private final Freshness freshness;
    private final Mirror mirror = new Mirror();
    private final ForeignIds foreign = new ForeignIds();

    Gathering(Round round, Intake intake, Freshness freshness) {
        local = round.local();
        hub = round.hub();
        keeping = round.keeping();
        this.intake = intake;
        this.freshness = freshness;
    }

    /// @return how much was new to this device
    long run(Consumer<SyncStatus> progress) {
        if (keeping.scope().everyone()) return 0;
        expected();
        long received = 0;
        long done = 0;
        var total = local.read(tx -> Keeping.rows(tx).countToAsk(stale(tx)));
        while (true) {
            var some = local.read(tx -> Keeping.rows(tx).toAsk(stale(tx), Limit.of(most())));
            if (some.isEmpty()) return received;
            progress.accept(new SyncStatus.Working(
                    SyncStatus.Work.RECEIVING, done, Math.max(total, done + some.size()), intake.came()));
            received += papers(some);
            done += some.size();
        }
    }

    /// Everything the hub has about these people.
    ///
    /// @return how much was new to this device
    long papers(List<UUID> people) {
        var types = keeping.papers();
        Map<String, Set<String>> found = new HashMap<>();
        var cameBefore = new HashSet<UUID>();
        var received = new long[1];
        var named = local.read(tx ->
                people.stream().map(person -> foreign.of(tx, "Patient", person)).collect(Collectors.toSet()));
        hub.ask(new Inquiry.Papers(types, named), page -> {
            for (var line : page.lines()) note(found, line);
            cameBefore.addAll(keeping.cameBefore(page.lines()));
            var fresh = freshness.of(page.with(keeping.kept(page.lines())));
            received[0] += intake.take(page.then().source(), fresh.lines(), tx -> {});
        });
        if (hub.manner() == Hub.Manner.SERVER) for (var type : types) missing(type, people, found);
        local.write(Deed.RECEIVED, "papers", tx -> {
            // Their other files, known only now, are asked about next.
            keeping.wantOthers(tx, people);
            keeping.cameBefore(tx, cameBefore);
            return Keeping.rows(tx).gathered(people, tx.now());
        });
        return received[0];
    }

    /// What is here about them and was not among their papers: deleted at the hub, unless it came there just now.
    private void missing(String type, List<UUID> people, Map<String, Set<String>> found) {
        var there = found.getOrDefault(type, Set.of());
        var absent = local.read(tx -> mirror.about(tx, type, people)).stream()
                .filter(id -> !there.contains(id))
                .toList();
        for (var line : absent.isEmpty() ? List.<Line>of() : hub.look(type, absent))
            if (line instanceof Line.Gone gone) intake.gone(type, gone.id());
    }

    private static void note(Map<String, Set<String>> found, Line line) {
        if (line instanceof Line.Whole(var number, var resource))
            found.computeIfAbsent(resource.path("resourceType").asText(), none -> new HashSet<>())
                    .add(resource.path("id").asText());
    }

    /// Who is expected on days that were not in view before: mostly the one that has come with today.
    private void expected() {
        var unseen = days();
        for (var days : unseen) {
            var people = new HashSet<UUID>();
            hub.ask(
                    new Inquiry.Expected(start(days.first()), start(days.last().plusDays(1))),
                    page -> people.addAll(Inquiry.people(page.lines())));
            local.write(Deed.RECEIVED, DAYS, tx -> {
                keeping.want(tx, people);
                return true;
            });
        }
        if (!unseen.isEmpty())
            local.write(Deed.RECEIVED, DAYS, tx -> {
                Download.keep(tx, new Bookmark(DAYS, 1, 0, true, keeping.first() + "/" + keeping.last(), null));
                return true;
            });
    }

    private record Days(LocalDate first, LocalDate last) {}

    private List<Days> days() {
        var first = keeping.first();
        var last = keeping.last();
        var seen = local.read(Gathering::seen);
        if (seen.isEmpty()
                || seen.get().last().isBefore(first)
                || seen.get().first().isAfter(last)) return List.of(new Days(first, last));
        var days = new ArrayList<Days>();
        if (first.isBefore(seen.get().first()))
            days.add(new Days(first, seen.get().first().minusDays(1)));
        if (last.isAfter(seen.get().last())) days.add(new Days(seen.get().last().plusDays(1), last));
        return days;
    }

    private static Optional<Days> seen(Tx tx) {
        return SetAsides.rows(tx).file(DAYS).flatMap(row -> {
            try {
                var both = row.stamp.split("/");
                return Optional.of(new Days(LocalDate.parse(both[0]), LocalDate.parse(both[1])));
            } catch (DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
                return Optional.empty();
            }
        });
    }

    private Instant start(LocalDate day) {
        return local.store().clock().startOf(day);
    }

    /// A server is asked again after a week, for not every one tells of deletions.
    private Instant stale(Tx tx) {
        return hub.manner() == Hub.Manner.SERVER ? tx.now().minus(WEEK) : Instant.EPOCH;
    }

    /// A folder is read through for each question, so all people are asked about at once.
    private int most() {
        return hub.manner() == Hub.Manner.SERVER ? FEW : MANY;
    }
}
