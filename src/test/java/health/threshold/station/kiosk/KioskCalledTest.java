package health.threshold.station.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.FormFile;
import health.threshold.clinic.form.FormShelf;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.fx.Tongue;
import health.threshold.fx.Words;
import health.threshold.kernel.VisitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// Somebody who is in a room already, or about to leave, checks in once more.
class KioskCalledTest extends AtTheKiosk {

    private static final LocalDate LEOS = LocalDate.of(2019, 6, 7);

    @Override
    KioskAtTheClinic clinic() {
        return new KioskAtTheClinic(folder, FormShelf.of(FormFile.sample()));
    }

    @Test
    void who_is_in_a_room_is_told_so_and_asked_nothing_again() {
        room(arrived());

        checksIn();

        assertThat(text("question")).isEqualTo("You are checked in already, Mari.");
        assertThat(text("seat")).isEqualTo("You are in our care now. There is nothing more to do here.");
        assertThat(text("next")).isEqualTo("If you need something, please talk to us.");
        assertThat(isSeen("ticketBox")).isFalse();
        assertThat(isSeen("clock")).isFalse();
    }

    @Test
    void who_came_late_and_asked_for_the_desk_is_not_sent_there_from_a_room() {
        lobby.clinic.hand.pass(Duration.ofMinutes(45));
        var visit = arrived();
        lobby.clinic.store.write(lobby.clinic.system, tx -> {
            var here = lobby.clinic.rooms.visits.find(tx, visit).orElseThrow();
            lobby.clinic.rooms.requests.leave(tx, DeskReason.TALK_TO_US, here, "");
            return true;
        });
        room(visit);

        checksIn();

        assertThat(text("seat")).isEqualTo(say("done.in.care"));
        assertThat(isSeen("timing")).isFalse();
        assertThat(isSeen("left")).isFalse();
    }

    @Test
    void who_is_about_to_leave_is_led_to_the_desk() {
        var visit = arrived();
        room(visit);
        lobby.clinic.store.write(lobby.clinic.nurse, tx -> lobby.clinic.rooms.board.handBack(tx, visit));

        checksIn();

        assertThat(text("seat")).isEqualTo(say("done.desk.first"));
        assertThat(text("next")).isEqualTo(say("done.in.care.ask"));
        assertThat(isSeen("ticketBox")).isFalse();
    }

    @Test
    void who_comes_for_somebody_is_not_told_that_they_are_in_a_room() {
        KioskProxyTest.child(lobby, "Leo", LEOS, Set.of(ProxyScope.CHECK_IN));
        var leo = KioskProxyTest.comesFor(lobby, LEOS);
        room(leo.session().visit().orElseThrow());
        leo.finish();

        var hand = new ModelHand(stage.getScene());
        robot.interact(() -> {
            hand.tap("checkIn-en");
            hand.tap("forAnother");
            hand.type("code", "LEO5");
            hand.type("own", "0202");
            hand.born(LEOS);
            hand.tap("next");
            lobby.wait(15);
        });

        assertThat(text("question")).isEqualTo(say("done.for.already", "Leo"));
        assertThat(text("seat")).isEqualTo(say("done.desk.first"));
        assertThat(isSeen("ticketBox")).isFalse();
    }

    private VisitId arrived() {
        lobby.clinic.rooms.board.arrive(lobby.clinic.desk, lobby.appointment);
        return new VisitId(lobby.appointment.value());
    }

    private void room(VisitId visit) {
        lobby.clinic.rooms.board.room(lobby.clinic.nurse, visit, lobby.clinic.room1.id());
    }

    private void checksIn() {
        var hand = new ModelHand(stage.getScene());
        robot.interact(() -> {
            hand.tap("checkIn-en");
            hand.type("code", KioskAtTheClinic.CODE);
            hand.born(lobby.mari.birthDate());
            hand.tap("next");
            lobby.wait(15);
        });
    }

    private static String say(String key, Object... with) {
        return Words.of(Kiosk.class, Tongue.ENGLISH).say(key, with);
    }

    private boolean isSeen(String id) {
        return robot.lookup("#" + id).queryAs(Node.class).isVisible();
    }

    private String text(String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }
}
