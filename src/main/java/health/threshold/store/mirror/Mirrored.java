package health.threshold.store.mirror;

/// A resource as the hub last had it.
///
/// @param version the hub's word for this version; only equality means anything
/// @param json the whole resource, with everything Threshold does not know
public record Mirrored(String type, String id, String version, String json) {}
