package health.threshold.hub.fhir;

import static health.threshold.app.TestClinic.dollars;

import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.PaymentPlan;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.billing.Tender;
import health.threshold.clinic.care.Facts;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.care.Signing;
import health.threshold.clinic.coverage.CardPicture;
import health.threshold.clinic.coverage.CardSide;
import health.threshold.clinic.coverage.Coverage;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.clinic.message.Task;
import health.threshold.clinic.message.TaskStatus;
import health.threshold.clinic.patient.Address;
import health.threshold.clinic.patient.Arrangements;
import health.threshold.clinic.patient.ContactWay;
import health.threshold.clinic.patient.EmergencyContact;
import health.threshold.clinic.patient.Need;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.clinic.visit.ArrivalAnswer;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.Feeling;
import health.threshold.clinic.visit.NeedToday;
import health.threshold.clinic.visit.Place;
import health.threshold.clinic.visit.PlaceKind;
import health.threshold.hub.Decision;
import health.threshold.hub.Decisions;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.TaskId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;

/// One of everything that a clinic's rooms exchange, done at one clinic by its staff.
final class EveryKind {

    final TestClinic clinic;
    final PatientId patient;
    final VisitId visit;
    final UUID clinicId;
    final UUID staff;
    final UUID place;
    final UUID proxy;
    final UUID need;
    final UUID coverage;
    final UUID card;
    final UUID charge;
    final UUID adjustment;
    final UUID payment;
    final UUID plan;
    final UUID allergy;
    final UUID diagnosis;
    final UUID medicine;
    final UUID result;
    final UUID member;
    final UUID task;
    final UUID feedback;
    final UUID decision;
    final SbarNote note;
    final EveryConsent consents;

    EveryKind(TestClinic clinic) {
        this.clinic = clinic;
        clinicId = clinic.store
                .read(clinic.system, tx -> clinic.rooms.settings.clinic(tx))
                .orElseThrow()
                .id();
        patient = new PatientId(clinic.store.newId());
        visit = new VisitId(clinic.store.newId());
        staff = clinic.store.newId();
        place = clinic.store.newId();
        proxy = clinic.store.newId();
        need = clinic.store.newId();
        coverage = clinic.store.newId();
        charge = clinic.store.newId();
        adjustment = clinic.store.newId();
        payment = clinic.store.newId();
        plan = clinic.store.newId();
        allergy = clinic.store.newId();
        diagnosis = clinic.store.newId();
        medicine = clinic.store.newId();
        result = clinic.store.newId();
        member = clinic.store.newId();
        task = clinic.store.newId();
        feedback = clinic.store.newId();
        card = UUID.fromString("019a0000-0000-7000-8000-0000000000ca");
        people();
        money();
        care();
        note = theVisit();
        consents = new EveryConsent(clinic, patient, visit, proxy);
        decision = decided();
    }

