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
import org.jspecify.annotations.Nullable;

/// A payment plan is an Account of a type of ours.
final class PlanTranslator extends RowTranslator<PaymentPlan> {

    private static final String TYPES = Own.codes("account");
    private static final String PLAN = "payment-plan";
    private static final String MONTHLY = Own.extension("plan-monthly");
    private static final String NEXT_DUE = Own.extension("plan-next-due");
    private static final String TOTAL = Own.extension("plan-total");
    private static final String INSTALLMENTS = Own.extension("plan-installments");
    private static final String FIRST_DUE = Own.extension("plan-first-due");
    private static final String AGREED = Own.extension("plan-agreed");

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
                                (on, plan) -> Laying.extension(on, NEXT_DUE, "valueDate", plan.nextDue())),
                        new Element<>(PaymentPlan::terms, PlanTranslator::layTerms)));
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
                Json.required(resource, "status").equals("active"),
                terms(resource)));
    }

    /// What was agreed, where it is said in full; a plan of another system may say less.
    private static PaymentPlan.@Nullable Terms terms(ObjectNode resource) {
        var total = Json.extension(resource, TOTAL).flatMap(one -> Cash.find(one, "valueMoney"));
        var installments = Json.extension(resource, INSTALLMENTS).flatMap(one -> Json.number(one, "valueInteger"));
        var first = Json.extension(resource, FIRST_DUE).flatMap(one -> Json.date(one, "valueDate"));
        var agreed = Json.extension(resource, AGREED).flatMap(one -> Json.instant(one, "valueInstant"));
        if (total.isEmpty() || installments.isEmpty() || first.isEmpty() || agreed.isEmpty()) return null;
        return new PaymentPlan.Terms(total.get(), installments.get().intValueExact(), first.get(), agreed.get());
    }

    private static void layTerms(ObjectNode on, PaymentPlan plan) {
        var terms = plan.terms();
        Laying.extension(on, TOTAL, "valueMoney", terms == null ? null : Cash.of(terms.total()));
        Laying.extension(on, INSTALLMENTS, "valueInteger", terms == null ? null : terms.installments());
        Laying.extension(on, FIRST_DUE, "valueDate", terms == null ? null : terms.first());
        Laying.extension(on, AGREED, "valueInstant", terms == null ? null : terms.agreed());
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
