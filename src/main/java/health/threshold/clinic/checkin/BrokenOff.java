package health.threshold.clinic.checkin;

/// An errand at a kiosk that broke off without anybody's doing.
///
/// @param detailsDone whether they had gone through their details
public record BrokenOff(boolean detailsDone) {}
