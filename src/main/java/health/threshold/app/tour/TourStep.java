package health.threshold.app.tour;

/// One step of the tour.
///
/// @param taps presses with finger or mouse, besides typing
/// @param keys keys typed
/// @param ms from the event to the first frame that showed an answer to it
public record TourStep(String station, String screen, int taps, int keys, double ms) {}
