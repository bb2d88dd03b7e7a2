package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the kiosk left for the desk is a Task for whoever is at the desk.
final class DeskRequestTranslator extends RowTranslator<DeskRequest> {

    private static final String DESK_REQUEST = "desk-request";
    private static final String REASONS = Own.codes("desk-reason");
    private static final String PLACE = Own.extension("kiosk-place");
    private static final String ANSWERED = Own.extension("answered");

    private final DeskRequests requests;

    DeskRequestTranslator(DeskRequests requests) {
        super(
                "Task",
                Kind.DESK_REQUEST,
                6,
                List.of(
                        Subject.of("for", DeskRequest::patient),
                        Subject.in("encounter", DeskRequest::visit),
                        new Element<>(DeskRequest::reason, DeskRequestTranslator::layReason),
                        new Element<>(DeskRequest::typed, (on, one) -> Laying.text(on, "description", one.typed())),
                        new Element<>(
                                DeskRequest::place,
                                (on, one) -> Laying.extension(
                                        on, PLACE, "valueString", one.place().isEmpty() ? null : one.place())),
                        new Element<>(DeskRequest::at, (on, one) -> Laying.value(on, "authoredOn", one.at())),
                        new Element<>(DeskRequest::answered, DeskRequestTranslator::layAnswered)));
        this.requests = requests;
    }

    @Override
    Optional<DeskRequest> read(Tx tx, ObjectNode resource) {
        if (Json.code(resource, TaskTranslator.CODES, "code")
                .filter(DESK_REQUEST::equals)
                .isEmpty()) return Optional.empty();
        return Optional.of(new DeskRequest(
                Json.id(resource),
                Subject.visit(resource, "encounter").orElse(null),
                Subject.find(resource, "for").orElse(null),
                reason(resource),
                Words.text(resource, 1_000, "description").orElse(""),
                Words.extension(resource, 60, PLACE).orElse(""),
                When.required(resource, "authoredOn"),
                When.extension(resource, ANSWERED).orElse(null)));
    }

    @Override
    void keep(Tx tx, DeskRequest request) {
        requests.receive(tx, request);
    }

    @Override
    Optional<DeskRequest> find(Tx tx, UUID id) {
        return requests.find(tx, id);
    }

    @Override
    void begin(ObjectNode fresh, DeskRequest request) {
        fresh.put("intent", "order");
        fresh.set("code", Laying.concept(new Coding(TaskTranslator.CODES, DESK_REQUEST, "desk request")));
    }

    /// Whatever a newer program asks reaches the desk: a person who waits must not depend on which version reads it.
    private static DeskReason reason(ObjectNode resource) {
        return Json.code(resource, REASONS, "reasonCode")
                .flatMap(code -> Codes.find(DeskReason.class, code))
                .orElse(DeskReason.SOMETHING_NEWER);
    }

    /// A reason that has no word here stays as the one who left it wrote it.
    private static void layReason(ObjectNode on, DeskRequest request) {
        if (request.reason() != DeskReason.SOMETHING_NEWER)
            Laying.concept(on, "reasonCode", Codes.coding(REASONS, request.reason()));
    }

    private static void layAnswered(ObjectNode on, DeskRequest request) {
        on.put("status", request.answered() == null ? "requested" : "completed");
        Laying.extension(on, ANSWERED, "valueDateTime", request.answered());
    }
}
