package health.threshold.clinic.patient;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.store.Kind;
import health.threshold.store.Lookup;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import jakarta.data.Limit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Which files are one person's. Two devices may have decided differently at once: whatever they said, every device
/// that has heard it all finds the same file to be the one that is kept.
public final class PatientFiles {

    private final Books books;

    PatientFiles(Books books) {
        this.books = books;
    }

    /// Two files that may be one person's, the smaller id first.
    public record Pair(PatientId one, PatientId other) {}

    /// What this file says of others.
    public FileLinks of(Tx tx, PatientId file) {
        var own = rows(tx).of(file.value());
        return new FileLinks(
                others(own, FileLinkRow.REPLACED_BY),
                rows(tx).to(List.of(file.value()), FileLinkRow.REPLACED_BY).stream()
                        .map(row -> new PatientId(row.patient))
                        .collect(Collectors.toSet()),
                others(own, FileLinkRow.APART));
    }

    /// The file that is kept in place of this one; itself if nothing replaces it.
    public PatientId kept(Tx tx, PatientId file) {
        var all = reached(tx, Set.of(file.value()), PatientFiles::next);
        if (all.size() == 1) return file;
        var ends = all.stream().filter(one -> next(tx, Set.of(one)).isEmpty()).toList();
        // Where two devices replaced each file by the other, there is no end: then the older of these is kept.
        var last = ends.isEmpty()
                ? all.stream()
                        .filter(one -> all.stream()
                                .allMatch(other -> reached(tx, Set.of(other), PatientFiles::next)
                                        .contains(one)))
                        .toList()
                : ends;
        return new PatientId(last.stream().min(PatientFiles::older).orElse(file.value()));
    }

    /// All files of the person whose file this is, itself first.
    public List<PatientId> all(Tx tx, PatientId file) {
        var all = new LinkedHashSet<>(Set.of(file.value()));
        all.addAll(reached(tx, Set.of(file.value()), PatientFiles::around));
        return all.stream().map(PatientId::new).toList();
    }

    /// All files of these people.
    public Set<UUID> all(Tx tx, Set<UUID> files) {
        return files.isEmpty() ? Set.of() : reached(tx, files, PatientFiles::around);
    }

    /// All files here that are replaced by others.
    public Set<PatientId> replaced(Tx tx) {
        return rows(tx).linked(FileLinkRow.REPLACED_BY).stream()
                .map(PatientId::new)
                .collect(Collectors.toSet());
    }

    /// The files that are replaced by others, of these people: what comes may be the closed file or the kept one.
    public Set<PatientId> replaced(Tx tx, Collection<UUID> among) {
        if (among.isEmpty()) return Set.of();
        var linked = new HashSet<>(Lookup.among(tx, among, FileLinkRow.class, "patient", "patient"));
        linked.addAll(Lookup.among(tx, among, FileLinkRow.class, "other", "patient"));
        return linked.isEmpty()
                ? Set.of()
                : rows(tx).from(linked, FileLinkRow.REPLACED_BY).stream()
                        .map(row -> new PatientId(row.patient))
                        .collect(Collectors.toSet());
    }

    /// How many pairs may be one person, and nobody has said yet.
    public long countPairs(Tx tx) {
        return rows(tx).countPairs();
    }

    /// Whether it is still to be asked whether these are one person's.
    public boolean isOpen(Tx tx, PatientId one, PatientId other) {
        return rows(tx).countPair(one.value(), other.value()) + rows(tx).countPair(other.value(), one.value()) > 0;
    }

    /// Pairs that may be one person, oldest first.
    public List<Pair> pairs(Tx tx, int most) {
        return rows(tx).pairs(Limit.of(most)).stream()
                .map(row -> new Pair(new PatientId(row.patient), new PatientId(row.other)))
                .toList();
    }

    /// The other file is kept in place of this one.
    public void replace(Tx tx, PatientId closed, PatientId kept) {
        rows(tx).keep(row(closed.value(), kept.value(), FileLinkRow.REPLACED_BY));
        changed(tx, closed, kept);
    }

    /// It is not so that this file is replaced by the other.
    public void replaceNoMore(Tx tx, PatientId file, PatientId other) {
        rows(tx).remove(file.value(), other.value(), FileLinkRow.REPLACED_BY);
        changed(tx, file, other);
    }

    /// Somebody knows that these are two people.
    public void twoPeople(Tx tx, PatientId one, PatientId other) {
        rows(tx).keep(row(one.value(), other.value(), FileLinkRow.APART));
        rows(tx).keep(row(other.value(), one.value(), FileLinkRow.APART));
        changed(tx, one, other);
    }

