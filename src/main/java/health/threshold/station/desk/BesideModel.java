package health.threshold.station.desk;

import health.threshold.clinic.billing.ReceiptMail;
import health.threshold.clinic.consent.Paperwork;
import health.threshold.clinic.coverage.CardPicture;
import health.threshold.clinic.coverage.CardSide;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.journey.Beside;
import health.threshold.clinic.message.Task;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.Rule;
import health.threshold.clinic.visit.Topic;
import health.threshold.clinic.visit.Visit;
import health.threshold.fx.Background;
import health.threshold.fx.Looks;
import health.threshold.fx.Newest;
import health.threshold.kernel.Attached;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// The person beside the board. Opening somebody is put on record once, looking again while they stay open is not.
final class BesideModel {

    private final DeskRooms rooms;
    private final DeskSetting setting;
    private final Background background;
    private final Newest looks;
    private final ReadOnlyObjectWrapper<@Nullable Beside> beside = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable DeskRow> row = new SimpleObjectProperty<>();
    private final Looks<Optional<Seen>> again;
    private final Attached watching;
    private volatile @Nullable VisitId open;

    /// What was seen of whom.
    private record Seen(VisitId visit, Beside beside) {}

    BesideModel(DeskRooms rooms, DeskSetting setting, Background background) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        looks = background.newest();
        again = new Looks<>(background, this::seenAgain, this::shown);
        watching = rooms.file().watch(() -> background.onFx(again::soon));
        row.subscribe(this::look);
    }

    /// Looks no more.
    void close() {
        watching.close();
        again.end();
    }

    private Optional<Seen> seenAgain() {
        return Optional.ofNullable(open).map(id -> new Seen(id, rooms.file().again(setting.actor(), id)));
    }

    private void shown(Optional<Seen> seen) {
        seen.filter(one -> one.visit().equals(open) && beside.get() != null).ifPresent(one -> beside.set(one.beside()));
    }

    /// The row that is chosen on the board.
    ObjectProperty<@Nullable DeskRow> row() {
        return row;
    }

    ReadOnlyObjectProperty<@Nullable Beside> beside() {
        return beside.getReadOnlyProperty();
    }

    Optional<VisitId> visit() {
        return Optional.ofNullable(open);
    }

    /// Whoever is open, by name; not who asked for a private word.
    String name() {
        var person = beside.get();
        var isHidden = person == null || person.visit().filter(Visit::hidden).isPresent();
        return person == null || isHidden ? "" : person.patient().name().full();
    }

    /// They have been told how long it takes.
    void told() {
        visit().ifPresent(id -> act(() -> rooms.board().told(setting.actor(), id)));
    }

    /// What the quiet remark is about has been seen to.
    void mended(Rule rule) {
        visit().ifPresent(id -> act(() -> rooms.alignment().mended(setting.actor(), id, rule)));
    }

    /// Somebody has been with them; the moment is again what the place makes it.
    void settled() {
        visit().ifPresent(id -> act(() -> rooms.moments().settled(setting.actor(), id)));
    }

    /// This is more than an errand.
    void crossing() {
        visit().ifPresent(id -> act(() -> rooms.moments().staffSawIt(setting.actor(), id)));
    }

    /// A private word, asked for at the desk.
    void privateWord() {
        visit().ifPresent(id -> act(() -> rooms.moments().privateWord(setting.actor(), id)));
    }

    /// The details are gone through once more, here.
    void askDetails() {
        visit().ifPresent(id -> act(() -> rooms.file().asked(setting.actor(), id, Topic.DETAILS)));
    }

    /// Looks at the pictures of somebody's insurance card.
    void cards(PatientId patient, Consumer<List<CardShown>> seen) {
        background.run(
                () -> rooms.file().cards(setting.actor(), patient).stream()
                        .map(CardShown::of)
                        .toList(),
                seen);
    }

    /// A side of the card, ready to be drawn.
    record CardShown(CardSide side, Image image) {
        private static CardShown of(CardPicture card) {
            var bytes = Base64.getMimeDecoder().decode(card.content());
            return new CardShown(card.side(), new Image(new ByteArrayInputStream(bytes)));
        }
    }

    void answered(DeskRequest request) {
        act(() -> rooms.requests().answer(setting.actor(), request.id()));
    }

    /// What they told the clinic has had an answer.
    void answered(Feedback told) {
        act(() -> rooms.feedback().answered(setting.actor(), told.id()));
    }

    /// The plan is over; what is left is owed as before.
    void stopPlan(UUID plan) {
        act(() -> rooms.plans().stop(setting.actor(), plan));
    }

    /// The person no longer stands by what they signed, or does after all.
    void takeBack(Paperwork.Paper paper, boolean back) {
        act(() -> rooms.signing().takeBack(setting.actor(), paper.consent().id(), back));
    }

    /// A receipt that did not go out, or may not have, is sent once more.
    void mailAgain(ReceiptMail mail) {
        act(() -> rooms.post().again(setting.actor(), mail.id()));
    }

    /// Something has been done that is not noticed by itself.
    void lookAgain() {
        look(row.get());
    }

    void done(Task task) {
        act(() -> rooms.file().done(setting.actor(), task));
    }

    private void act(Runnable deed) {
        background.run(
                () -> {
                    deed.run();
                    return Boolean.TRUE;
                },
                done -> look(row.get()));
    }

    private void look(@Nullable DeskRow now) {
        var visit = now == null ? Optional.<VisitId>empty() : now.visit();
        if (visit.isEmpty()) {
            looks.forget();
            open = null;
            beside.set(null);
            return;
        }
        var id = visit.get();
        var again = id.equals(open);
        if (!again) beside.set(null);
        open = id;
        looks.run(
                () -> again
                        ? rooms.file().again(setting.actor(), id)
                        : rooms.file().open(setting.actor(), id),
                beside::set);
    }
}
