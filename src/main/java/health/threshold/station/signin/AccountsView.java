package health.threshold.station.signin;

import health.threshold.clinic.staff.Account;
import health.threshold.fx.Fxml;
import health.threshold.fx.Icon;
import health.threshold.fx.KeyHint;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The administrator's page: who may sign in on this device.
public final class AccountsView {

    private final AccountsModel model;
    private final Words words;
    private final Runnable leave;

    @FXML
    private ListView<Account> accounts;

    @FXML
    private StackPane fresh;

    @FXML
    private KeyHint signOut;

    public AccountsView(AccountsModel model, Words words, Runnable leave) {
        this.model = model;
        this.words = words;
        this.leave = leave;
    }

    /// Builds the screen and reads the accounts.
    public Parent load() {
        var page = Fxml.load(this, words);
        page.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F10) leave.run();
        });
        model.look();
        return page;
    }

    @FXML
    private void initialize() {
        accounts.setItems(model.accounts());
        accounts.setCellFactory(list -> new AccountCell());
        accounts.setPlaceholder(new Label(words.say("accounts.none")));
        fresh.getChildren().setAll(new AccountView(model.fresh(), words, false).load());
        signOut.setOnAction(press -> leave.run());
    }

    private final class AccountCell extends ListCell<Account> {
        @Override
        protected void updateItem(@Nullable Account account, boolean empty) {
            super.updateItem(account, empty);
            setText(null);
            setGraphic(empty || account == null ? null : line(account));
        }

        private Node line(Account account) {
            var name = new Label(account.who().name().full());
            name.getStyleClass().add("strong");
            var role = new Label(words.say("role." + account.who().role()));
            role.getStyleClass().add("muted");
            var username = new Label(account.username());
            username.getStyleClass().add("mono");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var line = new HBox(12, name, role, gap, username);
            if (account.shut()) line.getChildren().add(reopen(account));
            return line;
        }

        private Button reopen(Account account) {
            var button = new Button(words.say("accounts.reopen"), Icon.LOCK.glyph());
            button.getStyleClass().add("link");
            button.setAccessibleText(words.say("accounts.reopen"));
            button.setOnAction(press -> model.reopen(account));
            return button;
        }
    }
}
