package health.threshold.app;

import health.threshold.app.tour.TourGuide;
import health.threshold.app.tour.TourWindow;
import health.threshold.app.tour.Visible;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Role;
import health.threshold.kernel.Station;
import health.threshold.station.kiosk.Kiosk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// The day itself, told as the story of one person: María checks in, is seen, pays and leaves; somebody else asks
/// for a private word.
final class TourDay {

    private static final String MARIA = "María Gómez";

    private final TourGuide guide;
    private final Shell shell;
    private final StaffStation deskStation;
    private final StaffStation examStation;
    private final Kiosk lobby;
    private final TourWindow desk;
    private final TourWindow exam;
    private final TourWindow kiosk;

    TourDay(TourGuide guide, Shell shell, Path out) {
        this.guide = guide;
        this.shell = shell;
        SaveAs receipts = name -> Optional.of(out.resolve(name));
        deskStation = Tour.onFx(() -> new StaffStation(shell, List.of(Station.DESK), receipts));
        examStation = Tour.onFx(() -> new StaffStation(shell, List.of(Station.EXAM), receipts));
        lobby = Tour.onFx(() -> KioskStation.of(shell.clinic()).open(shell.background(), shell.theme(), () -> {}));
        desk = Tour.onFx(() -> staffWindow(deskStation));
        exam = Tour.onFx(() -> staffWindow(examStation));
        kiosk = Tour.onFx(() -> new TourWindow((Region) lobby.root(), 1080, 1920));
    }

    void walk() throws InterruptedException {
        try {
            morningAtTheDesk();
            mariaChecksIn();
            mariaIsSeen();
            mariaLeaves();
            somebodyWantsAPrivateWord();
        } finally {
            Tour.onFx(() -> {
                deskStation.close();
                examStation.close();
                lobby.close();
                List.of(desk, exam, kiosk).forEach(TourWindow::close);
                return true;
            });
        }
    }

    private void morningAtTheDesk() throws InterruptedException {
        show(desk);
        step("desk", "sign-in", desk, () -> {}, () -> has(desk, "demo-ana"));
        step("desk", "board", desk, () -> guide.tap(desk, "demo-ana"), () -> reads(desk, MARIA));
        step("desk", "synchronisation", desk, () -> guide.key(KeyCode.F9), () -> has(desk, "sync-clashing"));
        step(
                "desk",
                "find",
                desk,
                () -> {
                    guide.key(KeyCode.ESCAPE);
                    guide.control(KeyCode.K);
                    guide.type("gomez");
                },
                () -> reads(desk, "Mar 14, 1961"));
    }

    private void mariaChecksIn() throws InterruptedException {
        show(kiosk);
        step("kiosk", "welcome", kiosk, () -> {}, () -> has(kiosk, "checkIn-en"));
        step("kiosk", "who-are-you", kiosk, () -> guide.tap(kiosk, "checkIn-en"), () -> has(kiosk, "code"));
        step("kiosk", "typed", kiosk, this::typeMaria, () -> reads(kiosk, "03/14/1961"));
        step("kiosk", "still-right", kiosk, () -> guide.tap(kiosk, "next"), () -> has(kiosk, "allRight"));
        step("kiosk", "copay", kiosk, () -> guide.tap(kiosk, "allRight"), () -> has(kiosk, "pay"));
        step("kiosk", "how-are-you", kiosk, () -> guide.tap(kiosk, "pay"), () -> has(kiosk, "worried"));
        step("kiosk", "have-a-seat", kiosk, () -> guide.tap(kiosk, "worried"), () -> has(kiosk, "ticket"));
        show(desk);
        step("desk", "she-is-here", desk, () -> {}, () -> reads(desk, "waits for a room"));
    }

    private void typeMaria() {
        guide.tap(kiosk, "code");
        guide.type("k7mq");
        guide.key(KeyCode.TAB);
        guide.type("03141961");
    }

