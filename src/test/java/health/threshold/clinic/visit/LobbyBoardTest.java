package health.threshold.clinic.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.app.Statements;
import health.threshold.app.TestClinic;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Service;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The board in the waiting area.
class LobbyBoardTest {

    private static final Actor BOARD = Actor.board("lobby-1");

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Patient person;
    private AppointmentId mari;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        person = clinic.maria();
        mari = clinic.expect(person, Duration.ofMinutes(10), Service.FOLLOWUP, "K7P2Q");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void who_waits_is_a_number_and_an_honest_wait() {
        var ticket = arrives(mari);

        var shown = shown();

        assertThat(shown.called()).isEmpty();
        assertThat(shown.waiting()).containsExactly(new Tickets.Wait(ticket, Duration.ofMinutes(25)));
    }

    @Test
    void who_is_expected_is_not_on_it() {
        assertThat(shown()).isEqualTo(new Tickets(List.of(), List.of()));
    }

    @Test
    void who_may_go_in_is_told_where_for_ten_minutes() {
        var ticket = arrives(mari);
        clinic.rooms.board.room(clinic.nurse, visit(mari), clinic.room1.id());

        assertThat(shown().called()).containsExactly(new Tickets.Call(ticket, "Room 1"));
        assertThat(shown().waiting()).isEmpty();

        clinic.hand.pass(Duration.ofMinutes(10));
        assertThat(shown().called()).isEmpty();
    }

    @Test
    void who_was_called_last_stands_first() {
        var first = arrives(mari);
        var tom = clinic.person("Tom", "Okafor", LocalDate.of(1980, 1, 1), "434 555 0188");
        var other = clinic.expect(tom, Duration.ofMinutes(20), Service.FOLLOWUP, "T1");
        var second = arrives(other);
        clinic.rooms.board.room(clinic.nurse, visit(mari), clinic.room1.id());
        clinic.hand.pass(Duration.ofMinutes(1));
        clinic.rooms.board.room(clinic.nurse, visit(other), clinic.room2.id());

        assertThat(shown().called()).extracting(Tickets.Call::ticket).containsExactly(second, first);
    }

    @Test
    void whoever_asked_for_a_private_word_is_not_on_it() {
        arrives(mari);
        clinic.rooms.moments.privateWord(clinic.kiosk, visit(mari));

        assertThat(shown().waiting()).isEmpty();
    }

    @Test
    void who_comes_for_two_things_waits_once_and_for_the_first() {
        var later = clinic.expect(person, Duration.ofHours(2), Service.FOLLOWUP, "K7P2Q");
        var ticket = arrives(mari);
        assertThat(arrives(later)).isEqualTo(ticket);

        assertThat(shown().waiting()).containsExactly(new Tickets.Wait(ticket, Duration.ofMinutes(25)));

        clinic.rooms.board.room(clinic.nurse, visit(mari), clinic.room1.id());
        clinic.hand.pass(Duration.ofMinutes(10));
        assertThat(shown()).isEqualTo(new Tickets(List.of(), List.of()));
    }

    @Test
    void a_private_word_takes_the_number_of_both_away() {
        var later = clinic.expect(person, Duration.ofHours(2), Service.FOLLOWUP, "K7P2Q");
        arrives(mari);
        arrives(later);

        clinic.rooms.moments.privateWord(clinic.kiosk, visit(mari));

        assertThat(shown().waiting()).isEmpty();
    }

    @Test
    void nothing_on_it_is_about_anybody() {
        arrives(mari);

        assertThat(shown().toString()).doesNotContain("Mar", "Gómez", "4471", "1961", "Lee");
    }

    @Test
    void the_board_may_look_at_nothing_else() {
        assertThatThrownBy(() -> clinic.rooms.boardView.today(BOARD)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> clinic.rooms.board.arrive(BOARD, mari)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> clinic.rooms.lobbyBoard.now(clinic.kiosk)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void it_looks_again_for_what_it_shows_and_for_nothing_else() {
        var looks = new ArrayList<String>();
        try (var _ = clinic.rooms.lobbyBoard.watch(() -> looks.add("look"))) {
            clinic.person("Tom", "Okafor", LocalDate.of(1980, 1, 1), "434 555 0188");
            assertThat(looks).isEmpty();

            arrives(mari);
            assertThat(looks).isNotEmpty();
        }
    }

    @Test
    void a_full_room_asks_the_store_no_more_often_than_an_empty_one() {
        arrives(mari);
        var one = Statements.run(clinic, tx -> clinic.rooms.lobbyBoard.read(tx));
        for (int at = 0; at < 12; at++) {
            var person = clinic.person("Person" + at, "Page", LocalDate.of(1980, 1, 1), "434 555 01" + (10 + at));
            arrives(clinic.expect(person, Duration.ofMinutes(at), Service.FOLLOWUP, "P" + at));
        }

        assertThat(Statements.run(clinic, tx -> clinic.rooms.lobbyBoard.read(tx)))
                .isEqualTo(one);
    }

    private String arrives(AppointmentId appointment) {
        clinic.rooms.board.arrive(clinic.kiosk, appointment);
        return clinic.store.read(
                clinic.system,
                tx -> clinic.rooms
                        .visits
                        .find(tx, visit(appointment))
                        .orElseThrow()
                        .ticket());
    }

    private Tickets shown() {
        return clinic.rooms.lobbyBoard.now(BOARD);
    }

    private static VisitId visit(AppointmentId appointment) {
        return new VisitId(appointment.value());
    }
}
