package health.threshold.station.kiosk;

/// What the kiosk is doing while somebody waits for it; it is always said.
enum Waiting {
    NOTHING,
    LOOKING,
    SAVING,
    CARD,
    TELLING
}
