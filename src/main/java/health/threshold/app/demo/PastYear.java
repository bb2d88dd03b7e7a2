package health.threshold.app.demo;

import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.billing.Tender;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Arriving;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.VisitState;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The year behind today: when people came, how long they waited, what was owed and who paid it.
final class PastYear {

    private static final int RECENT = 14;

    private final Bulk bulk;
    private final House house;
    private final ClinicClock time;
    private final Random random = new Random(365);

    PastYear(Bulk bulk, House house, ClinicClock time) {
        this.bulk = bulk;
        this.house = house;
        this.time = time;
    }

    void lived(List<Guest> guests, List<Patient> folk, Covers covers) {
        // Somebody who comes for the first time today has no past here.
        for (var guest : guests)
            if (guest.service() != Service.PRENATAL_FIRST) cameBefore(guest.who(), random.nextInt(20, 340), null);
        for (var at = 0; at < folk.size(); at++) {
            var who = folk.get(at);
            var copay = covers.of(who).map(cover -> cover.copay()).orElse(null);
            for (var times = random.nextInt(1, 4); times > 0; times--) cameBefore(who, random.nextInt(15, 365), copay);
            // Recent ones, for what is usual here is learnt from the last two weeks.
            if (at % 4 == 3) cameBefore(who, random.nextInt(1, RECENT), copay);
        }
    }

    private void cameBefore(Patient who, int daysAgo, @Nullable Money copay) {
        var day = time.today().minusDays(daysAgo);
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY || day.isBefore(who.birthDate())) day = day.minusDays(1);
        if (day.isBefore(who.birthDate())) return;
        var id = new VisitId(Ids.of("visit", day, who.id()));
        var arrived = time.startOf(day).plus(Duration.ofSeconds(random.nextInt(8 * 3_600, 16 * 3_600)));
        // Two of anything lie towards the middle: most wait about a quarter of an hour.
        var wait = Duration.ofSeconds(180 + random.nextInt(661) + random.nextInt(661));
        var left = arrived.plus(wait).plus(Duration.ofSeconds(random.nextInt(15 * 60, 40 * 60)));
        bulk.add(bulk.sheets()
                .of(visit(id, who, day, new Times(arrived, arrived.plus(wait), left)), List.of(), List.of()));
        if (copay != null) settle(id, who, copay, left);
    }

    private record Times(Instant arrived, Instant roomed, Instant left) {}

    private Visit visit(VisitId id, Patient who, LocalDate day, Times times) {
        return new Visit(
                id,
                null,
                who.id(),
                house.clinicians().get(random.nextInt(Diary.CLINICIANS)),
                day,
                VisitState.DONE,
                times.left(),
                MomentKind.CUSTOMER,
                null,
                new Visit.Times(
                        times.arrived(), random.nextInt(3) == 0 ? Station.DESK : Station.KIOSK, times.roomed(), null),
                false,
                Arriving.UNSAID,
                true,
                null);
    }

    /// The fee, what the insurer takes over, and what is left to pay; a few have not paid it yet. Half the insurers
    /// settle their part elsewhere, and only the copay is charged.
    private void settle(VisitId visit, Patient who, Money copay, Instant at) {
        var elsewhere = random.nextBoolean();
        var fee = elsewhere ? copay : Money.of(CurrencyUnit.USD, 95L + 5L * random.nextInt(16));
        if (!fee.isZero()) post(visit, who, Posting.CHARGE, fee, at);
        if (!elsewhere) post(visit, who, Posting.ADJUSTMENT, copay.minus(fee), at);
        if (!copay.isZero() && random.nextInt(12) > 0) post(visit, who, Posting.PAYMENT, copay.negated(), at);
    }

    private void post(VisitId visit, Patient who, Posting posting, Money amount, Instant at) {
        var id = Ids.of("posted", visit, posting);
        var by = house.receptionist().value();
        bulk.add(bulk.sheets()
                .of(new LedgerEntry(
                        id, "demo:" + id, who.id(), visit, posting, amount, words(posting), at, by, how(posting))));
    }

    private static String words(Posting posting) {
        return switch (posting) {
            case CHARGE -> "Office visit";
            case ADJUSTMENT -> "Paid by insurance";
            case PAYMENT -> "Payment, thank you";
        };
    }

    private LedgerEntry.@Nullable Settlement how(Posting posting) {
        if (posting != Posting.PAYMENT) return null;
        var receipt = "R-" + random.nextInt(1_000, 5_000);
        return random.nextInt(4) == 0
                ? new LedgerEntry.Settlement(Tender.CASH, null, null, receipt)
                : new LedgerEntry.Settlement(Tender.CARD, "%04d".formatted(random.nextInt(10_000)), "DEMO", receipt);
    }
}
