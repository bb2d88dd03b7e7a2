package health.threshold.station.kiosk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;

/// One detail is put right. Going back keeps the typing and changes nothing.
final class ChangeModel {

    private final KioskFlow flow;
    private final KioskSession session;
    private final ReadOnlyBooleanWrapper unlikely = new ReadOnlyBooleanWrapper();

    ChangeModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    Detail detail() {
        return session.changing;
    }

    StringProperty typed() {
        return session.typed(session.changing);
    }

    /// Whether what was typed cannot be what was asked for.
    ReadOnlyBooleanProperty unlikely() {
        return unlikely.getReadOnlyProperty();
    }

    void keep() {
        unlikely.set(false);
        unlikely.set(!isLikely(typed().get().strip()));
        if (unlikely.get()) return;
        session.keep(session.changing);
        flow.back();
    }

    private boolean isLikely(String text) {
        if (text.isEmpty()) return true;
        return switch (session.changing) {
            case PHONE -> text.replaceAll("\\D", "").length() >= 7;
            case EMAIL -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
            case ADDRESS, INSURANCE -> true;
        };
    }
}
