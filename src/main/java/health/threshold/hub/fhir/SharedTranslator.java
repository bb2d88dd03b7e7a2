package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Translator;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A type of resource in which rows of several kinds travel, each under a code of its own.
final class SharedTranslator implements Translator {

    private final List<RowTranslator<?>> parts;

    SharedTranslator(RowTranslator<?>... parts) {
        this.parts = List.of(parts);
    }

    @Override
    public String type() {
        return parts.getFirst().type();
    }

    @Override
    public Set<Kind> kinds() {
        var kinds = new HashSet<Kind>();
        for (var part : parts) kinds.addAll(part.kinds());
        return kinds;
    }

    @Override
    public int rank() {
        return parts.getFirst().rank();
    }

    @Override
    public void receive(Tx tx, ObjectNode resource) {
        for (var part : parts) part.receive(tx, resource);
    }

    @Override
    public Optional<ObjectNode> overlay(Tx tx, Kind kind, UUID id, ObjectNode base) {
        return parts.stream()
                .filter(part -> part.kinds().contains(kind))
                .findFirst()
                .flatMap(part -> part.overlay(tx, kind, id, base));
    }
}
