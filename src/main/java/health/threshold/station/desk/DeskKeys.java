package health.threshold.station.desk;

import health.threshold.clinic.visit.Rule;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys of the desk do, which depends on whether the board is there or the page of the synchronisation.
final class DeskKeys {

    private final DeskModel model;
    private final DeskSetting setting;
    private final TextField search;
    private final SyncView sync;

    DeskKeys(DeskModel model, DeskSetting setting, TextField search, SyncView sync) {
        this.model = model;
        this.setting = setting;
        this.search = search;
        this.sync = sync;
    }

    void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.K) {
            model.sync().hide();
            search.requestFocus();
            search.selectAll();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER)
            model.board().elsewhere().look();
        else if (!(model.sync().shown().get() ? onPage(event) : onBoard(event.getCode()))) return;
        event.consume();
    }

    private boolean onPage(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE, F9 -> model.sync().hide();
            case F10 -> setting.leave().run();
            default -> {
                return sync.pressed(event);
            }
        }
        return true;
    }

    private boolean onBoard(KeyCode code) {
        switch (code) {
            case F2 -> model.arriveOrLeave();
            case F3 -> model.walkIn(Optional.empty());
            case F4 -> model.pay();
            case F7 -> model.noShow();
            case F8 -> model.undo();
            case F9 -> model.sync().show();
            case T -> {
                return mend();
            }
            case F10 -> setting.leave().run();
            case ESCAPE -> escape();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// T mends the quiet remark about the chosen person, unless somebody is typing a word.
    private boolean mend() {
        if (search.getScene().getFocusOwner() instanceof TextInputControl) return false;
        var beside = model.beside().beside().get();
        if (beside == null || beside.misalignment().isEmpty()) return false;
        var rule = beside.misalignment().get().rule();
        if (rule == Rule.WAIT_NOT_TOLD) model.beside().told();
        else model.beside().mended(rule);
        return true;
    }

    private void escape() {
        if (model.side().get() != DeskModel.Side.PERSON) model.backToPerson();
        else model.board().search().set("");
    }
}