    private void mariaIsSeen() throws InterruptedException {
        show(exam);
        step("exam", "sign-in", exam, () -> {}, () -> has(exam, "demo-ruth"));
        var bring = "bring-" + maria().id();
        step("exam", "rooms", exam, () -> guide.tap(exam, "demo-ruth"), () -> has(exam, bring));
        step(
                "exam",
                "which-room",
                exam,
                () -> {
                    TourGuide.node(exam, bring).requestFocus();
                    guide.key(KeyCode.SPACE);
                },
                () -> ((MenuButton) TourGuide.node(exam, bring)).isShowing());
        step(
                "exam",
                "person-first",
                exam,
                () -> guide.press(((MenuButton) TourGuide.node(exam, bring))
                        .getItems()
                        .getFirst()
                        .getStyleableNode()),
                () -> reads(exam, "What matters to them"));
        step("exam", "another-prompt", exam, () -> guide.tap(exam, "prompt-not-now"), changed(exam, "prompts"));
        step("exam", "look-once-more", exam, () -> guide.tap(exam, "hand-back"), () -> reads(exam, "Ask once more"));
        step(
                "exam",
                "her-own-words",
                exam,
                () -> {
                    guide.tap(exam, "concern");
                    guide.type("i get dizzy when i see the needle");
                },
                () -> reads(exam, "saved "));
        step(
                "exam",
                "note",
                exam,
                () -> {
                    guide.tap(exam, "note-situation");
                    guide.type("blood draw done lying down");
                    guide.tap(exam, "note-sign");
                },
                () -> reads(exam, "no longer be changed"));
        step(
                "exam",
                "before-she-leaves",
                exam,
                () -> {
                    guide.tap(exam, "leaving-FOLLOW_UP");
                    guide.tap(exam, "leaving-RIDE");
                },
                () -> reads(exam, "has a ride"));
        step(
                "exam",
                "follow-up-needed",
                exam,
                () -> guide.tap(exam, "leaving-FOLLOW_UP"),
                () -> reads(exam, "book a follow-up"));
        step("exam", "hand-back", exam, () -> guide.tap(exam, "hand-back"), () -> reads(exam, "very short"));
        step(
                "exam",
                "back-to-the-rooms",
                exam,
                () -> pressWords(exam, "It was fine, hand back"),
                () -> reads(exam, "Here, waiting for a room"));
    }

    private void mariaLeaves() throws InterruptedException {
        show(desk);
        step("desk", "she-is-leaving", desk, () -> {}, () -> reads(desk, "Book a follow-up"));
        step("desk", "payment", desk, () -> guide.key(KeyCode.F4), () -> reads(desk, "Owes"));
        step("desk", "paid", desk, () -> guide.tap(desk, "pay-cash"), () -> has(desk, "receipt"));
        step("desk", "receipt", desk, () -> guide.tap(desk, "receipt"), () -> reads(desk, "Saved as"));
        step(
                "desk",
                "good-bye",
                desk,
                () -> {
                    guide.key(KeyCode.ESCAPE);
                    guide.key(KeyCode.F2);
                },
                () -> reads(desk, "The visit is done"));
    }

    private void somebodyWantsAPrivateWord() throws InterruptedException {
        show(kiosk);
        step("kiosk", "welcome-again", kiosk, () -> guide.tap(kiosk, "finish"), () -> has(kiosk, "checkIn-es"));
        step("kiosk", "quien-es-usted", kiosk, () -> guide.tap(kiosk, "checkIn-es"), () -> has(kiosk, "code"));
        step("kiosk", "en-privado", kiosk, () -> guide.tap(kiosk, "privateWord"), () -> has(kiosk, "finish"));
        show(desk);
        step("desk", "a-private-word", desk, () -> guide.key(KeyCode.ESCAPE), () -> reads(desk, "1 private word"));
    }

    private BoardLine maria() {
        var asked = new Actor(
                shell.clinic().system().id(),
                Role.RECEPTIONIST,
                Station.DESK,
                shell.clinic().settings().device());
        return shell.clinic().rooms().boardView.today(asked).lines().stream()
                .filter(line -> line.who().name().equals(MARIA))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("María is not expected today"));
    }

    private void step(String station, String screen, TourWindow window, Runnable events, BooleanSupplier arrived)
            throws InterruptedException {
        guide.step(station, screen, window, events, arrived);
    }

    private void show(TourWindow window) {
        Tour.onFx(() -> {
            List.of(desk, exam, kiosk).forEach(TourWindow::hide);
            window.show();
            return true;
        });
    }

    private void pressWords(TourWindow window, String words) {
        var found = window.content().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no button: " + words));
        guide.press(found);
    }

    private static BooleanSupplier changed(TourWindow window, String id) {
        var before = Tour.onFx(() -> Visible.words(TourGuide.node(window, id)));
        return () -> Visible.find(window.content(), id)
                .map(Visible::words)
                .filter(now -> !now.equals(before))
                .isPresent();
    }

    private static boolean has(TourWindow window, String id) {
        return Visible.find(window.content(), id).isPresent();
    }

    private static boolean reads(TourWindow window, String words) {
        return Visible.words(window.content()).contains(words);
    }

    private static TourWindow staffWindow(StaffStation station) {
        var window = new TourWindow(station.root(), 1366, 768);
        station.dress(window.scene());
        return window;
    }
}
