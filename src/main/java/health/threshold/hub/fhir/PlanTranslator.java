package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.billing.Ledger;
import health.threshold.clinic.billing.PaymentPlan;
import health.threshold.hub.Unreadable;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A payment plan is an Account of a type of ours.
final class PlanTranslator extends RowTranslator<PaymentPlan> {

    private static final String TYPES = Own.codes("account");
    private static final String PLAN = "payment-plan";
    private static final String MONTHLY = Own.extension("plan-monthly");
    private static final String NEXT_DUE = Own.extension("plan-next-due");

    private final Ledger ledger;

    PlanTranslator(Ledger ledger) {
        super(
                "Account",
                Kind.PAYMENT_PLAN,
                3,
                List.of(
                        new Element<>(
                                PaymentPlan::active,
                                (on, plan) -> on.put("status", plan.active() ? "active" : "inactive")),
                        new Element<>(
                                PaymentPlan::patient,
                                (on, plan) -> on.putArray("subject")
                                        .addObject()
                                        .put(
                                                "reference",
                                                Ref.to("Patient", plan.patient().value()))),
                        new Element<>(
                                PaymentPlan::monthly,
                                (on, plan) -> Laying.extension(on, MONTHLY, "valueMoney", Cash.of(plan.monthly()))),
                        new Element<>(
                                PaymentPlan::nextDue,
                                (on, plan) -> Laying.extension(on, NEXT_DUE, "valueDate", plan.nextDue()))));
        this.ledger = ledger;
    }

    @Override
    Optional<PaymentPlan> read(Tx tx, ObjectNode resource) {
        if (Json.code(resource, TYPES, "type").filter(PLAN::equals).isEmpty()) return Optional.empty();
        return Optional.of(new PaymentPlan(
                Json.id(resource),
                Subject.required(resource, "subject"),
                Json.extension(resource, MONTHLY)
                        .flatMap(one -> Cash.find(one, "valueMoney"))
                        .orElseThrow(() -> new Unreadable("plan-monthly is missing")),
                Json.extension(resource, NEXT_DUE)
                        .flatMap(one -> Json.date(one, "valueDate"))
                        .orElseThrow(() -> new Unreadable("plan-next-due is missing")),
                Json.required(resource, "status").equals("active")));
    }

    @Override
    void keep(Tx tx, PaymentPlan plan) {
        ledger.keep(tx, plan);
    }

    @Override
    Optional<PaymentPlan> find(Tx tx, UUID id) {
        return ledger.plan(tx, id);
    }

    @Override
    void begin(ObjectNode fresh, PaymentPlan plan) {
        fresh.set("type", Laying.concept(new Coding(TYPES, PLAN, "payment plan")));
        fresh.put("name", "Payment plan");
    }
}
