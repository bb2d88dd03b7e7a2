package health.threshold.app;

import health.threshold.clinic.staff.SignedIn;
import health.threshold.fx.StationScreen;
import health.threshold.fx.Words;
import health.threshold.kernel.Actor;
import health.threshold.station.desk.DeskRooms;
import health.threshold.station.desk.DeskSetting;
import health.threshold.station.exam.Exam;
import health.threshold.station.exam.ExamRooms;
import health.threshold.station.exam.ExamSetting;
import health.threshold.station.lobby.Lobby;
import health.threshold.station.lobby.LobbySetting;
import javafx.beans.value.ObservableValue;

/// Which rooms each station is given, and no others.
final class StationRooms {

    private StationRooms() {}

    static DeskRooms desk(Shell shell) {
        var rooms = shell.clinic().rooms();
        return new DeskRooms(
                rooms.boardView,
                rooms.board,
                rooms.moments,
                rooms.requests,
                rooms.alignment,
                rooms.deskFile,
                rooms.registration,
                rooms.companions,
                rooms.copays,
                rooms.plans,
                rooms.receipts,
                rooms.receiptPost,
                rooms.passes,
                rooms.signing,
                rooms.feedbackCounter,
                rooms.formDesk,
                shell.exchange(),
                new DeskWholeClinic(shell.clinic().sync()));
    }

    static DeskSetting deskSetting(
            Shell shell, SignedIn.In in, ObservableValue<String> status, SaveAs saveAs, Runnable leave) {
        return new DeskSetting(
                in.actor(),
                in.who().called(),
                shell.clinic().store().clock(),
                status,
                saveAs::ask,
                ChoosePictures::ask,
                shell.clinic().simulated(),
                shell.clinic().asOf(),
                leave);
    }

    static StationScreen exam(Shell shell, SignedIn.In in, ObservableValue<String> status, Runnable leave) {
        var rooms = shell.clinic().rooms();
        var doors = new ExamRooms(
                rooms.exam,
                rooms.board,
                rooms.boardView,
                rooms.notes,
                rooms.leaving,
                rooms.prompts,
                rooms.alignment,
                rooms.formDesk);
        var setting = new ExamSetting(
                in.actor(),
                in.who().called(),
                shell.clinic().store().clock(),
                status,
                shell.clinic().asOf(),
                leave);
        return new Exam(doors, setting, shell.background(), Words.of(Exam.class, shell.language()));
    }

    static Lobby lobby(Shell shell, Runnable leave) {
        var clinic = shell.clinic();
        var code = clinic.settings().lobby().code();
        var setting = new LobbySetting(
                Actor.board(clinic.settings().device()),
                clinic.store().clock(),
                clinic::clinicName,
                clinic.asOf(),
                clinic.settings().demo(),
                typed -> code.filter(typed::equals).isPresent(),
                leave);
        return new Lobby(
                clinic.rooms().lobbyBoard,
                setting,
                shell.background(),
                KioskStation.tongue(clinic.settings(), clinic.languages()),
                shell.theme());
    }
}
