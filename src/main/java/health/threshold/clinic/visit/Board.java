package health.threshold.clinic.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The day's board at one instant.
///
/// @param lines those who need someone first, then by time
/// @param unplaced what waits for the desk about nobody who is on the board: people the kiosk could not find, cards of
///     earlier visits that are unclear still, and what was paid for a visit that was cancelled
public record Board(LocalDate day, Instant at, List<BoardLine> lines, List<DeskRequest> unplaced) {

    /// How many visits stand in one of these states.
    public long count(VisitState... states) {
        var wanted = List.of(states);
        return lines.stream().filter(line -> wanted.contains(line.state())).count();
    }
}
