package health.threshold.kernel;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongSupplier;

/// Makes new ids: UUID version 7, so that rows made together lie together, the same here and as FHIR identifier.
public final class NewIds {

    private final TimeOrderedEpochFactory factory;

    /// Ids for real use.
    public NewIds(Clock clock) {
        this(clock, new SecureRandom()::nextLong);
    }

    /// Ids from a known stream of random numbers, for tests and for the demo clinic.
    public NewIds(Clock clock, LongSupplier random) {
        factory = TimeOrderedEpochFactory.builder()
                .withClock(clock)
                .withRandomFunction(random)
                .build();
    }

    public synchronized UUID next() {
        return factory.create();
    }
}
