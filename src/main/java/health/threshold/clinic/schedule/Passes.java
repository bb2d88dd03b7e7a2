package health.threshold.clinic.schedule;

import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.Duty;
import health.threshold.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Gives out passes, and says of one that is shown whether it is for here and today. What it says comes from the pass
/// alone: a lobby must not tell what is on file for another day.
public final class Passes {

    private final Store store;
    private final Schedule schedule;
    private final ClinicSettings settings;

    public Passes(Store store, Schedule schedule, ClinicSettings settings) {
        this.store = store;
        this.schedule = schedule;
        this.settings = settings;
    }

    /// A pass with what is printed beside it.
    public record Slip(Pass pass, String clinic, Instant starts) {}

    /// What a pass that is shown in the lobby is for.
    public sealed interface Shown {

        /// For here and today: the code on it goes on from here.
        record Today(Pass pass) implements Shown {}

        /// For a day to come, or one that is past.
        record AnotherDay(LocalDate day, boolean past, Pass pass) implements Shown {}

        /// For another clinic.
        ///
        /// @param place what that is called; empty where the pass does not say
        record AnotherPlace(String place) implements Shown {}
    }

    /// The pass of an appointment; empty where it has no code.
    public Optional<Slip> of(Actor by, AppointmentId id) {
        by.must(Duty.ARRIVE);
        return store.read(by, tx -> {
            var clinic = settings.clinic(tx);
            var appointment = schedule.find(tx, id).filter(one -> one.code() != null);
            if (clinic.isEmpty() || appointment.isEmpty()) return Optional.empty();
            var starts = appointment.get().starts();
            var code = String.valueOf(appointment.get().code());
            var pass = Pass.of(
                    code,
                    store.clock().dayOf(starts),
                    clinic.get().id(),
                    clinic.get().name());
            return Optional.of(new Slip(pass, clinic.get().name(), starts));
        });
    }

    /// What this pass is for.
    public Shown shown(Actor by, Pass pass) {
        by.must(Duty.SELF_CHECK_IN);
        var here = store.read(by, settings::clinic).map(Clinic::id).map(Pass::site);
        if (here.isPresent() && !here.get().equals(pass.site())) return new Shown.AnotherPlace(pass.place());
        var today = store.clock().today();
        return pass.day().equals(today)
                ? new Shown.Today(pass)
                : new Shown.AnotherDay(pass.day(), pass.day().isBefore(today), pass);
    }
}
