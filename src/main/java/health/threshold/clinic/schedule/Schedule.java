package health.threshold.clinic.schedule;

import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.StaffId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who is expected, when and by whom.
public final class Schedule {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final Books books;
    private final ClinicClock clock;

    public Schedule(Books books, ClinicClock clock) {
        this.books = books;
        this.clock = clock;
    }

    public Optional<Appointment> find(Tx tx, AppointmentId id) {
        return rows(tx).find(id.value()).map(Schedule::read);
    }

    /// When an appointment begins, if it is known here.
    public Optional<Instant> starts(Tx tx, AppointmentId id) {
        var starts = starts(tx);
        return starts.expected().contains(id.value())
                ? Optional.ofNullable(starts.known().get(id.value()))
                : find(tx, id).map(Appointment::starts);
    }

    /// When those of the appointments begin that come in one unit, or whose visits do.
    private record Starts(Set<UUID> expected, Map<UUID, Instant> known) {}

    private static Starts starts(Tx tx) {
        return tx.memory(Starts.class, () -> {
            var expected = tx.expected();
            var known = new HashMap<UUID, Instant>();
            if (!expected.isEmpty()) rows(tx).among(expected).forEach(row -> known.put(row.id, row.starts));
            return new Starts(expected, known);
        });
    }

    /// Everyone expected on a day at the clinic, by time.
    public List<Appointment> on(Tx tx, LocalDate day) {
        return rows(tx).between(clock.startOf(day), clock.startOf(day.plusDays(1))).stream()
                .map(Schedule::read)
                .toList();
    }

    /// This person's appointments on a day.
    public List<Appointment> of(Tx tx, PatientId patient, LocalDate day) {
        return rows(tx).of(patient.value(), clock.startOf(day), clock.startOf(day.plusDays(1))).stream()
                .map(Schedule::read)
                .toList();
    }

    /// This person's next appointment after a day, if there is one.
    public Optional<Appointment> next(Tx tx, PatientId patient, LocalDate after) {
        return rows(tx)
                .of(patient.value(), clock.startOf(after.plusDays(1)), clock.startOf(after.plusYears(2)))
                .stream()
                .map(Schedule::read)
                .filter(appointment -> !appointment.status().isOff())
                .findFirst();
    }

    /// This person's appointments from a day on, that are to come or under way.
    public List<Appointment> coming(Tx tx, PatientId patient, LocalDate from) {
        return rows(tx).of(patient.value(), clock.startOf(from), clock.startOf(from.plusYears(10))).stream()
                .map(Schedule::read)
                .filter(one -> !one.status().isOff() && one.status() != AppointmentStatus.FULFILLED)
                .toList();
    }

    /// Everyone who is expected on one of these days, or was.
    public Set<PatientId> people(Tx tx, LocalDate first, LocalDate last) {
        return rows(tx).people(clock.startOf(first), clock.startOf(last.plusDays(1))).stream()
                .map(PatientId::new)
                .collect(Collectors.toSet());
    }

    /// Keeps this appointment as it is now.
    public void keep(Tx tx, Appointment appointment) {
        if (appointment.length().isNegative() || appointment.length().compareTo(LONGEST) > 0)
            throw new IllegalArgumentException("An appointment lasts between nothing and twelve hours");
        var row = new AppointmentRow();
        row.id = appointment.id().value();
        row.patient = appointment.patient().value();
        row.clinician = appointment.clinician().value();
        row.starts = appointment.starts();
        row.minutes = Math.toIntExact(appointment.length().toMinutes());
        row.service = appointment.service().code();
        row.status = appointment.status().name();
        row.code = appointment.code() == null ? null : normal(appointment.code());
        row.walkIn = appointment.walkIn();
        tx.keep(row.id, row);
        starts(tx).known().put(row.id, row.starts);
        books.changed(tx, Deed.CHANGED, Kind.APPOINTMENT, row.id, appointment.patient());
    }

    private static Appointment read(AppointmentRow row) {
        return new Appointment(
                new AppointmentId(row.id),
                new PatientId(row.patient),
                new StaffId(row.clinician),
                row.starts,
                Duration.ofMinutes(row.minutes),
                Service.of(row.service),
                AppointmentStatus.valueOf(row.status),
                row.code,
                row.walkIn);
    }

    private static String normal(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static AppointmentRows rows(Tx tx) {
        return new AppointmentRows_(tx.session());
    }
}
