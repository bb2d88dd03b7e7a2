package health.threshold.clinic.care;

import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.Place;
import java.util.Optional;

/// One room, and who is in it.
public record RoomLine(Place room, Optional<BoardLine> occupant) {}
