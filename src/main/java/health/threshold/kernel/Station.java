package health.threshold.kernel;

/// A place where somebody meets the clinic. `BOARD` is the screen that those who wait look at. `OFFICE` and `SYNC` have
/// no screen of this release: the first is where
/// commands are given from, the second is where received changes come from.
public enum Station {
    KIOSK,
    BOARD,
    DESK,
    EXAM,
    OFFICE,
    SYNC
}
