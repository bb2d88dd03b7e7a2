package health.threshold.clinic.settings;

import java.time.ZoneId;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/// The clinic itself.
public record Clinic(UUID id, String name, ZoneId zone, CurrencyUnit currency) {
    public Clinic {
        if (name.isBlank()) throw new IllegalArgumentException("A clinic has a name");
    }
}
