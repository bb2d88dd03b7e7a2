package health.threshold.station.signin;

import health.threshold.clinic.staff.Passwords;
import health.threshold.clinic.staff.SignIn;
import health.threshold.fx.Background;
import health.threshold.fx.Words;
import health.threshold.kernel.Actor;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Makes an account: the administrator's at the very first start, everybody else's later. What speaks against it is
/// said beside the fields, and what was typed stays.
public final class AccountModel {

    private final SignIn signIn;
    private final Actor by;
    private final Background background;
    private final Words words;
    private final Runnable made;
    private final StringProperty given = new SimpleStringProperty("");
    private final StringProperty family = new SimpleStringProperty("");
    private final StringProperty username = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.ADMINISTRATOR);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param made is told, on the FX thread, when there is an account more
    public AccountModel(SignIn signIn, Actor by, Background background, Words words, Runnable made) {
        this.signIn = signIn;
        this.by = by;
        this.background = background;
        this.words = words;
        this.made = made;
    }

    public StringProperty given() {
        return given;
    }

    public StringProperty family() {
        return family;
    }

    public StringProperty username() {
        return username;
    }

    public StringProperty password() {
        return password;
    }

    public ObjectProperty<Role> role() {
        return role;
    }

    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Makes the account from what was typed.
    public void make() {
        if (busy.get()) return;
        if (family.get().isBlank()) {
            message.set(words.say("account.name.missing"));
            return;
        }
        if (!username.get().strip().matches("[A-Za-z0-9.-]{2,60}")) {
            message.set(words.say("account.username.wrong"));
            return;
        }
        busy.set(true);
        var who = new PersonName(given.get(), family.get());
        var name = username.get();
        var secret = password.get();
        var as = role.get();
        background.run(() -> attempt(who, as, name, secret), this::answered, () -> busy.set(false));
    }

    private Optional<String> attempt(PersonName who, Role as, String name, String secret) {
        try {
            return signIn.addAccount(by, who, as, name, secret).map(objection -> "account.password." + objection);
        } catch (IllegalArgumentException taken) {
            return Optional.of("account.username.taken");
        }
    }

    private void answered(Optional<String> objection) {
        busy.set(false);
        if (objection.isPresent()) {
            message.set(words.say(objection.get(), Passwords.SHORTEST));
            return;
        }
        message.set("");
        given.set("");
        family.set("");
        username.set("");
        password.set("");
        made.run();
    }
}
