package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.patient.FileLinks;
import health.threshold.kernel.PatientId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a Patient says of other Patients: that one is replaced by the other is a link of FHIR's; that two are not the
/// same
/// person is an extension of ours, for FHIR has no word for it. Each has an id of its own, so that what two devices add
/// at
/// once is joined and does not clash.
final class Linking {

    private static final String REPLACED_BY = "replaced-by";
    private static final String REPLACES = "replaces";
    private static final String APART = Own.extension("somebody-else");
    private static final String APART_ID = "not-";

    private Linking() {}

    static FileLinks read(ObjectNode resource) {
        var apart = Json.list(resource, "extension").stream()
                .filter(one -> one.path("url").asText().equals(APART))
                .flatMap(one -> Subject.find(one, "valueReference").stream())
                .collect(Collectors.toSet());
        return new FileLinks(linked(resource, REPLACED_BY), linked(resource, REPLACES), apart);
    }

    /// A link that another program wrote stays as it is while it holds. That this file replaces another is only ever
    /// added: the other may not be here.
    static void lay(ObjectNode on, FileLinks links) {
        layLinks(on, REPLACED_BY, links.replacedBy());
        var replaces = new HashSet<>(linked(on, REPLACES));
        replaces.addAll(links.replaces());
        replaces.removeAll(links.replacedBy());
        layLinks(on, REPLACES, replaces);
        Without.items(
                on,
                "extension",
                one -> one.path("url").asText().equals(APART)
                        && Subject.find(one, "valueReference")
                                .filter(links.apart()::contains)
                                .isEmpty());
        for (var other : sorted(links.apart()))
            Laying.item(on, "extension", Map.of("id", APART_ID + other, "url", APART))
                    .putObject("valueReference")
                    .put("reference", Ref.to("Patient", other.value()));
    }

    private static void layLinks(ObjectNode on, String type, Set<PatientId> others) {
        Without.items(
                on,
                "link",
                one -> isOf(one, type)
                        && Subject.find(one, "other").filter(others::contains).isEmpty());
        var there = linked(on, type);
        for (var other : sorted(others)) {
            if (there.contains(other)) continue;
            var link = Laying.item(on, "link", Map.of("id", type + "-" + other, "type", type));
            link.putObject("other").put("reference", Ref.to("Patient", other.value()));
        }
    }

    private static Set<PatientId> linked(ObjectNode resource, String type) {
        return Json.list(resource, "link").stream()
                .filter(one -> isOf(one, type))
                .flatMap(one -> Subject.find(one, "other").stream())
                .collect(Collectors.toSet());
    }

    private static List<PatientId> sorted(Set<PatientId> some) {
        return some.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static boolean isOf(ObjectNode link, String type) {
        return link.path("type").asText().equals(type);
    }
}
