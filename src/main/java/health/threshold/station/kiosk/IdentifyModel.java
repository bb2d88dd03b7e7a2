package health.threshold.station.kiosk;

import health.threshold.clinic.billing.Owed;
import health.threshold.clinic.billing.PayChoices;
import health.threshold.clinic.billing.Payment;
import health.threshold.clinic.checkin.Claim;
import health.threshold.clinic.checkin.Details;
import health.threshold.clinic.checkin.FormCounter;
import health.threshold.clinic.checkin.Identified;
import health.threshold.clinic.consent.ClinicDocument;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.visit.Arrival;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.Topic;
import health.threshold.kernel.ReceiptId;
import health.threshold.kernel.VisitId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Who is it? As soon as exactly one person fits, their arrival is recorded, before anything else is asked.
final class IdentifyModel {

    /// What still has to be typed.
    enum Missing {
        NOTHING,
        CODE,
        FAMILY,
        BORN,
        REAL_DATE,
        TAIL,
        OWN_TAIL,
        OWN
    }

    private record File(
            @Nullable Details details,
            Optional<FormCounter.Laid> form,
            List<ClinicDocument> papers,
            Bill bill,
            List<ArrivalQuestion> questions) {}

    /// @param due whether anything is due, which whoever came for the person may not know more of
    /// @param paid what they themselves paid here by card before they left half-way
    /// @param unclear whether nobody knows what became of their card
    private record Bill(
            boolean due,
            @Nullable Owed owed,
            @Nullable PayChoices choices,
            Optional<ReceiptId> paid,
            boolean unclear) {}

    /// How long a claim that fits is answered at least, so that time tells nothing either.
    private static final Duration EVEN_PAUSE = Duration.ofMillis(600);

    private static final int AFTER_THIS_MANY_THE_DESK_KNOWS = 2;

    private final KioskFlow flow;
    private final KioskSession session;
    private final ReadOnlyObjectWrapper<Missing> missing = new ReadOnlyObjectWrapper<>(Missing.NOTHING);

    IdentifyModel(KioskFlow flow) {
        this.flow = flow;
        session = flow.session();
    }

    KioskSession session() {
        return session;
    }

    ReadOnlyObjectProperty<Missing> missing() {
        return missing.getReadOnlyProperty();
    }

    /// They came for somebody else, or for themselves after all. What was typed stays.
    void forAnother() {
        missing.set(Missing.NOTHING);
        session.forAnother.set(!session.forAnother.get());
    }

    /// The other way of saying who one is. What was typed stays.
    void otherWay() {
        missing.set(Missing.NOTHING);
        session.scanned.set(false);
        session.byName.set(!session.byName.get());
    }

    void next() {
        missing.set(Missing.NOTHING);
        missing.set(whatIsMissing());
        if (missing.get() != Missing.NOTHING) return;
        var claim = claim();
        if (session.arrived && claim.equals(session.claim)) new Way(flow).afterIdentity();
        else look(claim);
    }

    private void look(Claim claim) {
        flow.askSlowly(
                Waiting.LOOKING,
                () -> flow.rooms().checkIn().identify(flow.setting.by(), claim),
                answer -> switch (answer) {
                    case Identified.Expected _ -> EVEN_PAUSE;
                    case Identified.PleaseSeeTheDesk(var pause) -> pause;
                },
                answer -> {
                    switch (answer) {
                        case Identified.Expected person -> found(claim, person);
                        case Identified.PleaseSeeTheDesk _ -> notFound();
                    }
                });
    }

    private void found(Claim claim, Identified.Expected person) {
        if (session.forAnotherTime) {
            session.forgetPerson();
            session.person = person;
            flow.go(Page.ANOTHER_TIME);
            return;
        }
        var before = session.person;
        if (before != null && before.visit().equals(person.visit())) {
            if (before.acting().equals(person.acting())) {
                session.claim = claim;
                session.person = person;
                new Way(flow).afterIdentity();
            } else {
                // Somebody else stands there for the same visit: what they may see and do is theirs alone.
                session.forgetPerson();
                here(claim, person, false);
            }
            return;
        }
        session.forgetPerson();
        flow.ask(Waiting.LOOKING, () -> flow.rooms().checkIn().arrive(flow.setting.by(), person), arrival -> {
            switch (arrival) {
                case Arrival.Recorded _ -> here(claim, person, false);
                case Arrival.AlreadyHere _ -> goOn(claim, person);
                case Arrival.NotExpected _ -> notFound();
            }
        });
    }

    /// Whoever left the kiosk half-way is asked what is left, and nothing again.
    private void goOn(Claim claim, Identified.Expected person) {
        flow.ask(Waiting.LOOKING, () -> flow.rooms().checkIn().goOn(flow.setting.by(), person), answered -> {
            answered.ifPresent(session.asked::addAll);
            here(claim, person, answered.isEmpty());
        });
    }

