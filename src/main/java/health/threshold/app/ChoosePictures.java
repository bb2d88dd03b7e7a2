package health.threshold.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks somebody for pictures, as many as they like.
final class ChoosePictures {

    private ChoosePictures() {}

    /// @return the pictures by their names; none when nobody wants to after all
    static List<Path> ask() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JPEG, PNG", "*.jpg", "*.jpeg", "*.png"));
        var owner = Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
        var chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null
                ? List.of()
                : chosen.stream().map(File::toPath).sorted().toList();
    }
}
