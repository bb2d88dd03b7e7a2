package health.threshold.clinic.schedule;

/// Where an appointment stands, in FHIR's words for it.
public enum AppointmentStatus {
    BOOKED,
    ARRIVED,
    CHECKED_IN,
    FULFILLED,
    NOSHOW,
    CANCELLED;

    /// Whether nobody is expected for it any more.
    public boolean isOff() {
        return this == NOSHOW || this == CANCELLED;
    }
}
