/// The board in the waiting area: ticket numbers, honest waits, and nothing about anybody.
@NullMarked
package health.threshold.station.lobby;

import org.jspecify.annotations.NullMarked;
