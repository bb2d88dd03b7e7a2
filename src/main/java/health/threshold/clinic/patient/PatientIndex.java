package health.threshold.clinic.patient;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.store.Tx;
import jakarta.data.Limit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/// Finds people by the beginnings of their names, as somebody types. The two longest words typed are looked up in
/// the index, for they leave the fewest; any others only narrow what those found.
final class PatientIndex {

    private static final int MOST_CANDIDATES = 2_000;
    private static final int LONGEST_WORD = 60;

    /// @param isNew whether nothing of this person can be here yet
    void keep(Tx tx, Patient patient, boolean isNew) {
        var words = new LinkedHashSet<>(PersonName.searchWords(patient.name().full()));
        if (patient.preferred() != null) words.addAll(PersonName.searchWords(patient.preferred()));
        words.add(PersonName.key(patient.name().family()));
        var rows =
                words.stream().map(word -> row(word, patient.id())).distinct().toList();
        if (!isNew) words(tx).removeOf(patient.id().value());
        rows.forEach(tx::add);
    }

    List<PatientId> search(Tx tx, String text, int most) {
        var typed = PersonName.searchWords(text).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (typed.isEmpty()) return List.of();
        var found = new LinkedHashSet<>(candidates(tx, typed, most));
        for (var word : typed.subList(Math.min(2, typed.size()), typed.size())) {
            if (found.isEmpty()) return List.of();
            found.retainAll(new HashSet<>(words(tx).betweenAmong(word, after(word), List.copyOf(found))));
        }
        return found.stream().limit(most).map(PatientId::new).toList();
    }

    private static List<UUID> candidates(Tx tx, List<String> typed, int most) {
        var first = typed.getFirst();
        // One person may have several words that begin alike ("Ana Anaya"), hence more rows than people.
        if (typed.size() == 1) return words(tx).between(first, after(first), Limit.of(most * 3));
        var second = typed.get(1);
        var limit = Limit.of(typed.size() == 2 ? most * 3 : MOST_CANDIDATES);
        return words(tx).betweenBoth(first, after(first), second, after(second), limit);
    }

    private static String after(String prefix) {
        return prefix + Character.MAX_VALUE;
    }

    private static PatientWordRow row(String word, PatientId patient) {
        var row = new PatientWordRow();
        row.word = word.substring(0, Math.min(word.length(), LONGEST_WORD));
        row.patient = patient.value();
        return row;
    }

    private static PatientWords words(Tx tx) {
        return new PatientWords_(tx.session());
    }
}
