package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import health.threshold.hub.Unreadable;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Whom a resource is about, and in which visit.
final class Subject {

    private Subject() {}

    static Optional<PatientId> find(JsonNode resource, String... path) {
        return Json.referenced(resource, "Patient", path).map(PatientId::new);
    }

    static PatientId required(JsonNode resource, String... path) {
        return find(resource, path)
                .orElseThrow(() -> new Unreadable(String.join(".", path) + " does not name a Patient"));
    }

    static Optional<VisitId> visit(JsonNode resource, String... path) {
        return Json.referenced(resource, "Encounter", path).map(VisitId::new);
    }

    /// The element that names the Patient.
    static <T> Element<T> of(String name, Function<T, @Nullable PatientId> patient) {
        return new Element<>(patient::apply, (on, row) -> {
            var id = patient.apply(row);
            Laying.reference(on, name, "Patient", id == null ? null : id.value());
        });
    }

    /// The element that names the Encounter.
    static <T> Element<T> in(String name, Function<T, @Nullable VisitId> visit) {
        return new Element<>(visit::apply, (on, row) -> {
            var id = visit.apply(row);
            Laying.reference(on, name, "Encounter", id == null ? null : id.value());
        });
    }
}