    private void people() {
        var rooms = clinic.rooms;
        write(tx -> {
            rooms.settings.keep(tx, new Clinic(clinicId, "Riverside Clinic", TestClinic.ZONE, CurrencyUnit.USD));
            rooms.staff.keep(
                    tx,
                    new StaffMember(new StaffId(staff), new PersonName("Nadia", "Haddad"), "Dr", Role.CLINICIAN, true));
            rooms.places.keep(tx, new Place(new PlaceId(place), "Quiet room", PlaceKind.QUIET_ROOM, true));
            var home = new Address("14 Mill Lane", "Riverside", "VA", "22901");
            rooms.patients.keep(
                    tx,
                    new Patient(
                            patient,
                            new PersonName("Anh Thư", "Nguyễn"),
                            "Annie",
                            "they/them",
                            LocalDate.of(1990, 2, 28),
                            "vi",
                            true,
                            new Patient.Reach("(434) 555-0142", "annie@example.org", home),
                            "to sing with my choir again",
                            new Arrangements(
                                    new EmergencyContact("Bình Nguyễn", "(434) 555-0144", "brother"),
                                    Set.of(ContactWay.TEXT, ContactWay.NO_MESSAGES),
                                    "ase"),
                            true));
            rooms.patients.keep(
                    tx,
                    new Proxy(
                            proxy,
                            patient,
                            new PersonName("", "Sukarno"),
                            "uncle",
                            "(434) 555-0143",
                            true,
                            Set.of(ProxyScope.CHECK_IN, ProxyScope.PAY)));
            rooms.patients.keep(tx, new Need(need, patient, NeedCode.NEEDLE_FEAR, LocalDate.of(2024, 5, 1), true));
            rooms.schedule.keep(
                    tx,
                    new Appointment(
                            new AppointmentId(visit.value()),
                            patient,
                            clinic.lee.id(),
                            tx.now().plus(Duration.ofMinutes(10)),
                            Duration.ofMinutes(20),
                            Service.BLOOD_DRAW,
                            AppointmentStatus.BOOKED,
                            "K7MQ",
                            true));
        });
    }

    private void money() {
        var rooms = clinic.rooms;
        write(tx -> {
            rooms.cards.keep(tx, new CardPicture(card, patient, CardSide.BACK, "/9j/AA==", tx.now(), true));
            rooms.coverages.keep(
                    tx, new Coverage(coverage, patient, "Blue Ridge", "Gold", "BR-1", dollars(25), true, tx.now()));
            rooms.ledger.post(tx, entry(tx, charge, Posting.CHARGE, 140, null));
            rooms.ledger.post(tx, entry(tx, adjustment, Posting.ADJUSTMENT, -60, null));
            var card = new LedgerEntry.Settlement(
                    Tender.CARD, "4242", "A1B2", "R-1007", new LedgerEntry.Towards(plan, dollars(20)));
            rooms.ledger.post(tx, entry(tx, payment, Posting.PAYMENT, -25, card));
            var terms = new PaymentPlan.Terms(dollars(55), 2, LocalDate.of(2026, 12, 1), tx.now());
            rooms.ledger.keep(tx, new PaymentPlan(plan, patient, terms.monthly(), terms.first(), true, terms));
        });
    }

    private LedgerEntry entry(Tx tx, UUID id, Posting posting, int amount, LedgerEntry.Settlement settlement) {
        return new LedgerEntry(
                id,
                "test:" + id,
                patient,
                visit,
                posting,
                dollars(amount),
                "Words of a " + posting,
                tx.now(),
                tx.by().id(),
                settlement);
    }

    private void care() {
        var rooms = clinic.rooms;
        write(tx -> {
            rooms.careFile.keep(
                    tx, new Facts.Allergy(allergy, patient, "Penicillin", "Hives", LocalDate.of(2001, 1, 9), true));
            rooms.careFile.keep(tx, new Facts.Diagnosis(diagnosis, patient, "Asthma", LocalDate.of(1999, 4, 3), true));
            rooms.careFile.keep(tx, new Facts.Medicine(medicine, patient, "Albuterol", "costs too much", true));
            rooms.careFile.keep(
                    tx, new Facts.Result(result, patient, "Hemoglobin A1c", "7.20 %", false, tx.now(), "final"));
            rooms.careFile.keep(
                    tx, new Facts.TeamMember(member, patient, "Lena Kowalska", "community health worker", true));
            rooms.tasks.keep(
                    tx,
                    new Task(
                            new TaskId(task),
                            patient,
                            visit,
                            "Call back about the referral",
                            Role.RECEPTIONIST,
                            LocalDate.of(2026, 11, 27),
                            TaskStatus.REQUESTED,
                            tx.now()));
            rooms.feedback.keep(
                    tx, new Feedback(feedback, patient, FeedbackKind.COMPLAINT, "I waited an hour", tx.now(), null));
        });
    }

