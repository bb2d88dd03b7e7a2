package health.threshold.clinic.checkin;

import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Visit;
import health.threshold.store.Tx;
import java.util.List;

/// Asks people how they arrive: what the clinic has chosen, and nothing that it knows already or that they have
/// answered today, were it by not saying.
final class Greeter {

    private final CheckInRooms rooms;

    Greeter(CheckInRooms rooms) {
        this.rooms = rooms;
    }

    /// What the clinic asks. What it has written that cannot be asked counts as not chosen.
    private List<ArrivalQuestion> chosen(Tx tx) {
        return ArrivalQuestion.read(rooms.settings().value(tx, Setting.KIOSK_QUESTIONS))
                .orElse(List.of(ArrivalQuestion.FEELING));
    }

    /// What this person is still to be asked.
    List<ArrivalQuestion> due(Tx tx, Visit visit) {
        return chosen(tx).stream()
                .filter(question -> !visit.arriving().answers(question))
                .filter(question -> !rooms.errands().isAnswered(tx, visit.id(), question.topic()))
                .filter(question -> !isOnRecord(tx, visit, question))
                .toList();
    }

    /// Notes an answer for all that the person comes for on that day, and tells the desk what only it can arrange.
    void note(Tx tx, Visit visit, ArrivalAnswer answer, String forTheDesk) {
        for (var theirs : rooms.visits().sameDay(tx, visit)) {
            var topic = answer.question().topic();
            // Whoever goes back and thinks better of it was asked once all the same.
            if (!rooms.errands().isAnswered(tx, theirs.id(), topic))
                rooms.errands().asked(tx, theirs.id(), topic);
            rooms.visits().says(tx, theirs.id(), answer);
        }
        if (forTheDesk.isEmpty()) return;
        if (answer instanceof ArrivalAnswer.Needs(var _, var yes) && yes)
            rooms.requests().leaveOnce(tx, DeskReason.NEEDS_TODAY, visit, forTheDesk);
        else rooms.requests().takeBack(tx, DeskReason.NEEDS_TODAY, visit, forTheDesk);
    }

    private boolean isOnRecord(Tx tx, Visit visit, ArrivalQuestion question) {
        return switch (question) {
            case FEELING, PAIN -> false;
            case QUIET_PLACE -> needs(tx, visit, NeedCode.QUIET);
            case WHEELCHAIR -> needs(tx, visit, NeedCode.WHEELCHAIR);
            case INTERPRETER ->
                rooms.patients()
                        .find(tx, visit.patient())
                        .filter(patient -> patient.interpreter())
                        .isPresent();
        };
    }

    private boolean needs(Tx tx, Visit visit, NeedCode need) {
        return rooms.patients().needs(tx, visit.patient()).contains(need);
    }
}
