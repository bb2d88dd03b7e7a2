package health.threshold.store;

import health.threshold.clinic.billing.CardTerminal;
import health.threshold.clinic.billing.Charge;
import health.threshold.kernel.IntentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.joda.money.Money;

/// A card terminal that outlives the program, as one on a counter does: what it charged it knows after a crash.
final class LastingTerminal implements CardTerminal {

    private final Path memory;

    LastingTerminal(Path memory) {
        this.memory = memory;
    }

    @Override
    public Charge charge(IntentId key, Money amount) {
        if (charged().contains(key.toString())) return approved();
        try {
            Files.writeString(memory, key + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return approved();
    }

    @Override
    public Charge ask(IntentId key) {
        return charged().contains(key.toString()) ? approved() : new Charge.Declined();
    }

    @Override
    public void cancel(IntentId key) {
        // It answers at once, so that nothing ever waits here.
    }

    /// The keys of all cards charged so far.
    List<String> charged() {
        try {
            return Files.exists(memory) ? Files.readAllLines(memory) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Charge approved() {
        return new Charge.Approved("4242", "OK");
    }
}