    /// Takes in what the hub says of a file's links. What replaces it is for that file to say; that it replaces another
    /// may be heard from either.
    public void receive(Tx tx, PatientId file, FileLinks said) {
        if (linked(tx).mayBe(file)) forgetBut(tx, file, said);
        for (var kept : said.replacedBy()) link(tx, file, kept, FileLinkRow.REPLACED_BY);
        for (var closed : said.replaces()) link(tx, closed, file, FileLinkRow.REPLACED_BY);
        for (var other : said.apart()) link(tx, file, other, FileLinkRow.APART);
    }

    private static void forgetBut(Tx tx, PatientId file, FileLinks said) {
        for (var row : rows(tx).of(file.value())) {
            var keeps = row.kind.equals(FileLinkRow.APART) ? said.apart() : said.replacedBy();
            if (!keeps.contains(new PatientId(row.other))) rows(tx).remove(row.patient, row.other, row.kind);
        }
    }

    private static void link(Tx tx, PatientId file, PatientId other, String kind) {
        linked(tx).files.add(file.value());
        rows(tx).keep(row(file.value(), other.value(), kind));
    }

    /// Of the files that come in one unit, those that have a link already.
    private record Linked(Set<UUID> expected, Set<UUID> files) {
        private boolean mayBe(PatientId file) {
            return !expected.contains(file.value()) || files.contains(file.value());
        }
    }

    private static Linked linked(Tx tx) {
        return tx.memory(Linked.class, () -> {
            var expected = tx.expected();
            return new Linked(expected, new HashSet<>(expected.isEmpty() ? Set.of() : rows(tx).linkedAmong(expected)));
        });
    }

    /// Notes with whom people as they are now may be one.
    ///
    /// @param inUse all people in use who have the family name and the birthday of one of them; others may be among
    ///     these
    void compare(Tx tx, List<Patient> some, List<Patient> inUse) {
        var ids = some.stream().map(one -> one.id().value()).toList();
        rows(tx).removePairsFrom(ids);
        rows(tx).removePairsTo(ids);
        var alike = inUse.stream().collect(Collectors.groupingBy(Identity::of));
        var known = new HashSet<Pair>();
        for (var now : some) {
            if (!now.active()) continue;
            for (var other : alike.getOrDefault(Identity.of(now), List.of())) {
                if (other.id().equals(now.id()) || !Resemblance.of(now, other)) continue;
                var pair = inOrder(now.id(), other.id());
                if (!isSettled(tx, now.id(), other.id()) && known.add(pair)) rows(tx).add(row(pair));
            }
        }
    }

    /// What two files of one person have in common.
    private record Identity(LocalDate born, String family) {
        private static Identity of(Patient patient) {
            return new Identity(
                    patient.birthDate(), PersonName.key(patient.name().family()));
        }
    }

    private static Pair inOrder(PatientId one, PatientId other) {
        return older(one.value(), other.value()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    private boolean isSettled(Tx tx, PatientId one, PatientId other) {
        var first = of(tx, one);
        return first.apart().contains(other)
                || of(tx, other).apart().contains(one)
                || first.replacedBy().contains(other)
                || first.replaces().contains(other);
    }

    private void changed(Tx tx, PatientId one, PatientId other) {
        rows(tx).removePair(one.value(), other.value());
        rows(tx).removePair(other.value(), one.value());
        for (var file : List.of(one, other)) books.changed(tx, Deed.CHANGED, Kind.PATIENT, file.value(), file);
    }

    private static Set<UUID> next(Tx tx, Set<UUID> files) {
        return rows(tx).from(files, FileLinkRow.REPLACED_BY).stream()
                .map(row -> row.other)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> around(Tx tx, Set<UUID> files) {
        var around = new HashSet<>(next(tx, files));
        for (var row : rows(tx).to(files, FileLinkRow.REPLACED_BY)) around.add(row.patient);
        return around;
    }

    private static Set<UUID> reached(Tx tx, Set<UUID> from, BiFunction<Tx, Set<UUID>, Set<UUID>> step) {
        var all = new HashSet<>(from);
        var edge = from;
        while (!edge.isEmpty()) {
            edge = new HashSet<>(step.apply(tx, edge));
            edge.removeAll(all);
            all.addAll(edge);
        }
        return all;
    }

    /// By the order of their digits, which is that of time: Java's own takes half of them for negative.
    private static int older(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }

    private static Set<PatientId> others(List<FileLinkRow> rows, String kind) {
        return rows.stream()
                .filter(row -> row.kind.equals(kind))
                .map(row -> new PatientId(row.other))
                .collect(Collectors.toSet());
    }

    private static FilePairRow row(Pair pair) {
        var row = new FilePairRow();
        row.patient = pair.one().value();
        row.other = pair.other().value();
        return row;
    }

    private static FileLinkRow row(UUID patient, UUID other, String kind) {
        var row = new FileLinkRow();
        row.patient = patient;
        row.other = other;
        row.kind = kind;
        return row;
    }

    private static FileRows rows(Tx tx) {
        return new FileRows_(tx.session());
    }
}
