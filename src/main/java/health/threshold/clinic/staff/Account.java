package health.threshold.clinic.staff;

/// One account of this device.
///
/// @param shut whether too many wrong attempts have shut it for now
public record Account(String username, StaffMember who, boolean shut) {}
