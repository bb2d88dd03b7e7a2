package health.threshold.hub;

/// One element that two people changed differently.
///
/// @param path where it is, as `name[official].family`
/// @param ours this device's value: text as it is, anything else as JSON in which references carry the name of whom
///     they point to; empty if it was taken away
public record Clash(String path, String ours, String theirs) {}
