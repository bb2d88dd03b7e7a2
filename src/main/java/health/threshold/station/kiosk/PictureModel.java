package health.threshold.station.kiosk;

import health.threshold.clinic.coverage.CardSide;
import health.threshold.fx.Photo;
import health.threshold.fx.PictureTray;
import health.threshold.fx.camera.Frame;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A picture of the card, one side after the other: taken with the camera, or from the tray. What lay in the tray
/// before is somebody else's, and goes unseen. The camera sees only while this page is open.
final class PictureModel {

    private final KioskFlow flow;
    private final KioskSession session;
    private final PictureTray tray;
    private final CardCamera camera;
    private final ReadOnlyBooleanWrapper bad = new ReadOnlyBooleanWrapper();
    private final Subscription looking;
    private boolean isLooking;
    private boolean isTaking;

    PictureModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
        tray = flow.setting.beside().tray();
        if (session.card.get() == null) flow.background.run(tray::clear);
        // The same page in another language takes the place of this one.
        session.looking.unsubscribe();
        camera = new CardCamera(flow.setting.beside().camera(), flow.background);
        looking = Subscription.combine(
                flow.background.every(Duration.ofSeconds(1), this::look),
                flow.page().subscribe(page -> {
                    if (page != Page.PICTURE) close();
                }),
                camera::close);
        session.looking = looking;
    }

    CardSide side() {
        return session.side;
    }

    /// The picture as it would be kept; null until there is one.
    ReadOnlyObjectProperty<byte @Nullable []> picture() {
        return session.card;
    }

    /// What the camera sees; null where it sees nothing.
    ReadOnlyObjectProperty<@Nullable Frame> seen() {
        return camera.seen();
    }

    /// Whether no camera can be had, so that pictures come from the tray alone.
    ReadOnlyBooleanProperty withoutCamera() {
        return camera.gone();
    }

    /// Whether there should have been a camera.
    boolean hasCamera() {
        return flow.setting.beside().camera().isThere();
    }

    boolean hasTray() {
        return tray.isThere();
    }

    /// Whether a picture came that is none.
    ReadOnlyBooleanProperty bad() {
        return bad.getReadOnlyProperty();
    }

    /// Keeps what the camera sees just now, to be looked at.
    void take() {
        var frame = camera.seen().get();
        if (frame == null || isTaking || session.card.get() != null) return;
        isTaking = true;
        flow.background.run(
                () -> Photo.fitted(frame.jpeg()),
                photo -> {
                    isTaking = false;
                    if (flow.page().get() == Page.PICTURE) come(photo);
                },
                () -> isTaking = false);
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
                    flow.rooms().checkIn().card(flow.setting.by(), visit, side, content);
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

    /// The desk will be shown the card instead.
    void atTheDesk() {
        close();
        new InsuranceModel(flow).atTheDesk();
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
        flow.background.run(
                () -> tray.arrived().map(file -> {
                    var photo = Photo.fitted(file);
                    tray.clear();
                    return photo;
                }),
                this::arrived,
                () -> isLooking = false);
    }

    private void arrived(Optional<Optional<byte[]>> file) {
        isLooking = false;
        file.ifPresent(this::come);
    }

    private void come(Optional<byte[]> photo) {
        if (flow.session() != session) return;
        bad.set(photo.isEmpty());
        photo.ifPresent(session.card::set);
    }
}
