package health.threshold.clinic.patient;

import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import jakarta.data.Limit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return Stream.of(
                        rows(tx).from(among, FileLinkRow.REPLACED_BY).stream(),
                        rows(tx).to(among, FileLinkRow.REPLACED_BY).stream())
                .flatMap(rows -> rows)
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
        for (var row : rows(tx).of(file.value())) {
            var keeps = row.kind.equals(FileLinkRow.APART) ? said.apart() : said.replacedBy();
            if (!keeps.contains(new PatientId(row.other))) rows(tx).remove(row.patient, row.other, row.kind);
        }
        for (var kept : said.replacedBy()) rows(tx).keep(row(file.value(), kept.value(), FileLinkRow.REPLACED_BY));
        for (var closed : said.replaces()) rows(tx).keep(row(closed.value(), file.value(), FileLinkRow.REPLACED_BY));
        for (var other : said.apart()) rows(tx).keep(row(file.value(), other.value(), FileLinkRow.APART));
    }

    /// Notes with whom a person as they are now may be one.
    ///
    /// @param alike people in use of this family name and birthday
    void compare(Tx tx, Patient now, List<Patient> alike) {
        rows(tx).removePairs(now.id().value());
        if (!now.active()) return;
        for (var other : alike) {
            if (other.id().equals(now.id()) || !Resemblance.of(now, other) || isSettled(tx, now.id(), other.id()))
                continue;
            var row = new FilePairRow();
            var isFirst = older(now.id().value(), other.id().value()) < 0;
            row.patient = (isFirst ? now : other).id().value();
            row.other = (isFirst ? other : now).id().value();
            rows(tx).add(row);
        }
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
