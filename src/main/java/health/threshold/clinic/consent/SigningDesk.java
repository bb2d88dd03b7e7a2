package health.threshold.clinic.consent;

import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.visit.Acting;
import health.threshold.clinic.visit.Admitted;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Errands;
import health.threshold.clinic.visit.Topic;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.Visits;
import health.threshold.kernel.Actor;
import health.threshold.kernel.ConsentId;
import health.threshold.kernel.Duty;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where people sign what is due. Whatever they answer, or if they do not, nobody's arrival waits for it.
public final class SigningDesk {

    private final Store store;
    private final Books books;
    private final PaperRooms rooms;
    private final DocumentShelf shelf;

    public SigningDesk(Store store, Books books, PaperRooms rooms, DocumentShelf shelf) {
        this.store = store;
        this.books = books;
        this.rooms = rooms;
        this.shelf = shelf;
    }

    /// The rooms that know who signs, and in which visit.
    public record PaperRooms(
            Consents consents,
            ClinicSettings settings,
            Patients patients,
            Visits visits,
            DeskRequests requests,
            Errands errands,
            Admitted admitted) {}

    /// Lays before somebody what is due today. For whoever may not sign for the person there is nothing.
    public List<ClinicDocument> lay(Actor by, VisitId id) {
        by.must(Duty.SELF_CHECK_IN);
        return store.write(by, tx -> {
            var visit = visit(tx, id);
            if (signer(tx, visit).isEmpty()) return List.of();
            var due = due(tx, visit.patient());
            if (!due.isEmpty() && !rooms.errands().isAnswered(tx, id, Topic.PAPERS))
                rooms.errands().asked(tx, id, Topic.PAPERS);
            return due;
        });
    }

    /// Keeps an answer. It is on the disk before this returns; given once more in the same visit, it is the one that
    /// was kept before.
    ///
    /// @param shown the words that were on the screen
    /// @throws IllegalArgumentException if these are not the words of the document
    /// @throws NotAllowed if whoever was recognised for this visit may not sign
    public ConsentId answer(Actor by, VisitId id, Told told) {
        by.must(Duty.SELF_CHECK_IN);
        if (!isOnTheShelf(told)) throw new IllegalArgumentException("These are not the words of a document of ours");
        return store.writeDurably(by, tx -> {
            var visit = visit(tx, id);
            var signer = signer(tx, visit).orElseThrow(() -> new NotAllowed(by.role(), Duty.SELF_CHECK_IN));
            return given(tx, visit, told).orElseGet(() -> keep(tx, visit, signer, told));
        });
    }

    /// What somebody answered to which words of which document.
    public record Told(ClinicDocument document, DocumentText shown, Answer answer) {}

    /// The person would rather do it at the desk, which is told.
    ///
    /// @param titles all that they have put off, in the desk's language
    public void later(Actor by, VisitId id, String titles) {
        by.must(Duty.SELF_CHECK_IN);
        rooms.admitted().must(by, id, ProxyScope.SIGN);
        store.write(by, tx -> {
            rooms.requests().leave(tx, DeskReason.SIGN_AT_DESK, visit(tx, id), titles);
            return true;
        });
    }

    /// Somebody has told the desk that they no longer stand by what they signed, or that they do after all.
    ///
    /// @return whether it was so that this changed anything
    public boolean takeBack(Actor by, ConsentId id, boolean back) {
        by.must(Duty.ARRIVE);
        return store.writeDurably(by, tx -> {
            var was = back ? Standing.GIVEN : Standing.TAKEN_BACK;
            var consent = rooms.consents().find(tx, id).filter(one -> one.signed() && one.standing() == was);
            consent.ifPresent(one -> rooms.consents().stand(tx, one, back ? Standing.TAKEN_BACK : Standing.GIVEN));
            return consent.isPresent();
        });
    }

    /// What somebody signed, to be printed; empty if they signed nothing there, or this device does not have it.
    public Optional<SignedPaper> paper(Actor by, ConsentId id) {
        by.must(Duty.ARRIVE);
        return store.write(by, tx -> {
            var paper = rooms.consents().find(tx, id).flatMap(consent -> paper(tx, consent));
            paper.map(SignedPaper::consent)
                    .ifPresent(one -> books.changedHere(tx, Deed.PRINTED, Kind.CONSENT, id.value(), one.patient()));
            return paper;
        });
    }

    /// What somebody has signed in this visit, for a copy to take home.
    ///
    /// @throws NotAllowed if whoever was recognised for this visit may not sign
    public List<SignedPaper> copies(Actor by, VisitId id) {
        by.must(Duty.SELF_CHECK_IN);
        rooms.admitted().must(by, id, ProxyScope.SIGN);
        return store.write(by, tx -> {
            var signed = answered(tx, visit(tx, id).patient()).stream()
                    .filter(one -> one.signed() && one.holds() && id.equals(one.visit()))
                    .toList();
            for (var one : signed) books.viewed(tx, Kind.CONSENT, one.id().value(), one.patient());
            return signed.stream().flatMap(one -> paper(tx, one).stream()).toList();
        });
    }

    /// These have come out on paper; the person may have gone meanwhile.
    public void printed(Actor by, List<SignedPaper> papers) {
        by.must(Duty.SELF_CHECK_IN);
        store.write(by, tx -> {
            for (var paper : papers) {
                var one = paper.consent();
                books.changedHere(tx, Deed.PRINTED, Kind.CONSENT, one.id().value(), one.patient());
            }
            return true;
        });
    }

