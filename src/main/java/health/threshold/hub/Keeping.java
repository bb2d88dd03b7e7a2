package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.kernel.ClinicClock;
import health.threshold.store.Tx;
import health.threshold.store.mirror.Mirror;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Whose papers are here, and whose should be. Of what the hub says, it lets in the clinic's own affairs and what is
/// about people whose papers are complete here; an appointment on one of the device's days makes its person wanted.
/// Wanted people's papers are passed over until they are gathered whole ([Gathering]), so that none comes before what
/// it goes on from. Whoever has two files has both here, or neither.
final class Keeping {

    private final Scope scope;
    private final Translators translators;
    private final ClinicClock clock;
    private final Mirror mirror = new Mirror();

    Keeping(Scope scope, Translators translators, ClinicClock clock) {
        this.scope = scope;
        this.translators = translators;
        this.clock = clock;
    }

    /// What may come in.
    ///
    /// @param wanted people of whom it was seen that their papers should be here
    record Sifted(List<Line> lines, Set<UUID> wanted) {}

    Scope scope() {
        return scope;
    }

    LocalDate today() {
        return clock.today();
    }

    LocalDate first() {
        return today().minusDays(scope.back());
    }

    LocalDate last() {
        return today().plusDays(scope.ahead());
    }

    /// The types about people that are kept, referenced types first.
    List<String> papers() {
        return scope.types(translators).watched();
    }

    /// Leaves out what is none of this device's business.
    Sifted sift(Tx tx, List<Line> lines) {
        if (scope.everyone()) return new Sifted(lines, Set.of());
        var known = new Known(tx, lines);
        var let = new ArrayList<Line>();
        var wanted = new HashSet<UUID>();
        for (var line : lines) {
            if (line instanceof Line.Whole one) wanted.addAll(known.together(one.resource()));
            if (!(line instanceof Line.Whole whole) || known.isHere(whole.resource())) let.add(line);
            else if (isLetIn(tx, whole.resource(), known, wanted)) let.add(line);
        }
        return new Sifted(let, wanted);
    }

    /// Of papers that have been asked for, those that are kept: in the lobby, no other days.
    List<Line> kept(List<Line> lines) {
        if (!scope.isOfOneDay()) return lines;
        return lines.stream()
                .filter(line -> !(line instanceof Line.Whole whole)
                        || day(whole.resource()).map(this::isOurs).orElse(true))
                .toList();
    }

    /// Those of whom visits that are over are left out by [#kept].
    Set<UUID> cameBefore(List<Line> lines) {
        if (!scope.isOfOneDay()) return Set.of();
        var people = new HashSet<UUID>();
        for (var line : lines)
            if (line instanceof Line.Whole whole
                    && whole.resource().path("resourceType").asText().equals("Encounter")
                    && whole.resource().path("status").asText().equals("finished")
                    && day(whole.resource()).filter(one -> !isOurs(one)).isPresent())
                Belonging.of(whole.resource()).ifPresent(people::add);
        return people;
    }

    /// Somebody here has business with these people, by whichever of their files.
    void want(Tx tx, Collection<UUID> people) {
        if (scope.everyone()) return;
        var today = today();
        for (var person : translators.business().filesOf(tx, Set.copyOf(people))) {
            var row = rows(tx).find(person).orElseGet(() -> {
                var fresh = new KeptRow();
                fresh.patient = person;
                return fresh;
            });
            row.needed = today;
            rows(tx).keep(row);
        }
    }

    /// Wants the other files of these people that are not here.
    void wantOthers(Tx tx, Collection<UUID> people) {
        if (scope.everyone()) return;
        var others = new HashSet<>(translators.business().filesOf(tx, Set.copyOf(people)));
        others.removeIf(one -> rows(tx).find(one).isPresent());
        if (!others.isEmpty()) want(tx, others);
    }

    /// Notes of these people that they have had visits that are over.
    void cameBefore(Tx tx, Set<UUID> people) {
        translators.business().cameBefore(tx, people);
    }

