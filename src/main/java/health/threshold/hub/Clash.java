package health.threshold.hub;

/// One element that two people changed differently.
///
/// @param path where it is, as `name[official].family`
/// @param ours this device's value; empty if it was taken away
public record Clash(String path, String ours, String theirs) {}