    private void here(Claim claim, Identified.Expected person, boolean already) {
        session.claim = claim;
        session.person = person;
        session.arrived = true;
        session.wasHere = already;
        session.left = false;
        if (already) askForm(person.visit());
        else ask(person.visit());
    }

    private void ask(VisitId visit) {
        flow.ask(
                Waiting.LOOKING,
                () -> new File(details(visit), form(visit), papers(visit), bill(visit), questions(visit)),
                file -> {
                    session.details = file.details();
                    file.form().ifPresent(session.form::lay);
                    session.papers.lay(file.papers());
                    // Whoever has paid here was asked about all of it.
                    session.due = file.bill().due()
                            && !session.asked.contains(Topic.COPAY)
                            && file.bill().paid().isEmpty();
                    session.owed = file.bill().owed();
                    session.paying.choices = file.bill().choices();
                    session.paying.paid = file.bill().paid().orElse(null);
                    if (file.bill().unclear()) session.payment = new Payment.AskedAtTheDesk();
                    session.asking.lay(file.questions());
                    new Way(flow).afterIdentity();
                });
    }

    /// Whoever is here already is asked for nothing but what is left of the form, and reassured.
    private void askForm(VisitId visit) {
        flow.ask(Waiting.LOOKING, () -> form(visit), laid -> {
            laid.ifPresent(session.form::lay);
            new Way(flow).afterDetails();
        });
    }

    private Optional<FormCounter.Laid> form(VisitId visit) {
        return session.may(ProxyScope.CONFIRM_DETAILS)
                ? flow.rooms().checkIn().forms().lay(flow.setting.by(), visit)
                : Optional.empty();
    }

    /// What is not theirs to confirm is not even looked up.
    private @Nullable Details details(VisitId visit) {
        if (!session.may(ProxyScope.CONFIRM_DETAILS)) return null;
        return flow.rooms().checkIn().details(flow.setting.by(), visit);
    }

    private List<ClinicDocument> papers(VisitId visit) {
        if (!session.may(ProxyScope.SIGN)) return List.of();
        return flow.rooms().signing().lay(flow.setting.by(), visit);
    }

    private List<ArrivalQuestion> questions(VisitId visit) {
        return flow.rooms().checkIn().questions(flow.setting.by(), visit);
    }

    private Bill bill(VisitId visit) {
        var rooms = flow.rooms();
        var by = flow.setting.by();
        if (!session.may(ProxyScope.PAY))
            return new Bill(rooms.copays().isDue(by, visit), null, null, Optional.empty(), false);
        var owed = rooms.copays().owed(by, visit);
        return new Bill(
                owed.isDue(),
                owed,
                rooms.plans().choices(by, visit),
                rooms.copays().lastPaid(by, visit),
                rooms.copays().isUnclear(by, visit));
    }

    private void notFound() {
        session.failures++;
        if (session.failures >= AFTER_THIS_MANY_THE_DESK_KNOWS) flow.leaveUnfound();
        flow.go(Page.NOT_FOUND);
    }

    private Claim claim() {
        var born = Objects.requireNonNull(session.born.get());
        var family = session.family.get().strip();
        var code = session.code.get().strip();
        var own = session.own.get().strip();
        if (session.forAnother.get())
            return session.byName.get() ? new Claim.ForName(family, born, own) : new Claim.ForCode(code, born, own);
        return session.byName.get()
                ? new Claim.ByName(family, born, session.phoneTail.get().strip())
                : new Claim.ByCode(code, born);
    }

    private Missing whatIsMissing() {
        var byName = session.byName.get();
        if (!byName && session.code.get().isBlank()) return Missing.CODE;
        if (byName && session.family.get().isBlank()) return Missing.FAMILY;
        var born = session.born.get();
        if (born == null) return session.bornTyped.get().length() < 10 ? Missing.BORN : Missing.REAL_DATE;
        if (born.isAfter(flow.setting.clock().today())) return Missing.REAL_DATE;
        return whatIsMissingOfThemselves(byName);
    }

    private Missing whatIsMissingOfThemselves(boolean byName) {
        if (session.forAnother.get()) {
            if (byName) return isTail(session.own.get()) ? Missing.NOTHING : Missing.OWN_TAIL;
            return session.own.get().isBlank() ? Missing.OWN : Missing.NOTHING;
        }
        return !byName || isTail(session.phoneTail.get()) ? Missing.NOTHING : Missing.TAIL;
    }

    private static boolean isTail(String typed) {
        return typed.strip().matches("\\d{4}");
    }
}
