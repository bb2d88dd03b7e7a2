package health.threshold.station.lobby;

import health.threshold.clinic.visit.LobbyBoard;
import health.threshold.clinic.visit.Tickets;
import health.threshold.fx.Background;
import health.threshold.fx.Looks;
import health.threshold.kernel.Attached;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What the board shows. It looks again when something has changed, and as time goes by.
final class LobbyModel implements AutoCloseable {

    private static final Tickets NOBODY = new Tickets(List.of(), List.of());
    private static final Duration LOOK = Duration.ofSeconds(15);
    private static final int LONGEST_CODE = 8;

    private final LobbyBoard board;
    private final LobbySetting setting;
    private final Looks<Shown> looks;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final Attached watching;
    private final Subscription looking;
    private final StringBuilder typed = new StringBuilder();

    /// What stands there.
    ///
    /// @param isOld whether the other devices have not been heard, so that neither calls nor waits are known
    record Shown(String clinic, LocalTime time, Tickets tickets, boolean isOld) {}

    LobbyModel(LobbyBoard board, LobbySetting setting, Background background) {
        this.board = board;
        this.setting = setting;
        shown = new ReadOnlyObjectWrapper<>(new Shown("", now(), NOBODY, false));
        looks = new Looks<>(background, this::read, shown::set);
        watching = board.watch(() -> background.onFx(looks::soon));
        looking = background.every(LOOK, looks::now);
        looks.now();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    boolean isDemo() {
        return setting.isDemo();
    }

    /// A digit of the code with which staff close the board; nothing of it is shown.
    void type(String character) {
        if (character.length() != 1 || !Character.isDigit(character.charAt(0))) {
            typed.setLength(0);
            return;
        }
        typed.append(character);
        if (typed.length() > LONGEST_CODE) typed.deleteCharAt(0);
        for (int from = 0; from < typed.length(); from++)
            if (setting.isCode().test(typed.substring(from))) {
                typed.setLength(0);
                setting.leave().run();
                return;
            }
    }

    @Override
    public void close() {
        looking.unsubscribe();
        watching.close();
        looks.end();
    }

    private Shown read() {
        var old = setting.asOf().old().isPresent();
        var tickets = old ? NOBODY : board.now(setting.actor());
        return new Shown(Objects.requireNonNull(setting.clinicName().get()), now(), tickets, old);
    }

    private LocalTime now() {
        return setting.clock().timeOf(setting.clock().now());
    }
}
