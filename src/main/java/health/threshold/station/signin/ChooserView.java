package health.threshold.station.signin;

import health.threshold.fx.Fxml;
import health.threshold.fx.Words;
import health.threshold.kernel.Station;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The demo's first window: opens the stations side by side.
public final class ChooserView {

    private final Words words;
    private final Consumer<Station> open;
    private final ObservableValue<String> status;
    private final List<SignInView.DemoAccount> accounts;

    @FXML
    private Button kiosk;

    @FXML
    private Button desk;

    @FXML
    private Button exam;

    @FXML
    private Label progress;

    @FXML
    private VBox people;

    public ChooserView(
            Words words,
            Consumer<Station> open,
            ObservableValue<String> status,
            List<SignInView.DemoAccount> accounts) {
        this.words = words;
        this.open = open;
        this.status = status;
        this.accounts = accounts;
    }

    /// Builds the screen.
    public Parent load() {
        return Fxml.load(this, words);
    }

    @FXML
    private void initialize() {
        kiosk.setOnAction(press -> open.accept(Station.KIOSK));
        desk.setOnAction(press -> open.accept(Station.DESK));
        exam.setOnAction(press -> open.accept(Station.EXAM));
        progress.textProperty().bind(status);
        for (var account : accounts) people.getChildren().add(line(account));
    }

    private static HBox line(SignInView.DemoAccount account) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var password = new Label(account.password());
        password.getStyleClass().add("mono");
        var username = new Label(account.username());
        username.getStyleClass().addAll("mono", "strong");
        username.setMinWidth(70);
        return new HBox(12, username, new Label(account.words()), gap, password);
    }
}
