package health.threshold.app;

import health.threshold.clinic.staff.SignedIn;
import health.threshold.fx.Look;
import health.threshold.fx.StationScreen;
import health.threshold.fx.Words;
import health.threshold.kernel.Role;
import health.threshold.kernel.Station;
import health.threshold.station.desk.Desk;
import health.threshold.station.signin.AccountModel;
import health.threshold.station.signin.AccountView;
import health.threshold.station.signin.AccountsModel;
import health.threshold.station.signin.AccountsView;
import health.threshold.station.signin.SignInModel;
import health.threshold.station.signin.SignInView;
import java.time.Duration;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A window for staff: sign-in first, then the station that goes with the role. It locks itself when nobody has been
/// there for a while; whoever was there finds everything as it was, anybody else begins anew.
public final class StaffStation {

    private static final Duration DESK_IDLE = Duration.ofMinutes(5);
    private static final Duration EXAM_IDLE = Duration.ofMinutes(10);

    private final Shell shell;
    private final List<Station> stations;
    private final SaveAs saveAs;
    private final Shell.Frame frame;
    private final Words words;
    private @Nullable Visitor visitor;
    private @Nullable Subscription idle;

    /// Who is, or was, at this window.
    private record Visitor(SignedIn.In in, StationScreen screen) {}

    /// @param stations what this window may become, by the role of who signs in
    public StaffStation(Shell shell, List<Station> stations, SaveAs saveAs) {
        this.shell = shell;
        this.stations = List.copyOf(stations);
        this.saveAs = saveAs;
        frame = shell.frame(stations.contains(Station.DESK) ? Look.DESK : Look.EXAM);
        words = Words.of(SignInView.class, shell.language());
        frame.root().addEventFilter(InputEvent.ANY, this::somebodyIsHere);
        begin();
    }

    /// Shows it in a window.
    public void in(Stage stage) {
        frame.in(stage);
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, gone -> close());
    }

    /// What it shows, for a window of another kind.
    public Region root() {
        return frame.root();
    }

    /// Dresses that other window.
    public void dress(Scene scene) {
        frame.dress(scene);
    }

    /// Leaves as if the window had been closed.
    public void close() {
        if (idle != null) idle.unsubscribe();
        var who = visitor;
        visitor = null;
        if (who == null) return;
        who.screen().close();
        shell.background()
                .run(() -> shell.clinic().rooms().signIn.signOut(who.in().actor(), false));
    }

    private void begin() {
        shell.background().run(() -> shell.clinic().rooms().signIn.hasAccounts(), there -> {
            if (there || shell.clinic().settings().demo()) showSignIn(false);
            else showFirstStart();
        });
    }

    private void showSignIn(boolean locked) {
        frame.call(shell.title(stations));
        var door = new SignInModel.Door(
                shell.clinic().rooms().signIn,
                stations.getFirst(),
                () -> shell.clinic().store().clock().zone(),
                this::admitted);
        var model = new SignInModel(door, shell.background(), words);
        model.locked().set(locked);
        var both = stations.contains(Station.DESK) && stations.contains(Station.EXAM);
        var heading = new SignInView.Heading(
                shell.clinic().clinicName(),
                words.say("station." + (both ? "BOTH" : stations.getFirst())),
                shell.sync().text());
        var accounts =
                shell.clinic().settings().demo() ? DemoAccounts.offered(stations) : List.<SignInView.DemoAccount>of();
        var view = new SignInView(model, words, heading, accounts);
        var page = view.load();
        frame.show(page);
        view.focus();
    }

    private void showFirstStart() {
        frame.call(shell.title(stations));
        var model = new AccountModel(
                shell.clinic().rooms().signIn,
                shell.clinic().system(),
                shell.background(),
                words,
                () -> showSignIn(false));
        var form = new StackPane(new AccountView(model, words, true).load());
        form.getStyleClass().add("paper");
        frame.show(form);
    }

    private void admitted(SignedIn.In in) {
        frame.call(shell.title(List.of(in.actor().station())));
        var before = visitor;
        if (before != null && before.in().who().id().equals(in.who().id())) {
            frame.show(before.screen().root());
            watch();
            return;
        }
        if (before != null) before.screen().close();
        var now = new Visitor(in, screenFor(in));
        visitor = now;
        frame.show(now.screen().root());
        watch();
    }

    private StationScreen screenFor(SignedIn.In in) {
        var role = in.who().role();
        if (role == Role.ADMINISTRATOR) return accounts(in);
        if ((role == Role.RECEPTIONIST || role == Role.MANAGER) && stations.contains(Station.DESK))
            return new Desk(
                    StationRooms.desk(shell),
                    StationRooms.deskSetting(shell, in, shell.sync().text(), saveAs, this::leave),
                    shell.background(),
                    Words.of(Desk.class, shell.language()));
        if ((role == Role.NURSE || role == Role.CLINICIAN) && stations.contains(Station.EXAM))
            return StationRooms.exam(shell, in, shell.sync().text(), this::leave);
        return still(words.say("signin.elsewhere"));
    }

    private StationScreen accounts(SignedIn.In in) {
        var model = new AccountsModel(shell.clinic().rooms().signIn, in.actor(), shell.background(), words);
        return still(new AccountsView(model, words, this::leave).load());
    }

    private void leave() {
        var who = visitor;
        if (who == null) return;
        visitor = null;
        who.screen().close();
        shell.background()
                .run(() -> shell.clinic().rooms().signIn.signOut(who.in().actor(), false));
        showSignIn(false);
    }

    private void lock() {
        var who = visitor;
        if (who == null) return;
        shell.background()
                .run(() -> shell.clinic().rooms().signIn.signOut(who.in().actor(), true));
        showSignIn(true);
    }

    private void somebodyIsHere(Event event) {
        if (idle != null) watch();
    }

    private void watch() {
        if (idle != null) idle.unsubscribe();
        var who = visitor;
        if (who == null) return;
        var after = who.in().actor().station() == Station.EXAM ? EXAM_IDLE : DESK_IDLE;
        idle = shell.background().later(after, () -> {
            idle = null;
            lock();
        });
    }

    private StationScreen still(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        var button = new Button(words.say("signin.leave"));
        button.setOnAction(press -> leave());
        var box = new VBox(16, label, button);
        box.setAlignment(Pos.CENTER);
        return still(box);
    }

    private static StationScreen still(Parent page) {
        return new StationScreen() {
            @Override
            public Parent root() {
                return page;
            }

            @Override
            public void close() {}
        };
    }
}
