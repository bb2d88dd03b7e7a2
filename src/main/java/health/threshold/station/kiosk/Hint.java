package health.threshold.station.kiosk;

import health.threshold.fx.Icon;
import javafx.scene.control.Label;

/// A sentence beside a field: what it is for, or, with a sign, what is still needed.
final class Hint {

    private static final String NEEDED = "needed";

    private Hint() {}

    static void plain(Label label, String sentence) {
        label.setText(sentence);
        label.setGraphic(null);
        label.getStyleClass().remove(NEEDED);
    }

    static void needed(Label label, String sentence) {
        label.setText(sentence);
        label.setGraphic(Icon.ATTENTION.glyph());
        if (!label.getStyleClass().contains(NEEDED)) label.getStyleClass().add(NEEDED);
        show(label);
    }

    /// Where letters are large, the sentence may stand above what is seen just now.
    private static void show(Label label) {
        var scene = label.getScene();
        if (scene == null) return;
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        FrameView.reveal(label);
    }
}
