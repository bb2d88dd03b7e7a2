package health.threshold.fx;

import health.threshold.kernel.Reference;

/// Something broke behind a screen. It carries only what a person may be told and a log may keep: never the message of
/// the exception, which might hold a patient's data.
///
/// @param reference the number that stands in the log beside the stack frames
/// @param kind the class name of what was thrown
public record Trouble(Reference reference, String kind) {}
