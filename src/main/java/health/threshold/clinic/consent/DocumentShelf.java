package health.threshold.clinic.consent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The documents of the clinic in all their versions. Sample texts are nobody's promise: outside the demo none of them
/// is asked for, and only what the clinic has put there itself counts.
public final class DocumentShelf {

    private final List<ClinicDocument> all;
    private final boolean demo;

    /// @param all in the order in which people are asked
    /// @param demo whether sample texts may be asked for
    public DocumentShelf(List<ClinicDocument> all, boolean demo) {
        this.all = List.copyOf(all);
        this.demo = demo;
    }

    /// The newest version of each document that people are asked to sign.
    List<ClinicDocument> current() {
        var asked = all.stream().filter(one -> demo || !one.sample()).toList();
        return asked.stream()
                .map(ClinicDocument::id)
                .distinct()
                .flatMap(id -> asked.stream()
                        .filter(one -> one.id().equals(id))
                        .max(Comparator.comparingInt(ClinicDocument::version))
                        .stream())
                .toList();
    }

    /// Exactly this version, where it is still on the shelf.
    Optional<ClinicDocument> find(String id, int version) {
        return all.stream()
                .filter(one -> one.id().equals(id) && one.version() == version)
                .findFirst();
    }
}
