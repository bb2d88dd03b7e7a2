package health.threshold.clinic.checkin;

/// What may have changed since the last visit, as much of it as a screen in a lobby may show. What is masked shows
/// only its end; an empty string means that nothing is on file.
public record Details(String phone, String email, String address, String insurance, boolean interpreter) {}
