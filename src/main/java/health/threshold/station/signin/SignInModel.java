package health.threshold.station.signin;

import health.threshold.clinic.staff.SignIn;
import health.threshold.clinic.staff.SignedIn;
import health.threshold.fx.Background;
import health.threshold.fx.Words;
import health.threshold.kernel.Station;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Who is at this station. A wrong name and a wrong password give the same answer in the same time; the password is
/// wiped from the screen as soon as it has been tried.
public final class SignInModel {

    private final Door door;
    private final Background background;
    private final Words words;
    private final StringProperty username = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// What the sign-in screen stands before.
    ///
    /// @param admitted is told who came in, on the FX thread
    public record Door(SignIn signIn, Station station, Supplier<ZoneId> zone, Consumer<SignedIn.In> admitted) {}

    public SignInModel(Door door, Background background, Words words) {
        this.door = door;
        this.background = background;
        this.words = words;
    }

    public StringProperty username() {
        return username;
    }

    public StringProperty password() {
        return password;
    }

    /// Whether the station locked itself, and waits for whoever was there.
    public BooleanProperty locked() {
        return locked;
    }

    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Tries what was typed.
    public void signIn() {
        if (busy.get()) return;
        if (username.get().isBlank() || password.get().isEmpty()) {
            message.set(words.say("signin.both"));
            return;
        }
        busy.set(true);
        message.set("");
        var name = username.get();
        var secret = password.get();
        background.run(() -> door.signIn().signIn(door.station(), name, secret), this::answered, () -> busy.set(false));
    }

    private void answered(SignedIn answer) {
        password.set("");
        switch (answer) {
            case SignedIn.In in -> {
                busy.set(false);
                username.set("");
                door.admitted().accept(in);
            }
            case SignedIn.Refused(var pause) -> {
                message.set(words.say("signin.refused"));
                again(pause);
            }
            case SignedIn.Shut(var until) -> {
                message.set(words.say("signin.shut", time(until)));
                busy.set(false);
            }
        }
    }

    private void again(Duration pause) {
        if (pause.isZero()) busy.set(false);
        else background.later(pause, () -> busy.set(false));
    }

    private String time(Instant until) {
        return words.time(until.atZone(door.zone().get()).toLocalTime());
    }
}
