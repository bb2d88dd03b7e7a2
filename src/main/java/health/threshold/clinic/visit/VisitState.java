package health.threshold.clinic.visit;

import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.kernel.MomentKind;

/// Where a visit stands, from being expected to being over.
public enum VisitState {
    EXPECTED(AppointmentStatus.BOOKED, MomentKind.CUSTOMER),
    ARRIVED(AppointmentStatus.ARRIVED, MomentKind.CUSTOMER),
    ROOMED(AppointmentStatus.CHECKED_IN, MomentKind.PATIENT),
    WITH_CLINICIAN(AppointmentStatus.CHECKED_IN, MomentKind.PATIENT),
    CHECKOUT(AppointmentStatus.CHECKED_IN, MomentKind.CUSTOMER),
    DONE(AppointmentStatus.FULFILLED, MomentKind.CUSTOMER),
    NO_SHOW(AppointmentStatus.NOSHOW, MomentKind.CUSTOMER),
    CANCELLED(AppointmentStatus.CANCELLED, MomentKind.CUSTOMER),
    LEFT_WITHOUT_BEING_SEEN(AppointmentStatus.CANCELLED, MomentKind.CUSTOMER);

    private final AppointmentStatus appointment;
    private final MomentKind moment;

    VisitState(AppointmentStatus appointment, MomentKind moment) {
        this.appointment = appointment;
        this.moment = moment;
    }

    /// What the appointment's status is then.
    public AppointmentStatus appointment() {
        return appointment;
    }

    /// The moment this place in the visit has by itself.
    public MomentKind moment() {
        return moment;
    }

    /// Whether the person is in a room.
    public boolean isInRoom() {
        return this == ROOMED || this == WITH_CLINICIAN;
    }

    /// Whether the person is in the building.
    public boolean isHere() {
        return this == ARRIVED || isInRoom() || this == CHECKOUT;
    }

    /// Whether nothing more is to come.
    public boolean isOver() {
        return ordinal() >= DONE.ordinal();
    }
}
