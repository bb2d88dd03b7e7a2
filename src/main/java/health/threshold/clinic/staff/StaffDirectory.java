package health.threshold.clinic.staff;

import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who works here.
public final class StaffDirectory {

    private final Books books;

    public StaffDirectory(Books books) {
        this.books = books;
    }

    public Optional<StaffMember> find(Tx tx, StaffId id) {
        return rows(tx).find(id.value()).map(StaffDirectory::read);
    }

    /// Everyone who works here now, by family name.
    public List<StaffMember> everyone(Tx tx) {
        return rows(tx).active().stream().map(StaffDirectory::read).toList();
    }

    /// Those who see patients.
    public List<StaffMember> clinicians(Tx tx) {
        return rows(tx).withRole(Role.CLINICIAN.name()).stream()
                .map(StaffDirectory::read)
                .toList();
    }

    /// How each member of staff is called, for lists that name many.
    public Map<StaffId, String> names(Tx tx) {
        var names = new HashMap<StaffId, String>();
        for (var member : everyone(tx)) names.put(member.id(), member.called());
        return names;
    }

    /// Keeps this member of staff as they are now.
    public void keep(Tx tx, StaffMember member) {
        var row = new StaffRow();
        row.id = member.id().value();
        row.given = member.name().given();
        row.family = member.name().family();
        row.title = member.title();
        row.role = member.role().name();
        row.active = member.active();
        rows(tx).keep(row);
        books.changed(tx, Deed.CHANGED, Kind.STAFF, row.id);
    }

    /// The name under which this member of staff signs in on this device, if they do.
    public Optional<String> usernameOf(Tx tx, StaffId id) {
        return rows(tx).accountOf(id.value()).map(row -> row.username);
    }

    private static StaffRows rows(Tx tx) {
        return new StaffRows_(tx.session());
    }

    static StaffMember read(StaffRow row) {
        var name = new PersonName(row.given, row.family);
        return new StaffMember(new StaffId(row.id), name, row.title, Role.valueOf(row.role), row.active);
    }
}
