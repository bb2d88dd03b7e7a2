package health.threshold.station.kiosk;

import health.threshold.clinic.coverage.CardSide;
import health.threshold.fx.Photo;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A picture of the card, one side after the other. What lay in the tray before is somebody else's, and goes unseen.
final class PictureModel {

    private final KioskFlow flow;
    private final KioskSession session;
    private final ReadOnlyBooleanWrapper bad = new ReadOnlyBooleanWrapper();
    private final Subscription looking;
    private boolean isLooking;

    PictureModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
        if (session.card.get() == null)
            flow.background.run(flow.setting.beside().tray()::clear);
        // The same page in another language takes the place of this one.
        session.looking.unsubscribe();
        looking = flow.background.every(Duration.ofSeconds(1), this::look);
        session.looking = looking;
    }

    CardSide side() {
        return session.side;
    }

    /// The picture as it would be kept; null until there is one.
    ReadOnlyObjectProperty<byte @Nullable []> picture() {
        return session.card;
    }

    /// Whether a file came that is no picture.
    ReadOnlyBooleanProperty bad() {
        return bad.getReadOnlyProperty();
    }

    void again() {
        bad.set(false);
        session.card.set(null);
    }

    /// Keeps this side at once; then the other one, or back to where they were.
    void keep() {
        var jpeg = session.card.get();
        if (jpeg == null) return;
        var visit = session.visit().orElseThrow();
        var side = session.side;
        flow.ask(
                Waiting.SAVING,
                () -> {
                    var content = Base64.getEncoder().encodeToString(jpeg);
                    flow.rooms.checkIn().card(flow.setting.by(), visit, side, content);
                    return side;
                },
                kept -> {
                    session.cardKept = true;
                    session.side = CardSide.BACK;
                    session.card.set(null);
                    if (kept == CardSide.BACK) enough();
                });
    }

    /// There is no other side, or no picture after all.
    void enough() {
        close();
        flow.back();
    }

    void close() {
        looking.unsubscribe();
    }

    private void look() {
        if (flow.session() != session || flow.page().get() != Page.PICTURE) {
            close();
            return;
        }
        if (isLooking || session.card.get() != null || flow.waiting().get() != Waiting.NOTHING) return;
        isLooking = true;
        var tray = flow.setting.beside().tray();
        flow.background.run(
                () -> tray.arrived().map(file -> {
                    var photo = Photo.fitted(file);
                    tray.clear();
                    return photo;
                }),
                this::seen,
                () -> isLooking = false);
    }

    private void seen(Optional<Optional<byte[]>> arrived) {
        isLooking = false;
        if (flow.session() != session || arrived.isEmpty()) return;
        bad.set(arrived.get().isEmpty());
        arrived.get().ifPresent(session.card::set);
    }
}
