package health.threshold.clinic.checkin;

import health.threshold.clinic.patient.Need;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Visit;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.PatientId;
import health.threshold.store.Tx;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/// Shows people what is on file of them, and writes down what they put right.
final class Corrector {

    private final CheckInRooms rooms;
    private final ClinicClock clock;

    Corrector(CheckInRooms rooms, ClinicClock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    Details details(Tx tx, PatientId id) {
        var patient = patient(tx, id);
        var reach = patient.reach();
        var street = reach.address() == null ? null : reach.address().street();
        var insurance = rooms.coverages().of(tx, id).map(cover -> cover.called());
        return new Details(
                Mask.phone(reach.phone()),
                Mask.email(reach.email()),
                Mask.street(street),
                insurance.orElse(""),
                about(tx, patient),
                !rooms.visits().hasFinishedOne(tx, rooms.patients().files().all(tx, id)));
    }

    void correct(Tx tx, Visit visit, Corrections corrections) {
        var patient = patient(tx, visit.patient());
        var now = corrections.appliedTo(patient);
        if (!now.equals(patient)) rooms.patients().keep(tx, now);
        var help = corrections.personal().help();
        if (help != null) help(tx, patient.id(), help);
        if (corrections.insurance() != null)
            rooms.requests().leave(tx, DeskReason.INSURANCE_CHANGED, visit, corrections.insurance());
    }

    private Details.About about(Tx tx, Patient patient) {
        return new Details.About(
                patient.called(),
                Objects.requireNonNullElse(patient.pronouns(), ""),
                new Personal.Speech(
                        patient.language(),
                        patient.interpreter(),
                        patient.arranged().interpreterIn()),
                patient.arranged().ways(),
                Mask.emergency(patient.arranged().emergency()),
                help(tx, patient.id()));
    }

    /// What the desk must act on; what belongs to the exam room is nothing for a screen in the lobby.
    private Set<NeedCode> help(Tx tx, PatientId patient) {
        var help = EnumSet.noneOf(NeedCode.class);
        for (var need : rooms.patients().needs(tx, patient)) if (need.isForTheDesk()) help.add(need);
        return help;
    }

    /// A device in the lobby does not know what the others know, so only what was known here can be taken back.
    private void help(Tx tx, PatientId patient, Set<NeedCode> now) {
        var before = help(tx, patient);
        for (var code : now)
            if (!before.contains(code))
                rooms.patients().keep(tx, new Need(tx.newId(), patient, code, clock.today(), true));
        for (var need : rooms.patients().needsInDetail(tx, patient))
            if (need.code().isForTheDesk() && !now.contains(need.code()))
                rooms.patients().keep(tx, new Need(need.id(), patient, need.code(), need.since(), false));
    }

    private Patient patient(Tx tx, PatientId id) {
        return rooms.patients().find(tx, id).orElseThrow(() -> new IllegalArgumentException("No such person"));
    }
}