    /// Where this person stands with the documents. For rooms of staff, which have asked who may know.
    public Paperwork of(Tx tx, PatientId patient) {
        var papers = new ArrayList<Paperwork.Paper>();
        var seen = new ArrayList<String>();
        for (var consent : answered(tx, patient)) {
            var shown = consent.shown();
            if (seen.contains(shown.document())) continue;
            seen.add(shown.document());
            papers.add(
                    new Paperwork.Paper(consent, shelf.find(shown.document(), shown.version()), reason(tx, consent)));
        }
        return new Paperwork(papers, due(tx, patient));
    }

    /// Why somebody would rather not be treated as the clinic's form has it, where that is their latest answer.
    public Optional<RefusalReason> treatmentRefused(Tx tx, PatientId patient) {
        return answered(tx, patient).stream()
                .filter(one -> one.shown().kind() == DocumentKind.TREATMENT)
                .findFirst()
                .filter(latest -> !latest.holds())
                .map(latest -> Optional.ofNullable(reason(tx, latest)).orElse(RefusalReason.NOT_SAID));
    }

    private List<ClinicDocument> due(Tx tx, PatientId patient) {
        var answered = answered(tx, patient);
        var today = store.clock().today();
        return shelf.current().stream()
                .filter(document -> answered.stream()
                        .filter(one -> one.isOf(document))
                        .findFirst()
                        // Who would rather not is not asked again until there is something new to read.
                        .filter(last ->
                                !last.holds() || document.holds(store.clock().dayOf(last.at()), today))
                        .isEmpty())
                .toList();
    }

    /// Latest first, on all files of the person, and only what was theirs.
    private List<Consent> answered(Tx tx, PatientId patient) {
        return rooms.consents().of(tx, rooms.patients().files().all(tx, patient)).stream()
                .filter(one -> one.standing() != Standing.MISTAKE)
                .toList();
    }

    /// Whoever was recognised here for this visit, if they may sign: the person, or one who is known to stand beside
    /// them.
    private Optional<Acting> signer(Tx tx, Visit visit) {
        return rooms.admitted()
                .acting(visit.id())
                .filter(one -> !one.forAnother() || isBeside(tx, visit.patient(), one.proxy()));
    }

    private boolean isBeside(Tx tx, PatientId patient, @Nullable UUID proxy) {
        return proxy != null
                && rooms.patients().proxies(tx, patient).stream()
                        .anyMatch(one -> one.id().equals(proxy) && one.may().contains(ProxyScope.SIGN));
    }

    private boolean isOnTheShelf(Told told) {
        var document = told.document();
        return shelf.find(document.id(), document.version())
                .filter(ours -> ours.equals(document) && ours.texts().containsValue(told.shown()))
                .isPresent();
    }

    private Optional<ConsentId> given(Tx tx, Visit visit, Told told) {
        var signed = told.answer() instanceof Answer.Signed;
        return answered(tx, visit.patient()).stream()
                .filter(one -> one.isOf(told.document()) && visit.id().equals(one.visit()))
                .findFirst()
                .filter(latest -> latest.signed() == signed && latest.standing() == Standing.GIVEN)
                .map(Consent::id);
    }

    private ConsentId keep(Tx tx, Visit visit, Acting signer, Told told) {
        var id = new ConsentId(tx.newId());
        rooms.consents().receive(tx, new ConsentAnswer(id, visit.patient(), tx.now(), told.answer()));
        rooms.consents()
                .receive(
                        tx,
                        new Consent(
                                id,
                                visit.patient(),
                                visit.id(),
                                Consent.Shown.of(told.document(), told.shown()),
                                told.answer() instanceof Answer.Signed,
                                Standing.GIVEN,
                                tx.now(),
                                signer.proxy()));
        return id;
    }

    private @Nullable RefusalReason reason(Tx tx, Consent consent) {
        if (consent.signed()) return consent.holds() ? null : RefusalReason.TAKEN_BACK;
        return rooms.consents()
                .answer(tx, consent.id())
                .map(one -> one.answer() instanceof Answer.Refused(var reason) ? reason : null)
                .orElse(null);
    }

    private Optional<SignedPaper> paper(Tx tx, Consent consent) {
        var under = rooms.consents().answer(tx, consent.id());
        if (under.isEmpty() || !(under.get().answer() instanceof Answer.Signed(var signature))) return Optional.empty();
        var shown = consent.shown();
        // By their own id: the file they stood on may have been replaced since.
        var proxy = Optional.ofNullable(consent.proxy())
                .flatMap(id -> rooms.patients().proxy(tx, id));
        return rooms.patients()
                .find(tx, consent.patient())
                .map(patient -> new SignedPaper(
                        rooms.settings().clinic(tx).map(Clinic::name).orElse(""),
                        patient.name(),
                        consent,
                        shelf.find(shown.document(), shown.version()).stream()
                                .flatMap(document -> document.texts().values().stream())
                                .filter(text -> text.hash().equals(shown.hash()))
                                .findFirst(),
                        signature,
                        proxy.map(Proxy::name).orElse(null)));
    }

    private Visit visit(Tx tx, VisitId id) {
        return rooms.visits().find(tx, id).orElseThrow(() -> new IllegalArgumentException("There is no such visit"));
    }
}
