package health.threshold.clinic.visit;

import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.settings.Setting;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.Duty;
import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Watches the day in both directions: errands that grow heavy, vulnerable visits that grow hurried. What it sees is
/// worked out anew at each look from what is on record, so it disappears when it has been mended.
public final class Alignment {

    private final Store store;
    private final Books books;
    private final ClinicSettings settings;
    private final Patients patients;
    private final Schedule schedule;
    private final Waits waits;

    /// @param context the rooms that tell who is vulnerable, and how long people usually wait
    public Alignment(Store store, Books books, ClinicSettings settings, Context context) {
        this.store = store;
        this.books = books;
        this.settings = settings;
        this.patients = context.patients();
        this.schedule = context.schedule();
        this.waits = context.waits();
    }

    /// What alignment knows the people by.
    public record Context(Patients patients, Schedule schedule, Waits waits) {}

    /// What does not match among these visits just now.
    public List<Misalignment> among(Tx tx, Collection<Visit> visits) {
        var live = visits.stream().filter(visit -> visit.state().isHere()).toList();
        if (live.isEmpty()) return List.of();
        var ids = live.stream().map(visit -> visit.id().value()).toList();
        var mended = new HashSet<String>();
        for (var row : Errands.rows(tx).mended(ids)) mended.add(row.visit + row.rule);
        var found = new ArrayList<Misalignment>();
        var usual = waits.usual(tx);
        for (var visit : live) {
            onTheErrand(tx, visit, usual).ifPresent(found::add);
            inTheRoom(tx, visit).ifPresent(found::add);
        }
        found.addAll(atTheKiosk(tx, live, ids));
        found.removeIf(
                seen -> mended.contains(seen.visit().value() + seen.rule().name()));
        return found;
    }

    /// What does not match in this visit on the patient's side, if anything: asked before handing back.
    public Optional<Misalignment> beforeLeaving(Tx tx, Visit visit) {
        return inTheRoom(tx, visit)
                .or(() -> visit.state().isInRoom() && isVulnerable(tx, visit) ? hurried(tx, visit) : Optional.empty());
    }

    /// Somebody has seen to it, or has seen that it was right so.
    public void mended(Actor by, VisitId visit, Rule rule) {
        by.must(Duty.SEE_BOARD);
        store.write(by, tx -> {
            var row = new MendedRow();
            row.id = tx.newId();
            row.visit = visit.value();
            row.rule = rule.name();
            row.at = tx.now();
            row.actor = by.id();
            Errands.rows(tx).keep(row);
            books.changedHere(tx, Deed.ANSWERED, Kind.VISIT, visit.value());
            return true;
        });
    }

    /// Whether a hurried visit would hurt this person, by what is on record: never guessed from free text.
    public boolean isVulnerable(Tx tx, Visit visit) {
        if (visit.arriving().isVulnerable()) return true;
        if (patients.needs(tx, visit.patient()).stream().anyMatch(NeedCode::isVulnerable)) return true;
        return visit.appointment() != null
                && schedule.find(tx, new AppointmentId(visit.appointment().value()))
                        .filter(appointment -> appointment.service().isSensitive())
                        .isPresent();
    }

    private Optional<Misalignment> onTheErrand(Tx tx, Visit visit, Waits.Usual usual) {
        var took = since(tx, visit.since());
        if (visit.state() == VisitState.CHECKOUT && took.compareTo(minutes(tx, Setting.CHECKOUT_TARGET_MINUTES)) > 0)
            return Optional.of(seen(visit, Rule.CHECKOUT_OVER_TARGET, took));
        if (visit.state() != VisitState.ARRIVED || visit.times().told() != null) return Optional.empty();
        var wait = since(tx, waits.waitBegan(tx, visit));
        var over = usual.with(visit.clinician()).plus(minutes(tx, Setting.WAIT_OVER_USUAL_MINUTES));
        return wait.compareTo(over) > 0 ? Optional.of(seen(visit, Rule.WAIT_NOT_TOLD, wait)) : Optional.empty();
    }

    private Optional<Misalignment> inTheRoom(Tx tx, Visit visit) {
        if (visit.state() != VisitState.CHECKOUT || !isVulnerable(tx, visit)) return Optional.empty();
        return hurried(tx, visit);
    }

    private Optional<Misalignment> hurried(Tx tx, Visit visit) {
        var roomed = visit.times().roomed();
        if (roomed == null) return Optional.empty();
        var until = visit.state() == VisitState.CHECKOUT ? visit.since() : tx.now();
        var took = Duration.between(roomed, until);
        if (!visit.concern()) return Optional.of(seen(visit, Rule.NO_CONCERN_WRITTEN, took));
        var isShort = took.compareTo(minutes(tx, Setting.SHORT_VISIT_MINUTES)) < 0;
        return isShort ? Optional.of(seen(visit, Rule.VERY_SHORT, took)) : Optional.empty();
    }

    private List<Misalignment> atTheKiosk(Tx tx, List<Visit> live, List<UUID> ids) {
        var found = new ArrayList<Misalignment>();
        var target = Duration.ofSeconds(settings.number(tx, Setting.KIOSK_TARGET_SECONDS));
        var open = Errands.rows(tx).open(ids);
        var questions = Errands.rows(tx).questionsOf(ids);
        var reading = Duration.ofSeconds(settings.number(tx, Setting.KIOSK_READING_SECONDS));
        var writing = Duration.ofSeconds(settings.number(tx, Setting.KIOSK_FORM_SECONDS));
        for (var visit : live) {
            var reads = questions.stream()
                    .anyMatch(question ->
                            question.visit.equals(visit.id().value()) && question.topic.equals(Topic.PAPERS.name()));
            var writes = questions.stream()
                    .anyMatch(question ->
                            question.visit.equals(visit.id().value()) && question.topic.equals(Topic.FORM.name()));
            var right = target.plus(reads ? reading : Duration.ZERO).plus(writes ? writing : Duration.ZERO);
            open.stream()
                    .filter(errand -> errand.visit.equals(visit.id().value()))
                    .filter(errand -> errand.place.equals(Station.KIOSK.name()))
                    .map(errand -> since(tx, errand.started))
                    .filter(took -> took.compareTo(right) > 0)
                    .findFirst()
                    .ifPresent(took -> found.add(seen(visit, Rule.KIOSK_OVER_TARGET, took)));
            var topics = new HashSet<String>();
            questions.stream()
                    .filter(question -> question.visit.equals(visit.id().value()))
                    .filter(question -> !topics.add(question.topic))
                    .findFirst()
                    .ifPresent(again -> found.add(seen(visit, Rule.ASKED_TWICE, Duration.ZERO)));
        }
        return found;
    }

    private Duration minutes(Tx tx, Setting setting) {
        return Duration.ofMinutes(settings.number(tx, setting));
    }

    private static Misalignment seen(Visit visit, Rule rule, Duration took) {
        return new Misalignment(visit.id(), visit.patient(), rule, took);
    }

    private static Duration since(Tx tx, Instant start) {
        return Duration.between(start, tx.now());
    }
}
