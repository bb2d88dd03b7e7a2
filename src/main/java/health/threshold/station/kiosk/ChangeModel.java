package health.threshold.station.kiosk;

import health.threshold.kernel.PhoneNumber;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Something is put right. Going back keeps what was typed and chosen, and changes nothing.
final class ChangeModel {

    private final KioskFlow flow;
    private final KioskSession session;
    private final Edits edits;
    private final ReadOnlyObjectWrapper<@Nullable Detail> unlikely = new ReadOnlyObjectWrapper<>();

    ChangeModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
        edits = session.edits;
    }

    Group group() {
        return session.changing;
    }

    StringProperty typed(Detail detail) {
        return edits.typed(detail);
    }

    boolean isChosen(Choice choice) {
        return edits.chosen(choice.detail(), session.onFile()).contains(choice);
    }

    void choose(Choice choice) {
        edits.choose(choice, session.onFile());
    }

    /// The first that cannot be what was asked for, as it is typed.
    ReadOnlyObjectProperty<@Nullable Detail> unlikely() {
        return unlikely.getReadOnlyProperty();
    }

    void keep() {
        unlikely.set(null);
        var doubtful = group().details().stream()
                .filter(detail -> !detail.isChosen() && !isLikely(detail))
                .findFirst();
        unlikely.set(doubtful.orElse(null));
        if (doubtful.isPresent()) return;
        for (var detail : group().details()) edits.keep(detail, session.onFile());
        flow.back();
    }

    private boolean isLikely(Detail detail) {
        var text = typed(detail).get().strip();
        if (detail == Detail.EMERGENCY_NAME) return !text.isEmpty() || !isNameMissing();
        if (text.isEmpty()) return true;
        return switch (detail) {
            case PHONE, EMERGENCY_PHONE -> PhoneNumber.isWhole(text);
            case EMAIL -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
            default -> true;
        };
    }

    /// A number alone is of no use where nobody is on file.
    private boolean isNameMissing() {
        var besides = typed(Detail.EMERGENCY_PHONE).get()
                + typed(Detail.EMERGENCY_RELATION).get();
        return session.onFile().about().emergency().isEmpty() && !besides.isBlank();
    }
}
