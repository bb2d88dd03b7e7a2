package health.threshold.station.kiosk;

/// What the four keys do with which the whole kiosk can be used by ear. Which keys they are, [HandKeys] says.
enum FourKeys {
    PREVIOUS,
    NEXT,
    CHOOSE,
    BACK
}
