package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.billing.Receipt;
import health.threshold.clinic.checkin.Claim;
import health.threshold.clinic.checkin.Corrections;
import health.threshold.clinic.checkin.Details;
import health.threshold.clinic.checkin.Identified;
import health.threshold.clinic.checkin.Seat;
import health.threshold.clinic.coverage.CardSide;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Pass;
import health.threshold.clinic.schedule.Passes;
import health.threshold.clinic.visit.Topic;
import health.threshold.fx.Words;
import health.threshold.kernel.VisitId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Everything the kiosk knows of the one person before it. It is the only place where anything of a person is kept,
/// so that wiping it leaves nothing.
final class KioskSession {

    private static final int SHORTEST_CODE = 3;
    private static final int SHORTEST_NAME = 2;

    final BooleanProperty byName = new SimpleBooleanProperty();
    /// Whether the code came from a pass, so that only the birthday is asked for.
    final BooleanProperty scanned = new SimpleBooleanProperty();
    final StringProperty code = new SimpleStringProperty("");
    /// Whether they came for somebody else, and what they typed of themselves.
    final BooleanProperty forAnother = new SimpleBooleanProperty();
    final StringProperty own = new SimpleStringProperty("");
    final StringProperty family = new SimpleStringProperty("");
    final StringProperty phoneTail = new SimpleStringProperty("");
    final StringProperty bornTyped = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> born = new SimpleObjectProperty<>();
    /// What they put right of their details.
    final Edits edits = new Edits();

    /// What somebody new fills in.
    final FormFilling form = new FormFilling();

    /// What there is to sign.
    final Papers papers = new Papers();

    /// The look for pictures of their card that is under way.
    Subscription looking = Subscription.EMPTY;

    int failures;

    /// What a pass is for that is not for here and today.
    final ObjectProperty<Passes.@Nullable Shown> elsewhere = new SimpleObjectProperty<>();

    @Nullable
    Claim claim;

    Identified.@Nullable Expected person;
    boolean arrived;
    boolean wasHere;

    /// What they were asked here before they left the kiosk half-way and came back.
    final Set<Topic> asked = EnumSet.noneOf(Topic.class);

    @Nullable
    Details details;

    /// Whether anything is due; taken to be so until somebody has looked.
    boolean due = true;

    @Nullable
    Owed owed;

    /// What is printed for them.
    final Prints prints = new Prints();

    /// What they chose about paying.
    final Paying paying = new Paying();

    @Nullable
    Payment payment;

    @Nullable
    Boolean payingAtTheDesk;

    @Nullable
    Receipt receipt;

    @Nullable
    Corrections confirmed;

    /// What they are asked of how they arrive, and what they say.
    final Asking asking = new Asking();

    @Nullable
    Seat seat;

    Group changing = Group.REACH;

    /// The picture of their card that is looked at just now, of which side, and whether one is kept already.
    final ObjectProperty<byte @Nullable []> card = new SimpleObjectProperty<>();

    CardSide side = CardSide.FRONT;
    boolean cardKept;

    /// Whether they did not come to check in, but for another time.
    boolean forAnotherTime;

    /// What they want to tell, and their words.
    FeedbackKind telling = FeedbackKind.QUESTION;

    final StringProperty words = new SimpleStringProperty("");

    /// What they told, once it is kept.
    @Nullable
    Feedback told;

    /// Whether the desk has been told all there is to tell.
    boolean left;

    /// Whose visit it is, once the kiosk knows and they have come for it.
    Optional<VisitId> visit() {
        return Optional.ofNullable(person).filter(one -> arrived).map(Identified.Expected::visit);
    }

    /// What to call the person; empty while nobody is known.
    String called() {
        return person == null ? "" : person.called();
    }

    /// That the arrival stands, whatever is chosen now; by name where somebody came for them.
    String eitherWay(Words words) {
        return isForAnother() ? words.say("either.way.for", called()) : words.say("either.way");
    }

    /// Whether the one who is known was checked in by somebody else.
    boolean isForAnother() {
        return person != null && person.acting().forAnother();
    }

    /// Whether the one who stands there may do this.
    boolean may(ProxyScope what) {
        return person == null || person.acting().may().contains(what);
    }

    /// What is on file, as far as it was looked up.
    Details onFile() {
        return details == null ? Details.NONE : details;
    }

    /// What the person has put right so far.
    Corrections corrections() {
        return edits.corrections(onFile());
    }

    /// Whether something was typed that no room has heard of yet.
    boolean hasUnsaved() {
        return edits.isAny() && !corrections().equals(confirmed);
    }

    /// Whether there is nothing more to ask about money: it is paid, or the desk sees to it.
    boolean isSettled() {
        return payment != null && !(payment instanceof Payment.Declined);
    }

    /// Whether enough was typed for the desk to know whom to look for. A letter or two are nobody.
    boolean hasSaidWho() {
        return born.get() != null
                || isAtLeast(code, SHORTEST_CODE)
                || isAtLeast(family, SHORTEST_NAME)
                || isAtLeast(own, SHORTEST_NAME);
    }

    private static boolean isAtLeast(StringProperty typed, int letters) {
        return typed.get().strip().length() >= letters;
    }

    /// The code is on a pass.
    void take(Pass pass) {
        byName.set(false);
        code.set(pass.code());
        scanned.set(true);
    }

    /// Another person is meant than the one found before: nothing of that one may stay.
    void forgetPerson() {
        claim = null;
        person = null;
        arrived = false;
        wasHere = false;
        asked.clear();
        details = null;
        due = true;
        owed = null;
        paying.wipe();
        prints.wipe();
        payment = null;
        payingAtTheDesk = null;
        receipt = null;
        confirmed = null;
        asking.wipe();
        seat = null;
        changing = Group.REACH;
        card.set(null);
        side = CardSide.FRONT;
        cardKept = false;
        edits.forget();
        form.wipe();
        papers.wipe();
    }

    /// Nothing stays.
    void wipe() {
        forgetPerson();
        byName.set(false);
        scanned.set(false);
        forAnother.set(false);
        own.set("");
        elsewhere.set(null);
        code.set("");
        family.set("");
        phoneTail.set("");
        bornTyped.set("");
        born.set(null);
        failures = 0;
        left = false;
        forAnotherTime = false;
        telling = FeedbackKind.QUESTION;
        words.set("");
        told = null;
    }
}
