package health.threshold.station.lobby;

import health.threshold.clinic.visit.LobbyBoard;
import health.threshold.clinic.visit.Tickets;
import health.threshold.fx.Background;
import health.threshold.fx.Looks;
import health.threshold.fx.WrongCodes;
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
    private static final int SHORTEST_CODE = 4;
    private static final int LONGEST_CODE = 8;
    /// Whoever goes on after so long has begun anew.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LobbyBoard board;
    private final LobbySetting setting;
    private final Looks<Shown> looks;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final Attached watching;
    private final Subscription looking;
    private final StringBuilder typed = new StringBuilder();
    private final WrongCodes wrongCodes = new WrongCodes();
    private final Background background;
    private Subscription forgetting = Subscription.EMPTY;
    private boolean waits;

    /// What stands there.
    ///
    /// @param isOld whether the other devices have not been heard, so that neither calls nor waits are known
    record Shown(String clinic, LocalTime time, Tickets tickets, boolean isOld) {}

    LobbyModel(LobbyBoard board, LobbySetting setting, Background background) {
        this.board = board;
        this.setting = setting;
        this.background = background;
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

    /// A digit of the code with which staff close the board; nothing of it is shown. Any other key begins anew. Whoever
    /// has typed as much as a code can have, or begun anew after it might have been one, is answered more and more
    /// slowly.
    void type(String character) {
        forgetting.unsubscribe();
        if (waits) return;
        if (character.length() != 1 || !Character.isDigit(character.charAt(0))) {
            ended();
            return;
        }
        typed.append(character);
        if (setting.isCode().test(typed.toString())) {
            wrongCodes.forget();
            typed.setLength(0);
            setting.leave().run();
        } else if (typed.length() == LONGEST_CODE) ended();
        else forgetting = background.later(PATIENCE, this::ended);
    }

    /// What was typed was no code; fewer digits than one has were no try either.
    private void ended() {
        var wasTry = typed.length() >= SHORTEST_CODE;
        typed.setLength(0);
        if (!wasTry) return;
        waits = true;
        background.later(wrongCodes.another(), () -> waits = false);
    }

    @Override
    public void close() {
        forgetting.unsubscribe();
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
