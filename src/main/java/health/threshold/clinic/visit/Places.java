package health.threshold.clinic.visit;

import health.threshold.kernel.PlaceId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The building: exam rooms, where people sit, where it is quiet.
public final class Places {

    private final Books books;

    public Places(Books books) {
        this.books = books;
    }

    public Optional<Place> find(Tx tx, PlaceId id) {
        return rows(tx).find(id.value()).map(Places::read);
    }

    /// The places of one kind, by name.
    public List<Place> of(Tx tx, PlaceKind kind) {
        return rows(tx).active().stream()
                .map(Places::read)
                .filter(place -> place.kind() == kind)
                .toList();
    }

    /// What each place is called, for lists.
    public Map<PlaceId, String> names(Tx tx) {
        var names = new HashMap<PlaceId, String>();
        for (var row : rows(tx).active()) names.put(new PlaceId(row.id), row.name);
        return names;
    }

    /// Keeps this place as it is now.
    public void keep(Tx tx, Place place) {
        var row = new PlaceRow();
        row.id = place.id().value();
        row.name = place.name();
        row.kind = place.kind().name();
        row.active = place.active();
        rows(tx).keep(row);
        books.changed(tx, Deed.CHANGED, Kind.PLACE, row.id);
    }

    private static Place read(PlaceRow row) {
        return new Place(new PlaceId(row.id), row.name, PlaceKind.valueOf(row.kind), row.active);
    }

    private static PlaceRows rows(Tx tx) {
        return new PlaceRows_(tx.session());
    }
}
