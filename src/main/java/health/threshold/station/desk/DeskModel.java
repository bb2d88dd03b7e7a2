package health.threshold.station.desk;

import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.visit.Arrival;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.Undoable;
import health.threshold.clinic.visit.Undoing;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.Background;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.ConsentId;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.VisitId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The front desk as a whole: the board, what is beside it, and the row of keys.
final class DeskModel implements AutoCloseable {

    /// What stands beside the board.
    enum Side {
        PERSON,
        PAYMENT,
        WALK_IN,
        COMPANION
    }

    private final DeskRooms rooms;
    private final DeskSetting setting;
    private final Background background;
    private final Words words;
    private final BoardModel board;
    private final BesideModel beside;
    private final PaymentModel payment;
    private final WalkInModel walkIn;
    private final CompanionModel companion;
    private final SyncModel sync;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.PERSON);
    private final ReadOnlyObjectWrapper<@Nullable Undoable> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();

    DeskModel(DeskRooms rooms, DeskSetting setting, Background background, Words words) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
        board = new BoardModel(rooms, setting, background);
        beside = new BesideModel(rooms, setting, background);
        payment = new PaymentModel(rooms, setting, background, words);
        walkIn = new WalkInModel(rooms, setting, background, words, this::walkedIn);
        companion = new CompanionModel(rooms.companions(), setting, background, words, this::companionKept);
        sync = new SyncModel(rooms.exchange(), setting, background, words);
        beside.row().bind(board.chosen());
        board.chosen().subscribe((before, now) -> {
            // The same visit in a new state is a new row; only somebody else closes the panel.
            var same = before != null && now != null && before.id().equals(now.id());
            var isTheirs = side.get() == Side.PAYMENT || side.get() == Side.COMPANION;
            if (isTheirs && !same) side.set(Side.PERSON);
        });
        lookForUndo();
    }

    BoardModel board() {
        return board;
    }

    BesideModel beside() {
        return beside;
    }

    PaymentModel payment() {
        return payment;
    }

    WalkInModel walkIn() {
        return walkIn;
    }

    CompanionModel companion() {
        return companion;
    }

    SyncModel sync() {
        return sync;
    }

    ObjectProperty<Side> side() {
        return side;
    }

    /// What F8 would take back, if anything.
    ReadOnlyObjectProperty<@Nullable Undoable> undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Said> said() {
        return said.getReadOnlyProperty();
    }

    /// Records that the chosen person is here, or, when they are leaving, that they have left.
    void arriveOrLeave() {
        board.chosenLine().ifPresent(line -> {
            if (line.state() == VisitState.EXPECTED) arrive(line);
            else if (line.state() == VisitState.CHECKOUT) leave(line);
            else say(Tone.INFO, "desk.nothing.to.arrive");
        });
    }

    /// They did not come, or went away before anyone saw them.
    void noShow() {
        board.chosenLine().ifPresent(line -> {
            if (line.state() == VisitState.EXPECTED)
                moved(() -> rooms.board().noShow(setting.actor(), line.id()), "desk.noShow.done");
            if (line.state() == VisitState.ARRIVED)
                moved(() -> rooms.board().leftUnseen(setting.actor(), line.id()), "desk.leftUnseen.done");
        });
    }

    /// Takes the last move back.
    void undo() {
        var shown = undoable.get();
        background.run(() -> rooms.registration().undo(setting.actor(), shown), how -> {
            switch (how) {
                case Undoing.TakenBack(var what) ->
                    say(Tone.GOOD, what.walkIn() ? "desk.undone.walkIn" : "desk.undone");
                case Undoing.NothingLeft _ -> {}
                case Undoing.MovedOn _ -> say(Tone.ATTENTION, "desk.undo.moved");
                case Undoing.MoneyMoved _ -> say(Tone.ATTENTION, "desk.undo.money");
            }
            after();
        });
    }

    /// Opens the payment panel for the chosen visit, except in the patient's own moment.
    void pay() {
        if (board.chosen().get() instanceof DeskRow.Request(var request) && request.visit() != null)
            pay(request.visit(), beside.name());
        var line = board.chosenLine();
        if (line.isEmpty()) return;
        if (line.get().state().isInRoom()) {
            say(Tone.INFO, "pay.not.now");
            return;
        }
        if (line.get().moment() == MomentKind.TRANSITION) {
            say(Tone.INFO, "pay.not.crossing");
            return;
        }
        pay(line.get().id(), line.get().who().name());
    }

    private void pay(VisitId visit, String who) {
        if (payment.open(visit, who)) side.set(Side.PAYMENT);
        else say(Tone.INFO, "pay.other.first");
    }

    /// Keeps the pass of an appointment as a file, to print or to send.
    void savePass(AppointmentId id) {
        new PassPrint(rooms, setting, background, words)
                .save(id, file -> said.set(new Said(Tone.GOOD, words.say("pay.receipt.saved", file))));
    }

    /// Keeps what somebody has signed as one file, to print or to send.
    void savePapers(List<ConsentId> signed) {
        new SignedPrint(rooms, setting, background, words)
                .save(signed, file -> said.set(new Said(Tone.GOOD, words.say("pay.receipt.saved", file))));
    }

    /// Keeps the form of whoever is beside the board as a file, to print.
    void saveForm(VisitId visit) {
        formPapers().save(visit, file -> said.set(new Said(Tone.GOOD, words.say("pay.receipt.saved", file))));
    }

    /// The form has come back on paper: asks for its pictures.
    void receiveForm(VisitId visit) {
        formPapers().receive(visit, told -> {
            said.set(told);
            beside.lookAgain();
        });
    }

    private FormPapers formPapers() {
        return new FormPapers(rooms, setting, background, words);
    }

    /// Opens the walk-in form, for somebody on file or for somebody new.
    void walkIn(Optional<Patient> known) {
        walkIn.open(known.orElse(null));
        side.set(Side.WALK_IN);
    }

    /// Opens the form for who comes for the person beside the board.
    void companion(Patient person, Optional<Proxy> known) {
        companion.open(person, known);
        side.set(Side.COMPANION);
    }

    void backToPerson() {
        side.set(Side.PERSON);
    }

    void forget() {
        said.set(null);
    }

    @Override
    public void close() {
        payment.letGo();
        beside.row().unbind();
        beside.close();
        board.close();
        sync.close();
    }

    private void arrive(BoardLine line) {
        var id = new AppointmentId(line.id().value());
        background.run(() -> rooms.board().arrive(setting.actor(), id), answer -> {
            switch (answer) {
                case Arrival.Recorded _ -> say(Tone.GOOD, "desk.arrived");
                case Arrival.AlreadyHere _ -> say(Tone.INFO, "desk.here.already");
                case Arrival.NotExpected _ -> say(Tone.ATTENTION, "desk.not.expected");
            }
            after();
        });
    }

    private void leave(BoardLine line) {
        side.set(Side.PERSON);
        moved(() -> rooms.board().done(setting.actor(), line.id()), "desk.left");
    }

    private void moved(Supplier<Boolean> move, String words) {
        background.run(move, done -> {
            if (done) say(Tone.GOOD, words);
            after();
        });
    }

    private void walkedIn(VisitId visit) {
        side.set(Side.PERSON);
        say(Tone.GOOD, "desk.arrived");
        board.choose(visit);
        after();
    }

    private void companionKept() {
        side.set(Side.PERSON);
        say(Tone.GOOD, "companion.kept");
        beside.lookAgain();
    }

    private void after() {
        board.look();
        lookForUndo();
    }

    private void lookForUndo() {
        background.run(() -> rooms.board().undoable(setting.actor()), found -> undoable.set(found.orElse(null)));
    }

    private void say(Tone tone, String key) {
        said.set(new Said(tone, words.say(key)));
    }
}
