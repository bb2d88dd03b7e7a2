package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.visit.Arriving;
import health.threshold.clinic.visit.Crossing;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.NeedToday;
import health.threshold.clinic.visit.Step;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.Visits;
import health.threshold.hub.Unreadable;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A visit is an Encounter under its appointment's number. Every small fact is an extension of its own, so that two
/// devices may each change another without a clash; steps and crossings keep their ids and so are never doubled.
final class VisitTranslator extends RowTranslator<VisitTranslator.Whole> {

    private static final String DAY = Own.extension("visit-day");
    private static final String SINCE = Own.extension("visit-since");
    private static final String MOMENT = Own.extension("visit-moment");
    private static final String ARRIVED_BY = Own.extension("visit-arrived-by");
    private static final String ROOMED = Own.extension("visit-roomed");
    private static final String TOLD = Own.extension("visit-told");
    private static final String HIDDEN = Own.extension("visit-name-hidden");
    private static final String FEELING = Own.extension("visit-feeling");
    private static final String PAIN = Own.extension("visit-pain");
    private static final String CONCERN = Own.extension("visit-concern-written");
    private static final String TICKET = Own.extension("visit-ticket");

    private final Visits visits;

    /// A visit with all that happened in it.
    record Whole(Visit visit, Set<Step> steps, Set<Crossing> crossings) {}

    VisitTranslator(Visits visits) {
        super(
                "Encounter",
                Kind.VISIT,
                5,
                List.of(
                        element(visit -> List.of(visit.state(), visit.since()), (on, visit) -> {
                            VisitStatus.lay(on, visit.state());
                            Laying.extension(on, SINCE, "valueDateTime", visit.since());
                        }),
                        element(
                                Visit::patient,
                                (on, visit) -> Laying.reference(
                                        on,
                                        "subject",
                                        "Patient",
                                        visit.patient().value())),
                        element(Visit::appointment, VisitTranslator::layAppointment),
                        element(Visit::clinician, VisitTranslator::layClinician),
                        element(Visit::place, VisitTranslator::layPlace),
                        element(Visit::day, (on, visit) -> Laying.extension(on, DAY, "valueDate", visit.day())),
                        element(Visit::moment, (on, visit) -> layCode(on, MOMENT, visit.moment())),
                        element(
                                visit -> List.of(
                                        Optional.ofNullable(visit.times().arrived()), end(visit)),
                                VisitTranslator::layPeriod),
                        element(
                                visit -> visit.times().arrivedBy(),
                                (on, visit) ->
                                        layCode(on, ARRIVED_BY, visit.times().arrivedBy())),
                        element(
                                visit -> visit.times().roomed(),
                                (on, visit) -> Laying.extension(
                                        on,
                                        ROOMED,
                                        "valueDateTime",
                                        visit.times().roomed())),
                        element(
                                visit -> visit.times().told(),
                                (on, visit) -> Laying.extension(
                                        on, TOLD, "valueDateTime", visit.times().told())),
                        element(
                                Visit::hidden,
                                (on, visit) ->
                                        Laying.extension(on, HIDDEN, "valueBoolean", visit.hidden() ? true : null)),
                        element(
                                visit -> visit.arriving().feeling(),
                                (on, visit) ->
                                        layCode(on, FEELING, visit.arriving().feeling())),
                        element(
                                visit -> visit.arriving().pain(),
                                (on, visit) -> Laying.extension(
                                        on,
                                        PAIN,
                                        "valueInteger",
                                        visit.arriving().pain())),
                        need(NeedToday.QUIET_PLACE),
                        need(NeedToday.WHEELCHAIR),
                        need(NeedToday.INTERPRETER),
                        element(
                                Visit::concern,
                                (on, visit) ->
                                        Laying.extension(on, CONCERN, "valueBoolean", visit.concern() ? true : null)),
                        element(
                                Visit::ticket,
                                (on, visit) -> Laying.extension(on, TICKET, "valueString", visit.ticket())),
                        new Element<>(Whole::steps, (on, whole) -> VisitSteps.lay(on, whole.steps())),
                        new Element<>(Whole::crossings, (on, whole) -> VisitCrossings.lay(on, whole.crossings()))));
        this.visits = visits;
    }

    @Override
    Optional<Whole> read(Tx tx, ObjectNode resource) {
        var state = VisitStatus.read(resource);
        var arrived = When.at(resource, "period", "start");
        var since = When.extension(resource, SINCE)
                .or(() -> state.isOver() ? When.at(resource, "period", "end") : Optional.<Instant>empty())
                .or(() -> arrived)
                .orElseThrow(() -> new Unreadable("period.start is missing"));
        var day = Json.extension(resource, DAY)
                .flatMap(extension -> Json.date(extension, "valueDate"))
                // The day as its writer wrote it, in the writer's own zone.
                .or(() -> Json.date(resource, "period", "start"))
                .orElseThrow(() -> new Unreadable("period.start is missing"));
        var visit = new Visit(
                new VisitId(Json.id(resource)),
                Json.referenced(resource, "Appointment", "appointment")
                        .map(AppointmentId::new)
                        .orElse(null),
                Subject.required(resource, "subject"),
                clinician(resource)
                        .flatMap(item -> Json.referenced(item, "Practitioner", "individual"))
                        .map(StaffId::new)
                        .orElse(null),
                day,
                state,
                since,
                code(MomentKind.class, resource, MOMENT).orElse(state.moment()),
                place(resource)
                        .flatMap(item -> Json.referenced(item, "Location", "location"))
                        .map(PlaceId::new)
                        .orElse(null),
                new Visit.Times(
                        arrived.orElse(null),
                        code(Station.class, resource, ARRIVED_BY).orElse(null),
                        When.extension(resource, ROOMED).orElse(null),
                        When.extension(resource, TOLD).orElse(null)),
                flag(resource, HIDDEN),
                arriving(resource),
                flag(resource, CONCERN),
                Words.extension(resource, 12, TICKET).orElse(null));
        return Optional.of(new Whole(visit, VisitSteps.read(resource), VisitCrossings.read(resource)));
    }

