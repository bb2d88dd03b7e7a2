package health.threshold.station.kiosk;

import health.threshold.clinic.checkin.Details;
import java.util.Arrays;
import java.util.List;

/// Is this still right? One tap where it is; the desk or the record gets what is not.
final class DetailsModel {

    private final KioskFlow flow;
    private final KioskSession session;

    DetailsModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    String called() {
        return session.called();
    }

    boolean isForAnother() {
        return session.isForAnother();
    }

    /// Whether they are asked for the first time, so that nothing can be right still.
    boolean isNew() {
        return session.onFile().isNew();
    }

    /// What is on file, masked; empty where nothing is.
    Details onFile() {
        return session.onFile();
    }

    /// What is on file of what can be chosen.
    List<Choice> chosen(Detail detail) {
        return Arrays.stream(Choice.values())
                .filter(choice -> choice.detail() == detail)
                .filter(choice -> choice.isOnFile(session.onFile().about()))
                .toList();
    }

    boolean isCorrected(Group group) {
        if (group == Group.INSURANCE && session.cardKept) return true;
        return group.details().stream().anyMatch(session.edits::isCorrected);
    }

    boolean isAnyCorrected() {
        return session.cardKept || !session.corrections().isNone();
    }

    void change(Group group) {
        session.changing = group;
        if (group == Group.INSURANCE) flow.go(Page.INSURANCE);
        else flow.go(group.isTyped() ? Page.CHANGE : Page.CHOOSE);
    }

    void confirm() {
        var corrections = session.corrections();
        if (corrections.equals(session.confirmed)) {
            new Way(flow).afterDetails();
            return;
        }
        var visit = session.visit().orElseThrow();
        flow.ask(
                Waiting.SAVING,
                () -> {
                    var by = flow.setting.by();
                    flow.rooms().checkIn().confirm(by, visit, corrections);
                    return flow.rooms().checkIn().questions(by, visit);
                },
                still -> {
                    session.confirmed = corrections;
                    session.asking.layStill(still);
                    new Way(flow).afterDetails();
                });
    }
}
