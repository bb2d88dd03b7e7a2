package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.visit.Place;
import health.threshold.clinic.visit.PlaceKind;
import health.threshold.clinic.visit.Places;
import health.threshold.kernel.PlaceId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The places of the building are Locations with a type of ours; hospitals and other houses are only mirrored.
final class PlaceTranslator extends RowTranslator<Place> {

    private static final String KINDS = Own.codes("place-kind");

    private final Places places;

    PlaceTranslator(Places places) {
        super(
                "Location",
                Kind.PLACE,
                1,
                List.of(
                        new Element<>(Place::name, (on, place) -> on.put("name", place.name())),
                        new Element<>(Place::kind, PlaceTranslator::layKind),
                        new Element<>(
                                Place::active,
                                (on, place) -> on.put("status", place.active() ? "active" : "inactive"))));
        this.places = places;
    }

    @Override
    Optional<Place> read(Tx tx, ObjectNode resource) {
        var kind = Json.code(resource, KINDS, "type").flatMap(code -> Codes.find(PlaceKind.class, code));
        if (kind.isEmpty()) return Optional.empty();
        Json.required(resource, "name");
        return Optional.of(new Place(
                new PlaceId(Json.id(resource)),
                Words.text(resource, 120, "name").orElseThrow(),
                kind.get(),
                Json.text(resource, "status").orElse("active").equals("active")));
    }

    @Override
    void keep(Tx tx, Place place) {
        places.keep(tx, place);
    }

    @Override
    Optional<Place> find(Tx tx, UUID id) {
        return places.find(tx, new PlaceId(id));
    }

    private static void layKind(ObjectNode on, Place place) {
        on.putArray("type").add(Laying.concept(Codes.coding(KINDS, place.kind())));
        var form = place.kind() == PlaceKind.SEATING
                ? new Coding(Own.hl7("location-physical-type"), "area", "Area")
                : new Coding(Own.hl7("location-physical-type"), "ro", "Room");
        Laying.concept(on, "physicalType", form);
    }
}
