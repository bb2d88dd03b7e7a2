package health.threshold.station.kiosk;

import health.threshold.clinic.consent.ClinicDocument;
import health.threshold.clinic.consent.DocumentText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The documents that lie before somebody, one after the other, and what they have begun to sign with.
final class Papers {

    final StringProperty name = new SimpleStringProperty("");
    final Strokes strokes = new Strokes();

    private final ArrayDeque<ClinicDocument> waiting = new ArrayDeque<>();
    private final List<ClinicDocument> putOff = new ArrayList<>();
    private int laid;
    private @Nullable DocumentText read;

    void lay(Collection<ClinicDocument> due) {
        wipe();
        waiting.addAll(due);
        laid = due.size();
    }

    /// Whether there was anything to sign.
    boolean areAny() {
        return laid > 0;
    }

    /// Whether there is nothing left to answer.
    boolean areDone() {
        return waiting.isEmpty();
    }

    int count() {
        return laid;
    }

    /// Which of them lies on top, from one.
    int number() {
        return laid - waiting.size() + 1;
    }

    Optional<ClinicDocument> current() {
        return Optional.ofNullable(waiting.peek());
    }

    /// The words of the one on top, as the person reads them now: these are what an answer is to.
    DocumentText read(Locale language) {
        read = waiting.element().in(language);
        return read;
    }

    /// What the person has read.
    DocumentText wasRead() {
        return Objects.requireNonNull(read);
    }

    /// The one on top has been answered. Each signature is drawn for itself; a typed name serves for the next one
    /// too.
    void answered() {
        waiting.remove();
        strokes.clear();
        read = null;
    }

    /// The one on top is left for the desk.
    void putOff() {
        putOff.add(waiting.element());
        answered();
    }

    /// Whether something is left to be signed at the desk.
    boolean arePutOff() {
        return !putOff.isEmpty();
    }

    /// What is left for the desk, with the one on top.
    List<ClinicDocument> putOffWithThis() {
        var all = new ArrayList<>(putOff);
        all.add(waiting.element());
        return all;
    }

    void wipe() {
        waiting.clear();
        putOff.clear();
        laid = 0;
        read = null;
        name.set("");
        strokes.clear();
    }
}