    /// A person who was registered here has reached the hub, or been here before anybody counted: nothing about them is
    /// anywhere else.
    void have(Tx tx, UUID person, LocalDate needed) {
        if (scope.everyone() || rows(tx).find(person).isPresent()) return;
        var row = new KeptRow();
        row.patient = person;
        row.complete = true;
        row.needed = needed;
        row.asked = tx.now();
        rows(tx).keep(row);
    }

    static KeptRows rows(Tx tx) {
        return new KeptRows_(tx.session());
    }

    private boolean isLetIn(Tx tx, ObjectNode resource, Known known, Set<UUID> wanted) {
        var type = resource.path("resourceType").asText();
        if (scope.isOfOneDay() && translators.of(type).isEmpty()) return false;
        var kinds = translators.kindsOf(type);
        var person = whom(tx, mirror, resource);
        if (!Scope.isAboutPeople(kinds)) return scope.keeps(kinds) || person.isEmpty();
        if (!scope.keeps(kinds)) return false;
        if (person.isEmpty()) return !type.equals("Provenance") && !scope.isOfOneDay();
        var isComplete = known.complete.contains(person.get());
        var day = day(resource);
        if (day.isEmpty()) return isComplete;
        if (day.filter(this::isOurs).isPresent()) {
            if (!isComplete) wanted.add(person.get());
            return isComplete;
        }
        return isComplete && !scope.isOfOneDay();
    }

    /// Whom a resource is about. A Provenance is about whom that is about which it tells of.
    static Optional<UUID> whom(Tx tx, Mirror mirror, ObjectNode resource) {
        var named = Belonging.of(resource);
        if (named.isPresent() || !resource.path("resourceType").asText().equals("Provenance")) return named;
        var target = resource.path("target").path(0).path("reference").asText().split("/");
        if (target.length != 2) return Optional.empty();
        return target[0].equals("Patient")
                ? Optional.of(ResourceId.of(target[0], target[1]))
                : mirror.whom(tx, target[0], target[1]);
    }

    private boolean isOurs(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /// The day an appointment or a visit is on; other papers have none.
    private Optional<LocalDate> day(ObjectNode resource) {
        var start = switch (resource.path("resourceType").asText()) {
            case "Appointment" -> resource.path("start").asText();
            case "Encounter" -> resource.path("period").path("start").asText();
            default -> "";
        };
        try {
            if (start.length() == 10) return Optional.of(LocalDate.parse(start));
            return start.isEmpty()
                    ? Optional.empty()
                    : Optional.of(clock.dayOf(OffsetDateTime.parse(start).toInstant()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /// What is here already of the resources and people on a page.
    private final class Known {
        private final Map<String, Set<String>> here = new HashMap<>();
        private final Set<UUID> complete = new HashSet<>();

        private Known(Tx tx, List<Line> lines) {
            var ids = new HashMap<String, Set<String>>();
            var people = new HashSet<UUID>();
            for (var line : lines) {
                if (!(line instanceof Line.Whole(var number, var resource))) continue;
                ids.computeIfAbsent(resource.path("resourceType").asText(), none -> new HashSet<>())
                        .add(resource.path("id").asText());
                whom(tx, mirror, resource).ifPresent(people::add);
                people.addAll(Belonging.otherFiles(resource));
            }
            ids.forEach((type, some) ->
                    here.put(type, mirror.versions(tx, type, some).keySet()));
            if (!people.isEmpty()) complete.addAll(rows(tx).complete(people));
        }

        /// Files of one person are all here, or none: those that are missing where one is complete.
        private Set<UUID> together(ObjectNode resource) {
            var files = new HashSet<>(Belonging.otherFiles(resource));
            if (files.isEmpty()) return files;
            Belonging.of(resource).ifPresent(files::add);
            return files.stream().anyMatch(complete::contains)
                    ? files.stream().filter(one -> !complete.contains(one)).collect(Collectors.toSet())
                    : Set.of();
        }

        private boolean isHere(ObjectNode resource) {
            return here.getOrDefault(resource.path("resourceType").asText(), Set.of())
                    .contains(resource.path("id").asText());
        }
    }
}
