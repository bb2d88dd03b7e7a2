package health.threshold.clinic.billing;

import health.threshold.clinic.coverage.Coverages;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.visit.Admitted;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.Visits;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.Duty;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/// Where somebody agrees to pay what is older little by little, within the clinic's rules, and where a plan is
/// stopped. No card is kept and nothing is ever charged from here.
public final class PlanDesk {

    private final Store store;
    private final Ledger ledger;
    private final PlanRooms rooms;
    private final Payers payers;

    /// The rooms that say what may be agreed.
    public record PlanRooms(
            ClinicSettings settings, Schedule schedule, Visits visits, Coverages coverages, Admitted admitted) {}

    public PlanDesk(Store store, Ledger ledger, PlanRooms rooms) {
        this.store = store;
        this.ledger = ledger;
        this.rooms = rooms;
        payers = new Payers(rooms.admitted());
    }

    /// What the rules let somebody choose from as of this visit.
    public PayChoices choices(Actor by, VisitId visit) {
        payers.must(by, visit);
        return store.read(by, tx -> {
            var patient = visit(tx, visit).patient();
            var owed = ledger.owed(tx, patient, visit);
            var offers = payers.mayAgree(by, visit) ? offers(tx, owed) : List.<PayChoices.Offer>of();
            return new PayChoices(
                    ledger.chosen(tx, Setting.PAY_LEAST_PART), offers, estimate(tx, patient, visit, owed));
        });
    }

    /// Somebody has read a plan and agrees to it. Agreeing twice is agreeing once.
    ///
    /// @return the plan; empty where what is owed has changed meanwhile, or the rules have, so that it does not fit
    /// @throws NotAllowed if they may not pay, or came for somebody else
    public Optional<PaymentPlan> agree(Actor by, VisitId visit, PaymentPlan.Terms terms) {
        payers.must(by, visit);
        if (!payers.mayAgree(by, visit)) throw new NotAllowed(by.role(), Duty.SELF_PAY);
        return store.writeDurably(by, tx -> {
            var patient = visit(tx, visit).patient();
            var owed = ledger.owed(tx, patient, visit);
            var before = owed.plan().map(PlanStanding::plan);
            if (owed.isPlanned()) return before.filter(plan -> plan.terms() != null && isSame(plan.terms(), terms));
            var fits = offers(tx, owed).stream()
                    .anyMatch(offer -> isSame(offer.today(), terms) || isSame(offer.inAMonth(), terms));
            if (!fits) return Optional.empty();
            // What the one before was about has been settled otherwise.
            ledger.endSettled(tx, patient, visit);
            before.ifPresent(settled -> ledger.keep(tx, settled.ended()));
            var plan = PaymentPlan.agreed(tx.newId(), patient, terms);
            ledger.keep(tx, plan);
            return Optional.of(plan);
        });
    }

    /// The desk stops a plan: what is left is owed as before.
    public void stop(Actor by, UUID plan) {
        by.must(Duty.TAKE_MONEY);
        store.write(by, tx -> {
            ledger.plan(tx, plan).filter(PaymentPlan::active).ifPresent(one -> ledger.keep(tx, one.ended()));
            return true;
        });
    }

    private List<PayChoices.Offer> offers(Tx tx, Owed owed) {
        if (owed.isPlanned() || !owed.earlier().isPositive()) return List.of();
        var rules = new PlanRules(
                ledger.chosen(tx, Setting.PLAN_LEAST_INSTALLMENT),
                rooms.settings().number(tx, Setting.PLAN_MOST_MONTHS),
                ledger.chosen(tx, Setting.PLAN_LEAST_BALANCE));
        var today = store.clock().today();
        return rules.choices(owed.earlier()).stream()
                .map(months -> new PayChoices.Offer(
                        terms(tx, owed.earlier(), months, today),
                        terms(tx, owed.earlier(), months, today.plusMonths(1))))
                .toList();
    }

    private static PaymentPlan.Terms terms(Tx tx, Money total, int months, LocalDate first) {
        return new PaymentPlan.Terms(total, months, first, tx.now());
    }

    /// Whatever the moment was at which it was offered.
    private static boolean isSame(PaymentPlan.Terms one, PaymentPlan.Terms other) {
        return one.total().equals(other.total())
                && one.installments() == other.installments()
                && one.first().equals(other.first());
    }

    /// Nothing where an insurance pays its part, for nobody here knows how much; nor once something has been
    /// charged.
    private Optional<Money> estimate(Tx tx, PatientId patient, VisitId visit, Owed owed) {
        if (rooms.coverages().of(tx, patient).isPresent() || owed.today().isPositive()) return Optional.empty();
        var service =
                rooms.schedule().find(tx, new AppointmentId(visit.value())).map(Appointment::service);
        var told = rooms.settings().value(tx, Setting.VISIT_ESTIMATES);
        return service.flatMap(one -> amount(told, one.code()).or(() -> amount(told, "any")))
                .map(amount -> Money.ofMajor(owed.today().getCurrencyUnit(), amount));
    }

    private static Optional<Integer> amount(String told, String code) {
        return Arrays.stream(told.split(","))
                .map(pair -> pair.strip().split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].strip().equals(code))
                .map(pair -> pair[1].strip())
                .filter(amount -> amount.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    private Visit visit(Tx tx, VisitId id) {
        return rooms.visits().find(tx, id).orElseThrow(() -> new IllegalArgumentException("There is no such visit"));
    }
}