    @Override
    void keep(Tx tx, Whole whole) {
        visits.receive(tx, whole.visit(), List.copyOf(whole.steps()), List.copyOf(whole.crossings()));
    }

    @Override
    Optional<Whole> find(Tx tx, UUID id) {
        var visit = new VisitId(id);
        return visits.find(tx, visit)
                .map(found -> new Whole(
                        found, new HashSet<>(visits.steps(tx, visit)), new HashSet<>(visits.crossings(tx, visit))));
    }

    @Override
    void begin(ObjectNode fresh, Whole whole) {
        fresh.set("class", Laying.coding(new Coding(Own.hl7("v3-ActCode"), "AMB", "ambulatory")));
    }

    private static Element<Whole> element(Function<Visit, @Nullable Object> of, BiConsumer<ObjectNode, Visit> lay) {
        return new Element<>(whole -> of.apply(whole.visit()), (on, whole) -> lay.accept(on, whole.visit()));
    }

    /// Each need has an extension of its own name, for two under one name would be one list, and one value.
    private static Element<Whole> need(NeedToday need) {
        return element(
                visit -> visit.arriving().needs().contains(need),
                (on, visit) -> Laying.extension(
                        on, url(need), "valueBoolean", visit.arriving().needs().contains(need) ? true : null));
    }

    private static String url(NeedToday need) {
        return Own.extension("visit-needs-" + Codes.of(need));
    }

    private static Arriving arriving(ObjectNode resource) {
        var needs = EnumSet.noneOf(NeedToday.class);
        for (var need : NeedToday.values()) if (flag(resource, url(need))) needs.add(need);
        return new Arriving(
                code(Feeling.class, resource, FEELING).orElse(null),
                pain(resource).orElse(null),
                needs);
    }

    private static Optional<Integer> pain(ObjectNode resource) {
        return Json.extension(resource, PAIN)
                .flatMap(extension -> Json.number(extension, "valueInteger"))
                .map(number -> {
                    for (int level = 0; Arriving.isPain(level); level++)
                        if (number.compareTo(BigDecimal.valueOf(level)) == 0) return level;
                    throw new Unreadable("visit-pain is not a number from 0 to 10");
                });
    }

    private static Optional<Instant> end(Visit visit) {
        var came = visit.times().arrived() != null;
        return came && visit.state().isOver() ? Optional.of(visit.since()) : Optional.empty();
    }

    private static void layPeriod(ObjectNode on, Visit visit) {
        var period = Laying.part(on, "period");
        Laying.value(period, "start", visit.times().arrived());
        Laying.value(period, "end", end(visit).orElse(null));
        if (period.isEmpty()) on.remove("period");
    }

    private static void layAppointment(ObjectNode on, Visit visit) {
        var id = visit.appointment();
        if (id == null) on.remove("appointment");
        else on.putArray("appointment").addObject().put("reference", Ref.to("Appointment", id.value()));
    }

    private static void layClinician(ObjectNode on, Visit visit) {
        var id = visit.clinician();
        var before = clinician(on);
        if (id == null) before.ifPresent(gone -> Without.items(on, "participant", each -> each == gone));
        else
            before.orElseGet(() -> on.withArray("/participant").addObject())
                    .putObject("individual")
                    .put("reference", Ref.to("Practitioner", id.value()));
    }

    private static Optional<ObjectNode> clinician(ObjectNode resource) {
        return Json.list(resource, "participant").stream()
                .filter(one ->
                        Json.referenced(one, "Practitioner", "individual").isPresent())
                .findFirst();
    }

    /// Where somebody is now is the one location that is active; where they were is in the steps.
    private static void layPlace(ObjectNode on, Visit visit) {
        var id = visit.place();
        if (id == null) Laying.withoutItem(on, "location", Map.of("status", "active"));
        else
            Laying.item(on, "location", Map.of("status", "active"))
                    .putObject("location")
                    .put("reference", Ref.to("Location", id.value()));
    }

    private static Optional<ObjectNode> place(ObjectNode resource) {
        return Json.list(resource, "location").stream()
                .filter(one -> one.path("status").asText().equals("active"))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> choices, ObjectNode resource, String url) {
        return Json.extensionText(resource, url)
                .map(code -> Codes.known(choices, code, url.substring(url.lastIndexOf('/') + 1)));
    }

    private static void layCode(ObjectNode on, String url, @Nullable Enum<?> choice) {
        Laying.extension(on, url, "valueCode", choice == null ? null : Codes.of(choice));
    }

    private static boolean flag(ObjectNode resource, String url) {
        return Json.extension(resource, url)
                .flatMap(extension -> Json.flag(extension, "valueBoolean"))
                .orElse(false);
    }
}
