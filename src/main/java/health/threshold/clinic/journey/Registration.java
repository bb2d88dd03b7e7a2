package health.threshold.clinic.journey;

import health.threshold.clinic.billing.CopayDesk;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.staff.StaffDirectory;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.clinic.visit.Arrival;
import health.threshold.clinic.visit.Undoable;
import health.threshold.clinic.visit.Undoing;
import health.threshold.clinic.visit.VisitBoard;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.StaffId;
import health.threshold.store.Store;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody comes without an appointment, known or new.
public final class Registration {

    private final Store store;
    private final Patients patients;
    private final StaffDirectory staff;
    private final VisitBoard board;
    private final CopayDesk copays;

    public Registration(Store store, Patients patients, StaffDirectory staff, VisitBoard board, CopayDesk copays) {
        this.store = store;
        this.patients = patients;
        this.staff = staff;
        this.board = board;
        this.copays = copays;
    }

    /// How registering somebody ended.
    public sealed interface Registered {

        /// They are on file now.
        record Fresh(Patient patient) implements Registered {}

        /// Somebody of this family name and birthday is on file. It may be the same person.
        record PerhapsKnown(List<Patient> known) implements Registered {}
    }

    /// Puts a new person on file.
    ///
    /// @param surely whether the desk has looked at those already known, and it is somebody else
    public Registered register(Actor by, PersonName name, LocalDate born, String phone, boolean surely) {
        by.must(Duty.REGISTER);
        return store.write(by, tx -> {
            var known = patients.born(tx, born, name.family());
            if (!known.isEmpty() && !surely) return new Registered.PerhapsKnown(known);
            var reach = new Patient.Reach(phone.isBlank() ? null : phone.strip(), null, null);
            var patient =
                    new Patient(new PatientId(tx.newId()), name, null, null, born, "en", false, reach, null, true);
            patients.keep(tx, patient);
            return new Registered.Fresh(patient);
        });
    }

    /// They are here, and wait for this clinician; unless they were here already.
    public Arrival walkIn(Actor by, PatientId patient, StaffId clinician) {
        return board.walkIn(by, patient, clinician, Service.SAME_DAY);
    }

    /// Takes back what somebody did last. A visit for which money has moved is not taken off the board: nobody would
    /// find the money again.
    ///
    /// @param shown what whoever takes it back was shown; null where nothing was yet
    public Undoing undo(Actor by, @Nullable Undoable shown) {
        by.must(Duty.SEE_BOARD);
        return store.write(by, tx -> board.undo(tx, shown, visit -> copays.hasMoney(tx, visit)));
    }

    /// Those who see patients.
    public List<StaffMember> clinicians(Actor by) {
        by.must(Duty.REGISTER);
        return store.read(by, staff::clinicians);
    }
}
