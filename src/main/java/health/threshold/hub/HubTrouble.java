package health.threshold.hub;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The world failing under the hub: caught in [Sync], which says it calmly and tries again later.
public final class HubTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final Duration pause;

    public HubTrouble(Trouble trouble) {
        this(trouble, null, Duration.ZERO);
    }

    public HubTrouble(Trouble trouble, @Nullable Throwable cause) {
        this(trouble, cause, Duration.ZERO);
    }

    /// @param pause how long the hub asks to be left alone
    public HubTrouble(Trouble trouble, Duration pause) {
        this(trouble, null, pause);
    }

    private HubTrouble(Trouble trouble, @Nullable Throwable cause, Duration pause) {
        super("The hub cannot be used: " + trouble, cause);
        this.trouble = trouble;
        this.pause = pause;
    }

    public Trouble trouble() {
        return trouble;
    }

    /// How long the hub asks to be left alone; zero if it does not say.
    public Duration pause() {
        return pause;
    }
}
