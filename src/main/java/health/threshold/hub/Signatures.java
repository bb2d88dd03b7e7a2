package health.threshold.hub;

import health.threshold.kernel.Role;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditEntry;
import health.threshold.store.audit.AuditLog;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Knows from the record of who did what who wrote a version, and puts it under the edits that leave.
final class Signatures {

    private final Translators translators;
    private final AuditLog audit = new AuditLog();

    Signatures(Translators translators) {
        this.translators = translators;
    }

    /// The same edits in the same order, each with its author.
    List<Edit> under(Tx tx, List<Edit> edits) {
        return edits.stream()
                .map(edit -> edit.by(author(tx, edit).in(translators.format())))
                .toList();
    }

    /// Who wrote what this device holds; the name is empty if it came from another.
    Optional<Author> ofOurs(Tx tx, String type, UUID id) {
        return audit.lastChange(tx, kinds(type), id)
                .map(entry -> isHub(entry) ? new Author("", entry.at()) : author(tx, entry));
    }

    /// What this actor is called, or the device where nobody had signed in.
    String called(Tx tx, UUID actor, String device) {
        return translators.nameplates().of(tx, "Practitioner", actor).orElse(device);
    }

    /// A version that joins two others and holds nothing that was written here is the device's own.
    private Author author(Tx tx, Edit edit) {
        var kinds = EnumSet.copyOf(kinds(edit.type()));
        kinds.add(Kind.DECISION);
        var id = ResourceId.of(edit.type(), edit.id());
        var joins = edit.bases().size() > 1
                && audit.lastChange(tx, kinds, id).filter(Signatures::isHub).isPresent();
        return (joins ? Optional.<AuditEntry>empty() : audit.lastChangeHere(tx, kinds, id))
                .map(entry -> author(tx, entry))
                .orElseGet(() -> new Author(tx.by().device(), tx.now()));
    }

    private Author author(Tx tx, AuditEntry entry) {
        return new Author(called(tx, entry.actor(), entry.device()), entry.at());
    }

    private Set<Kind> kinds(String type) {
        return translators.of(type).map(Translator::kinds).orElse(Set.of(Kind.OTHER));
    }

    private static boolean isHub(AuditEntry entry) {
        return entry.role().equals(Role.HUB.name());
    }
}
