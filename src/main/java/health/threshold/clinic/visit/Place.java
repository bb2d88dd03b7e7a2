package health.threshold.clinic.visit;

import health.threshold.kernel.PlaceId;

/// A place in the building.
public record Place(PlaceId id, String name, PlaceKind kind, boolean active) {}
