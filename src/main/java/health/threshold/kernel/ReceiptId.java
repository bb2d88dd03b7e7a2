package health.threshold.kernel;

import java.util.Objects;
import java.util.UUID;

/// The id of a posted payment and the receipt for it.
public record ReceiptId(UUID value) {
    public ReceiptId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
