package health.threshold.app;

import health.threshold.clinic.billing.CardTerminal;
import health.threshold.clinic.billing.CopayDesk;
import health.threshold.clinic.billing.Ledger;
import health.threshold.clinic.billing.MailServer;
import health.threshold.clinic.billing.PlanDesk;
import health.threshold.clinic.billing.ReceiptPost;
import health.threshold.clinic.billing.Receipts;
import health.threshold.clinic.care.CareFile;
import health.threshold.clinic.care.CareNotes;
import health.threshold.clinic.care.ExamRoom;
import health.threshold.clinic.care.LeavingCheck;
import health.threshold.clinic.care.PromptShelf;
import health.threshold.clinic.checkin.CheckInDesk;
import health.threshold.clinic.checkin.CheckInRooms;
import health.threshold.clinic.consent.Consents;
import health.threshold.clinic.consent.DocumentShelf;
import health.threshold.clinic.consent.SigningDesk;
import health.threshold.clinic.coverage.CardPictures;
import health.threshold.clinic.coverage.Coverages;
import health.threshold.clinic.feedback.FeedbackBox;
import health.threshold.clinic.feedback.FeedbackCounter;
import health.threshold.clinic.form.FormDesk;
import health.threshold.clinic.form.Forms;
import health.threshold.clinic.journey.DeskFile;
import health.threshold.clinic.journey.Registration;
import health.threshold.clinic.journey.TwoFiles;
import health.threshold.clinic.message.Tasks;
import health.threshold.clinic.patient.Companions;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.schedule.Passes;
import health.threshold.clinic.schedule.Schedule;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.staff.SignIn;
import health.threshold.clinic.staff.StaffDirectory;
import health.threshold.clinic.visit.Admitted;
import health.threshold.clinic.visit.Alignment;
import health.threshold.clinic.visit.BoardView;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Errands;
import health.threshold.clinic.visit.LobbyBoard;
import health.threshold.clinic.visit.Moments;
import health.threshold.clinic.visit.Places;
import health.threshold.clinic.visit.VisitBoard;
import health.threshold.clinic.visit.Visits;
import health.threshold.clinic.visit.Waits;
import health.threshold.hub.fhir.ClinicTranslators.SpeakingRooms;
import health.threshold.kernel.Actor;
import health.threshold.store.Store;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.outbox.Books;
import health.threshold.store.outbox.Outbox;

/// The clinic's rooms, built one upon the other: the wiring's table of contents below the screens.
public final class Rooms {

    public final AuditLog audit = new AuditLog();
    public final Outbox outbox = new Outbox();
    public final Books books = new Books(audit, outbox);
    public final ClinicSettings settings = new ClinicSettings(books);
    public final StaffDirectory staff = new StaffDirectory(books);
    public final Patients patients = new Patients(books);
    public final Places places = new Places(books);
    public final Admitted admitted = new Admitted();
    public final Errands errands = new Errands(books);
    public final Coverages coverages = new Coverages(books);
    public final CardPictures cards = new CardPictures(books);
    public final Consents consents = new Consents(books);
    public final Forms forms = new Forms(books);
    public final Tasks tasks = new Tasks(books);
    public final FeedbackBox feedback = new FeedbackBox(books);
    public final CareFile careFile = new CareFile(books);
    public final Ledger ledger = new Ledger(books, settings, coverages);

    public final SignIn signIn;
    public final Schedule schedule;
    public final Passes passes;
    public final Visits visits;
    public final DeskRequests requests;
    public final VisitBoard board;
    public final Moments moments;
    public final Waits waits;
    public final LobbyBoard lobbyBoard;
    public final Alignment alignment;
    public final BoardView boardView;
    public final CopayDesk copays;
    public final PlanDesk plans;
    public final Receipts receipts;
    public final ReceiptPost receiptPost;
    public final FormDesk formDesk;
    public final CheckInDesk checkIn;
    public final SigningDesk signing;
    public final CareNotes notes;
    public final LeavingCheck leaving;
    public final PromptShelf prompts;
    public final ExamRoom exam;
    public final FeedbackCounter feedbackCounter;
    public final DeskFile deskFile;
    public final Registration registration;
    public final Companions companions;
    public final TwoFiles twoFiles;

