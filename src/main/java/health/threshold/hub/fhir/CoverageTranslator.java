package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.billing.Ledger;
import health.threshold.clinic.coverage.Coverage;
import health.threshold.clinic.coverage.Coverages;
import health.threshold.hub.RawJson;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/// Who else pays. The payer is read by its name, for organisations that insure are not kept here.
final class CoverageTranslator extends RowTranslator<Coverage> {

    private static final String CHECKED = Own.extension("coverage-checked");
    private static final String CLASSES = Own.hl7("coverage-class");
    private static final String COPAYS = Own.hl7("coverage-copay-type");

    private final Coverages coverages;
    private final Ledger ledger;

    CoverageTranslator(Coverages coverages, Ledger ledger) {
        super(
                "Coverage",
                Kind.COVERAGE,
                3,
                List.of(
                        new Element<>(
                                Coverage::active,
                                (on, cover) -> on.put("status", cover.active() ? "active" : "cancelled")),
                        Subject.of("beneficiary", Coverage::patient),
                        new Element<>(Coverage::payer, CoverageTranslator::layPayer),
                        new Element<>(Coverage::plan, CoverageTranslator::layPlan),
                        new Element<>(Coverage::member, (on, cover) -> Laying.text(on, "subscriberId", cover.member())),
                        new Element<>(Coverage::copay, CoverageTranslator::layCopay),
                        new Element<>(
                                Coverage::checked,
                                (on, cover) -> Laying.extension(on, CHECKED, "valueDateTime", cover.checked()))));
        this.coverages = coverages;
        this.ledger = ledger;
    }

    @Override
    Optional<Coverage> read(Tx tx, ObjectNode resource) {
        return Optional.of(new Coverage(
                Json.id(resource),
                Subject.required(resource, "beneficiary"),
                Words.text(resource, 120, "payor", "display")
                        .or(() -> Words.concept(resource, 120, "type"))
                        .orElse("Insurance"),
                classified(resource, "plan")
                        .flatMap(plan -> Words.text(plan, 120, "name").or(() -> Words.text(plan, 120, "value")))
                        .orElse(null),
                Words.text(resource, 60, "subscriberId").orElse(null),
                copay(resource)
                        .flatMap(copay -> Cash.find(copay, "valueMoney"))
                        .orElseGet(() -> Money.zero(ledger.currency(tx))),
                Json.text(resource, "status").orElse("").equals("active"),
                When.extension(resource, CHECKED).orElse(null)));
    }

    @Override
    void keep(Tx tx, Coverage coverage) {
        coverages.keep(tx, coverage);
    }

    @Override
    Optional<Coverage> find(Tx tx, UUID id) {
        return coverages.find(tx, id);
    }

    private static void layPayer(ObjectNode on, Coverage cover) {
        on.putArray("payor").addObject().put("display", cover.payer());
    }

    private static void layPlan(ObjectNode on, Coverage cover) {
        var before = classified(on, "plan");
        if (before.isPresent()) before.get().put("value", cover.plan()).remove("name");
        else if (cover.plan() != null)
            added(on, "class", new Coding(CLASSES, "plan", "")).put("value", cover.plan());
        if (cover.plan() == null) Without.items(on, "class", item -> isOf(item, CLASSES, "plan"));
    }

    private static void layCopay(ObjectNode on, Coverage cover) {
        copay(on)
                .orElseGet(() -> added(on, "costToBeneficiary", new Coding(COPAYS, "copay", "")))
                .set("valueMoney", Cash.of(cover.copay()));
    }

    private static Optional<ObjectNode> classified(ObjectNode resource, String code) {
        return Json.list(resource, "class").stream()
                .filter(item -> isOf(item, CLASSES, code))
                .findFirst();
    }

    private static Optional<ObjectNode> copay(ObjectNode resource) {
        return Json.list(resource, "costToBeneficiary").stream()
                .filter(item -> isOf(item, COPAYS, "copay"))
                .findFirst();
    }

    private static boolean isOf(ObjectNode item, String system, String code) {
        return Json.code(item, system, "type").filter(code::equals).isPresent();
    }

    private static ObjectNode added(ObjectNode on, String list, Coding type) {
        var item = RawJson.object();
        item.set("type", Laying.concept(type));
        on.withArray("/" + list).add(item);
        return item;
    }
}
