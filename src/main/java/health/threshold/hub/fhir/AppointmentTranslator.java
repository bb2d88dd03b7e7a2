package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.schedule.Service;
import health.threshold.hub.ResourceId;
import health.threshold.hub.Unreadable;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.StaffId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Somebody is expected. What is only proposed, or waits for a place, is not on this clinic's schedule yet.
final class AppointmentTranslator extends RowTranslator<Appointment> {

    private static final String SERVICES = Own.codes("service");
    private static final String CHECK_IN = Own.naming("check-in-code");
    private static final String REASONS = Own.hl7("v2-0276");
    private static final Duration USUAL = Duration.ofMinutes(15);

    private final Schedule schedule;

    AppointmentTranslator(Schedule schedule) {
        super(
                "Appointment",
                Kind.APPOINTMENT,
                4,
                List.of(
                        new Element<>(Appointment::status, (on, one) -> on.put("status", Codes.of(one.status()))),
                        new Element<>(
                                Appointment::patient,
                                (on, one) ->
                                        layActor(on, "Patient", one.patient().value())),
                        new Element<>(
                                Appointment::clinician,
                                (on, one) -> layActor(
                                        on, "Practitioner", one.clinician().value())),
                        new Element<>(one -> List.of(one.starts(), one.length()), AppointmentTranslator::layTime),
                        new Element<>(Appointment::service, AppointmentTranslator::layService),
                        new Element<>(Appointment::code, AppointmentTranslator::layCode),
                        new Element<>(Appointment::walkIn, AppointmentTranslator::layWalkIn)));
        this.schedule = schedule;
    }

    @Override
    Optional<Appointment> read(Tx tx, ObjectNode resource) {
        var status = status(Json.required(resource, "status"));
        var starts = When.at(resource, "start");
        if (status.isEmpty() || starts.isEmpty()) return Optional.empty();
        return Optional.of(new Appointment(
                new AppointmentId(Json.id(resource)),
                actor(resource, "Patient").map(PatientId::new).orElseThrow(() -> missing("Patient")),
                actor(resource, "Practitioner").map(StaffId::new).orElseThrow(() -> missing("Practitioner")),
                starts.get(),
                length(resource, starts.get()),
                Service.of(Json.code(resource, SERVICES, "serviceType").orElse("")),
                status.get(),
                Json.list(resource, "identifier").stream()
                        .filter(AppointmentTranslator::isCheckIn)
                        .flatMap(item -> Json.text(item, "value").stream())
                        .map(code -> code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""))
                        .filter(code -> !code.isEmpty() && code.length() <= 12)
                        .findFirst()
                        .orElse(null),
                Json.code(resource, REASONS, "appointmentType")
                        .filter("WALKIN"::equals)
                        .isPresent()));
    }

    @Override
    void keep(Tx tx, Appointment appointment) {
        schedule.keep(tx, appointment);
    }

    @Override
    Optional<Appointment> find(Tx tx, UUID id) {
        return schedule.find(tx, new AppointmentId(id));
    }

    private static Optional<AppointmentStatus> status(String code) {
        return switch (code) {
            case "proposed", "pending", "waitlist" -> Optional.empty();
            case "entered-in-error" -> Optional.of(AppointmentStatus.CANCELLED);
            default -> Optional.of(Codes.known(AppointmentStatus.class, code, "status"));
        };
    }

    private static Duration length(ObjectNode resource, Instant starts) {
        var length = When.at(resource, "end")
                .map(end -> Duration.between(starts, end))
                .or(() -> Json.number(resource, "minutesDuration")
                        .map(minutes -> Duration.ofMinutes(minutes.longValueExact())))
                .orElse(USUAL);
        if (length.isNegative() || length.compareTo(Duration.ofHours(12)) > 0)
            throw new Unreadable("end does not fit start");
        return Duration.ofMinutes(length.toMinutes());
    }

    private static Optional<UUID> actor(ObjectNode resource, String type) {
        return Json.list(resource, "participant").stream()
                .flatMap(one -> Json.reference(one, "actor").stream())
                .filter(ref -> ref.type().equals(type))
                .map(ref -> ResourceId.of(type, ref.id()))
                .findFirst();
    }

    private static void layActor(ObjectNode on, String type, UUID id) {
        var before = Json.list(on, "participant").stream()
                .filter(one -> Json.reference(one, "actor")
                        .filter(ref -> ref.type().equals(type))
                        .isPresent())
                .findFirst();
        var participant =
                before.orElseGet(() -> on.withArray("/participant").addObject().put("status", "accepted"));
        participant.putObject("actor").put("reference", Ref.to(type, id));
    }

    private static void layTime(ObjectNode on, Appointment one) {
        on.put("start", one.starts().toString());
        on.put("end", one.starts().plus(one.length()).toString());
        // A server may refuse a duration of nothing, and end says it anyway.
        if (one.length().isPositive()) on.put("minutesDuration", one.length().toMinutes());
        else on.remove("minutesDuration");
    }

    private static void layService(ObjectNode on, Appointment one) {
        on.putArray("serviceType")
                .add(Laying.concept(new Coding(
                        SERVICES, one.service().code(), one.service().code().replace('-', ' '))));
    }

    private static void layCode(ObjectNode on, Appointment one) {
        if (one.code() == null) Without.items(on, "identifier", AppointmentTranslator::isCheckIn);
        else Laying.item(on, "identifier", Map.of("system", CHECK_IN)).put("value", one.code());
    }

    private static void layWalkIn(ObjectNode on, Appointment one) {
        var type = new Coding(REASONS, one.walkIn() ? "WALKIN" : "ROUTINE", one.walkIn() ? "Walk-in" : "Routine");
        Laying.concept(on, "appointmentType", type);
    }

    private static boolean isCheckIn(ObjectNode identifier) {
        return identifier.path("system").asText().equals(CHECK_IN);
    }

    private static Unreadable missing(String type) {
        return new Unreadable("participant.actor does not name a " + type);
    }
}
