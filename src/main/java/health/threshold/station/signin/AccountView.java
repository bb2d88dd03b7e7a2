package health.threshold.station.signin;

import health.threshold.fx.Fxml;
import health.threshold.fx.Notice;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import health.threshold.kernel.Role;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The fields of a new account.
public final class AccountView {

    private static final List<Role> ROLES =
            List.of(Role.RECEPTIONIST, Role.NURSE, Role.CLINICIAN, Role.MANAGER, Role.ADMINISTRATOR);

    private final AccountModel model;
    private final Words words;
    private final boolean first;

    @FXML
    private Label title;

    @FXML
    private Label lead;

    @FXML
    private TextField given;

    @FXML
    private TextField family;

    @FXML
    private TextField username;

    @FXML
    private PasswordField password;

    @FXML
    private Label roleLabel;

    @FXML
    private ComboBox<Role> role;

    @FXML
    private Button make;

    @FXML
    private Notice notice;

    /// @param first whether this makes the very first account, which is the administrator's
    public AccountView(AccountModel model, Words words, boolean first) {
        this.model = model;
        this.words = words;
        this.first = first;
    }

    /// Builds the screen.
    public Parent load() {
        return Fxml.load(this, words);
    }

    @FXML
    private void initialize() {
        title.setText(words.say(first ? "account.first.title" : "account.title"));
        lead.setText(words.say(first ? "account.first.lead" : "account.lead"));
        given.textProperty().bindBidirectional(model.given());
        family.textProperty().bindBidirectional(model.family());
        username.textProperty().bindBidirectional(model.username());
        password.textProperty().bindBidirectional(model.password());
        role.getItems().setAll(ROLES);
        role.setConverter(new RoleWords());
        role.valueProperty().bindBidirectional(model.role());
        roleLabel.setVisible(!first);
        roleLabel.setManaged(!first);
        role.setVisible(!first);
        role.setManaged(!first);
        make.disableProperty().bind(model.busy());
        make.setOnAction(press -> model.make());
        password.setOnAction(enter -> model.make());
        model.message().subscribe(message -> {
            if (message.isEmpty()) notice.clear();
            else notice.show(Tone.ATTENTION, message);
        });
    }

    private final class RoleWords extends StringConverter<Role> {
        @Override
        public String toString(@Nullable Role one) {
            return one == null ? "" : words.say("role." + one);
        }

        @Override
        public Role fromString(String text) {
            throw new IllegalStateException("Roles are chosen, not typed");
        }
    }
}
