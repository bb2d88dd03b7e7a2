package health.threshold.app.demo;

import health.threshold.clinic.coverage.Coverage;
import health.threshold.clinic.patient.Patient;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.PatientId;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The insurance of the people no story tells of; about one in fourteen has none.
final class Covers {

    private record Plan(String payer, @Nullable String plan, int copay) {}

    private static final List<Plan> PLANS = List.of(
            new Plan("Blue Ridge", "Gold", 25),
            new Plan("Blue Ridge", "Silver", 40),
            new Plan("Piedmont Health", "Plus", 15),
            new Plan("Commonwealth Care", "Basic", 10),
            new Plan("Commonwealth Care", "Family", 0));
    private static final Plan OLD_AGE = new Plan("Medicare", null, 20);
    private static final int PENSION = 65;

    private final Bulk bulk;
    private final ClinicClock time;
    private final Random random = new Random(3);
    private final Map<PatientId, Coverage> given = new HashMap<>();

    Covers(Bulk bulk, ClinicClock time) {
        this.bulk = bulk;
        this.time = time;
    }

    Covers given(List<Patient> folk) {
        for (var who : folk) {
            var plan = who.age(time.today()) >= PENSION ? OLD_AGE : PLANS.get(random.nextInt(PLANS.size()));
            if (random.nextInt(14) > 0) give(who, plan);
        }
        return this;
    }

    Optional<Coverage> of(Patient who) {
        return Optional.ofNullable(given.get(who.id()));
    }

    private void give(Patient who, Plan plan) {
        var checked = time.now().minus(Duration.ofDays(random.nextInt(5, 200))).truncatedTo(ChronoUnit.SECONDS);
        var coverage = new Coverage(
                Ids.of("coverage", who.id()),
                who.id(),
                plan.payer(),
                plan.plan(),
                "M" + random.nextInt(100_000, 1_000_000),
                Money.of(CurrencyUnit.USD, plan.copay()),
                true,
                checked);
        given.put(who.id(), coverage);
        bulk.add(bulk.sheets().of(coverage));
    }
}
