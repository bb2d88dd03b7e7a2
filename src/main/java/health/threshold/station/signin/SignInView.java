package health.threshold.station.signin;

import health.threshold.fx.Fxml;
import health.threshold.fx.KeyHint;
import health.threshold.fx.Notice;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The sign-in screen of desk and exam room.
public final class SignInView {

    private final SignInModel model;
    private final Words words;
    private final Heading heading;
    private final List<DemoAccount> accounts;

    @FXML
    private Label clinic;

    @FXML
    private Label station;

    @FXML
    private Label status;

    @FXML
    private TextField username;

    @FXML
    private PasswordField password;

    @FXML
    private Button signIn;

    @FXML
    private Notice notice;

    @FXML
    private VBox demo;

    @FXML
    private VBox demoAccounts;

    /// What stands above the fields.
    ///
    /// @param status what the synchronisation is doing, in words
    public record Heading(String clinic, String station, ObservableValue<String> status) {}

    /// An account of the made-up clinic, offered on its sign-in screen.
    public record DemoAccount(String username, String password, String words) {}

    public SignInView(SignInModel model, Words words, Heading heading, List<DemoAccount> accounts) {
        this.model = model;
        this.words = words;
        this.heading = heading;
        this.accounts = accounts;
    }

    /// Builds the screen.
    public Parent load() {
        return Fxml.load(this, words);
    }

    /// Puts the cursor where typing begins.
    public void focus() {
        (username.getText().isEmpty() ? username : password).requestFocus();
    }

    @FXML
    private void initialize() {
        clinic.setText(heading.clinic());
        station.setText(heading.station());
        status.textProperty().bind(heading.status());
        username.textProperty().bindBidirectional(model.username());
        password.textProperty().bindBidirectional(model.password());
        signIn.disableProperty().bind(model.busy());
        signIn.setOnAction(press -> model.signIn());
        password.setOnAction(enter -> model.signIn());
        username.setOnAction(enter -> password.requestFocus());
        model.message().subscribe(this::show);
        model.locked().subscribe(locked -> {
            if (locked) notice.show(Tone.INFO, words.say("signin.locked"));
        });
        demo.setVisible(!accounts.isEmpty());
        demo.setManaged(!accounts.isEmpty());
        for (var account : accounts) demoAccounts.getChildren().add(offered(account));
    }

    private KeyHint offered(DemoAccount account) {
        var offer = new KeyHint(account.username(), account.words(), () -> {
            model.username().set(account.username());
            model.password().set(account.password());
            model.signIn();
        });
        offer.setId("demo-" + account.username());
        return offer;
    }

    private void show(String message) {
        if (message.isEmpty()) notice.clear();
        else notice.show(Tone.ATTENTION, message);
    }
}
