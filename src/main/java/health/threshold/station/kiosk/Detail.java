package health.threshold.station.kiosk;

/// What may have changed since the last visit.
enum Detail {
    PHONE,
    EMAIL,
    ADDRESS,
    INSURANCE
}
