package health.threshold.app;

import health.threshold.fx.Background;
import health.threshold.fx.Dress;
import health.threshold.fx.Look;
import health.threshold.fx.Theme;
import health.threshold.fx.Trouble;
import health.threshold.fx.Words;
import health.threshold.kernel.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// What every window of the program is made with: the clinic that is open, the worker, the theme, the language. It
/// is where trouble is said, once, in the window somebody looks at.
public final class Shell {

    private final OpenClinic clinic;
    private final Theme theme;
    private final Words words;
    private final Locale language;
    private final Background background;
    private final SyncLine sync;
    private final DeskExchange exchange;
    private final List<Frame> frames = new ArrayList<>();

    /// To be made on the FX thread.
    public Shell(OpenClinic clinic, Theme theme) {
        this.clinic = clinic;
        this.theme = theme;
        language = clinic.settings().language().orElse(Locale.US);
        words = Words.of(Shell.class, language);
        background = Background.live(this::say);
        sync = new SyncLine(clinic, background, words);
        exchange = new DeskExchange(clinic, words);
    }

    public OpenClinic clinic() {
        return clinic;
    }

    public Background background() {
        return background;
    }

    public Theme theme() {
        return theme;
    }

    public Locale language() {
        return language;
    }

    Words words() {
        return words;
    }

    /// Where the synchronisation stands, for every window.
    SyncLine sync() {
        return sync;
    }

    /// The synchronisation, for the desk.
    DeskExchange exchange() {
        return exchange;
    }

    /// What a window of these stations is called; never a person's name.
    String title(List<Station> stations) {
        return title(words, clinic.settings(), stations);
    }

    /// The same for a window that is shown before the clinic is open.
    static String title(Settings settings, List<Station> stations) {
        return title(Words.of(Shell.class, settings.language().orElse(Locale.US)), settings, stations);
    }

    private static String title(Words words, Settings settings, List<Station> stations) {
        var which = stations.contains(Station.DESK) && stations.contains(Station.EXAM) ? "BOTH" : stations.getFirst();
        return words.say(settings.demo() ? "window.demo" : "window.title", words.say("window." + which));
    }

    /// A window's content with room for a message below and the demo's mark above everything.
    Frame frame(Look look) {
        return new Frame(look);
    }

    private void say(Trouble trouble) {
        for (var frame : frames) frame.say(words.say("trouble", trouble.reference()));
    }

    /// One window's frame.
    final class Frame {
        private final FramePage page;
        private final StringProperty title = new SimpleStringProperty("");
        private final Look look;

        private Frame(Look look) {
            page = new FramePage(words, clinic.settings().demo(), sync.progress());
            this.look = look;
            frames.add(this);
        }

        /// All that the window shows.
        Region root() {
            return page;
        }

        /// Dresses the window that the frame stands in.
        void dress(Scene scene) {
            theme.dress(scene, Dress.of(look));
        }

        /// What the window is called.
        void call(String now) {
            title.set(now);
        }

        void show(Parent content) {
            page.show(content);
        }

        /// Puts the frame into a window. The title never holds a person's name.
        void in(Stage stage) {
            var scene = new Scene(page);
            dress(scene);
            stage.titleProperty().bind(title);
            stage.setScene(scene);
            stage.setOnHidden(gone -> frames.remove(this));
        }

        private void say(String sentence) {
            page.say(sentence);
        }
    }
}
