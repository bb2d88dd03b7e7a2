package health.threshold.fx;

import java.io.IOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

/// Loads a view's FXML from beside its class: `CopayView` has `CopayView.fxml` at the same path.
public final class Fxml {

    private Fxml() {}

    /// The screen of a view that has been made with its model; `%key` in the FXML is said by the words.
    ///
    /// @throws IllegalStateException naming the file, if it is missing or wrong
    public static Parent load(Object view, Words words) {
        return load(view.getClass(), words, type -> {
            if (type != view.getClass())
                throw new IllegalStateException("An included view needs a factory: " + type.getName());
            return view;
        });
    }

    /// The same for a screen that includes others: the factory makes each controller that the FXML files name.
    public static Parent load(Class<?> view, Words words, Callback<Class<?>, Object> factory) {
        var file = view.getSimpleName() + ".fxml";
        var place = view.getResource(file);
        if (place == null)
            throw new IllegalStateException("No " + view.getPackageName().replace('.', '/') + "/" + file);
        return load(place, words, factory);
    }

    static Parent load(URL place, Words words, Callback<Class<?>, Object> factory) {
        var loader = new FXMLLoader(place, words.bundle(), null, factory);
        try {
            return loader.load();
        } catch (IOException | RuntimeException wrong) {
            throw new IllegalStateException("Could not load " + place, wrong);
        }
    }
}
