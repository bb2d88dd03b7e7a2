package health.threshold.hub;

import org.jspecify.annotations.Nullable;

/// The world failing under the hub: caught in [Sync], which says it calmly and tries again later.
public final class HubTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    public HubTrouble(Trouble trouble) {
        this(trouble, null);
    }

    public HubTrouble(Trouble trouble, @Nullable Throwable cause) {
        super("The hub cannot be used: " + trouble, cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