    /// What stands outside the program and can be spoken to.
    public record Outside(CardTerminal terminal, MailServer mail) {}

    /// A clinic without a mail server.
    public Rooms(Store store, String device, CardTerminal terminal, Shelves shelves, boolean demo) {
        this(store, device, new Outside(terminal, MailServer.NONE), shelves, demo);
    }

    /// @param device this machine's short name, as the audit log knows it
    /// @param demo whether unreviewed prompts may be shown, and sample documents signed
    public Rooms(Store store, String device, Outside outside, Shelves shelves, boolean demo) {
        signIn = new SignIn(store, books, staff, device);
        schedule = new Schedule(books, store.clock());
        passes = new Passes(store, schedule, settings);
        visits = new Visits(books, schedule, store.clock());
        requests = new DeskRequests(store, books, settings);
        board = new VisitBoard(store, visits, schedule, patients, places);
        moments = new Moments(store, visits, requests);
        waits = new Waits(schedule, store.clock());
        lobbyBoard = new LobbyBoard(store, visits, schedule, places, waits);
        alignment = new Alignment(store, books, settings, new Alignment.Context(patients, schedule, waits));
        boardView = new BoardView(
                store, books, new BoardView.Rooms(visits, schedule, patients, places, staff, requests), alignment);
        copays =
                new CopayDesk(store, books, ledger, new CopayDesk.Desk(visits, requests, admitted, outside.terminal()));
        plans = new PlanDesk(store, ledger, new PlanDesk.PlanRooms(settings, schedule, visits, coverages, admitted));
        receipts = new Receipts(store, books, ledger, new Receipts.ReceiptRooms(settings, patients, admitted));
        receiptPost = new ReceiptPost(
                store, books, new ReceiptPost.PostRooms(ledger, patients, requests, admitted), outside.mail());
        formDesk = new FormDesk(
                store,
                books,
                new FormDesk.FormRooms(forms, settings, patients, visits, requests),
                shelves.form(),
                demo);
        checkIn = new CheckInDesk(
                store,
                books,
                new CheckInRooms(
                        settings, patients, schedule, staff, visits, board, requests, errands, waits, places, coverages,
                        cards, formDesk, admitted));
        signing = new SigningDesk(
                store,
                books,
                new SigningDesk.PaperRooms(consents, settings, patients, visits, requests, errands, admitted),
                new DocumentShelf(shelves.documents(), demo));
        notes = new CareNotes(store, books, visits);
        leaving = new LeavingCheck(store, books, new LeavingCheck.Way(visits, board, alignment, tasks));
        prompts = new PromptShelf(
                store, books, new PromptShelf.Chooser(settings, staff), new PromptShelf.Shelf(shelves.prompts(), demo));
        exam = new ExamRoom(
                store,
                books,
                new ExamRoom.CareRooms(
                        boardView, places, patients, schedule, visits, alignment, signing, formDesk, tasks, feedback,
                        careFile, notes, leaving, prompts));
        feedbackCounter = new FeedbackCounter(
                store, books, new FeedbackCounter.FeedbackRooms(feedback, visits, requests, admitted));
        companions = new Companions(store, patients);
        registration = new Registration(store, patients, staff, board, copays);
        deskFile = new DeskFile(
                store,
                books,
                new DeskFile.DeskRooms(
                        patients,
                        schedule,
                        visits,
                        errands,
                        alignment,
                        coverages,
                        cards,
                        ledger,
                        receiptPost,
                        signing,
                        formDesk,
                        tasks,
                        feedback));
        twoFiles = new TwoFiles(
                store,
                books,
                new TwoFiles.FileRooms(
                        patients, schedule, visits, coverages, cards, ledger, tasks, feedback, careFile, notes),
                Actor.system(device));
        // For as long as the store is open.
        store.listen(twoFiles::follow);
    }

    /// The rooms of whose things the hub is told.
    public SpeakingRooms speaking() {
        return new SpeakingRooms(
                settings, staff, places, patients, schedule, visits, requests, coverages, cards, ledger, careFile,
                notes, consents, forms, tasks, feedback);
    }
}
