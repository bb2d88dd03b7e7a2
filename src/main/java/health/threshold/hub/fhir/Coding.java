package health.threshold.hub.fhir;

/// A code, whose it is, and how it reads; system and display may be empty.
public record Coding(String system, String code, String display) {}