    /// Through the door, to a room, back again, and to the room: with every way a moment crosses.
    private SbarNote theVisit() {
        var rooms = clinic.rooms;
        rooms.board.arrive(clinic.kiosk, new AppointmentId(visit.value()));
        clinic.says(visit, new ArrivalAnswer.Feels(Feeling.HARD_DAY), new ArrivalAnswer.Hurts(4));
        clinic.says(visit, new ArrivalAnswer.Needs(NeedToday.WHEELCHAIR, true));
        rooms.checkIn.leaveForTheDesk(clinic.kiosk, Optional.of(visit), DeskReason.TALK_TO_US, "my new address");
        clinic.hand.pass(Duration.ofMillis(90_123));
        rooms.moments.privateWord(clinic.kiosk, visit);
        rooms.board.told(clinic.desk, visit);
        rooms.board.room(clinic.nurse, visit, clinic.room1.id());
        rooms.registration.undo(clinic.nurse, rooms.board.undoable(clinic.nurse).orElseThrow());
        clinic.hand.pass(Duration.ofMinutes(2));
        rooms.board.room(clinic.nurse, visit, clinic.room2.id());
        rooms.notes.concern(clinic.nurse, visit, "It \"burns\" & <aches> –\nsince Sunday");
        var parts = new SbarNote.Parts("A < B & C\nsecond line", "", "Ärger", "Call on Friday");
        return ((Signing.Signed) rooms.notes.sign(clinic.clinician, visit, parts)).note();
    }

    private UUID decided() {
        var id = clinic.store.newId();
        write(tx -> {
            var words = "visit-ticket: chosen B-12, not B-11";
            new Decisions().keep(tx, new Decision(id, "Encounter", visit.value(), staff, "Dr Haddad", tx.now(), words));
            clinic.rooms.outbox.changed(tx, Kind.DECISION, id);
        });
        return id;
    }

    private void write(Consumer<Tx> work) {
        clinic.store.write(clinic.desk, tx -> {
            work.accept(tx);
            return true;
        });
    }

    /// Everything as another device's rooms have it.
    List<Object> knownTo(TestClinic other) {
        var rooms = other.rooms;
        return other.store.read(other.system, tx -> {
            var all = new ArrayList<Object>();
            all.add(rooms.settings.clinic(tx, clinicId));
            all.add(rooms.staff.find(tx, new StaffId(staff)));
            all.add(rooms.places.find(tx, new PlaceId(place)));
            all.add(rooms.patients.find(tx, patient));
            all.add(rooms.patients.proxy(tx, proxy));
            all.add(rooms.patients.need(tx, need));
            all.add(rooms.coverages.find(tx, coverage));
            all.add(rooms.cards.find(tx, card));
            for (var entry : List.of(charge, adjustment, payment)) all.add(rooms.ledger.find(tx, entry));
            all.add(rooms.ledger.plan(tx, plan));
            all.add(rooms.schedule.find(tx, new AppointmentId(visit.value())));
            all.add(rooms.visits.find(tx, visit));
            all.addAll(List.of(rooms.visits.steps(tx, visit), rooms.visits.crossings(tx, visit)));
            all.add(rooms.requests.open(tx));
            all.add(rooms.careFile.allergies(tx, List.of(patient)));
            all.add(rooms.careFile.diagnoses(tx, List.of(patient)));
            all.add(rooms.careFile.medicines(tx, List.of(patient)));
            all.addAll(
                    List.of(rooms.careFile.results(tx, List.of(patient)), rooms.careFile.team(tx, List.of(patient))));
            all.add(rooms.notes.concern(tx, visit));
            all.add(rooms.notes.find(tx, note.id()));
            all.addAll(consents.knownTo(other, tx));
            all.addAll(List.of(rooms.tasks.find(tx, new TaskId(task)), rooms.feedback.find(tx, feedback)));
            all.add(new Decisions().find(tx, decision));
            return all;
        });
    }
}
