package health.threshold.clinic.form;

import health.threshold.clinic.form.FormSheet.Author;
import health.threshold.clinic.form.FormSheet.Edition;
import health.threshold.clinic.form.FormSheet.Progress;
import health.threshold.clinic.form.FormSheet.Way;
import health.threshold.clinic.form.FormStanding.Wish;
import health.threshold.clinic.patient.Patients;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.clinic.visit.DeskRequests;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.Visits;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where the form of somebody new is filled in, printed, and taken in on paper. No answer is ever written into what
/// the clinic knows of their health: it stays what they told.
public final class FormDesk {

    /// The most pages that one form on paper has.
    public static final int MOST_PAGES = 12;

    private final Store store;
    private final Books books;
    private final FormRooms rooms;
    private final FormShelf shelf;
    private final Optional<ClinicForm> form;

    /// @param demo whether a sample form is asked for
    public FormDesk(Store store, Books books, FormRooms rooms, FormShelf shelf, boolean demo) {
        this.store = store;
        this.books = books;
        this.rooms = rooms;
        this.shelf = shelf;
        form = shelf.asked(demo);
    }

    /// The rooms that know who somebody is, and whether they came before.
    public record FormRooms(
            Forms forms, ClinicSettings settings, Patients patients, Visits visits, DeskRequests requests) {}

    /// What somebody answered to a question on a screen.
    ///
    /// @param sheet the one this sitting began for the part; null where it has not begun one
    /// @param language in which the question was shown
    public record Told(@Nullable UUID sheet, String question, Given given, Locale language) {}

    /// Where this person stands. For rooms that have asked who may know.
    public FormStanding standing(Tx tx, PatientId patient) {
        var files = rooms.patients().files().all(tx, patient);
        var sheets = form.map(one -> sheets(tx, files, one)).orElse(List.of());
        var answered = sheets.stream()
                .flatMap(sheet -> sheet.answers().stream())
                .map(FormAnswer::question)
                .collect(Collectors.toSet());
        var received = sheets.stream()
                .filter(sheet -> sheet.way() == Way.RECEIVED)
                .map(FormSheet::at)
                .reduce((before, last) -> last)
                .orElse(null);
        var isNew = !rooms.visits().hasFinishedOne(tx, files);
        return new FormStanding(form, isNew, answered, wish(sheets), received);
    }

    /// Writes an answer on a sheet, in the place of one that this sitting gave to the same question before.
    ///
    /// @return the sheet, to be named with the next answer to the same part
    /// @throws IllegalArgumentException if nobody could answer so, or the sheet is somebody else's
    public UUID answer(Tx tx, Visit visit, Author by, Told told) {
        var asked = form.orElseThrow(() -> new IllegalArgumentException("There is no form"));
        var part = asked.partOf(told.question())
                .orElseThrow(() -> new IllegalArgumentException("There is no such question"));
        var question = asked.find(told.question()).orElseThrow();
        if (!question.takes(told.given())) throw new IllegalArgumentException("Nobody can answer so");
        var language = told.language().toLanguageTag();
        var sheet = told.sheet() == null
                ? begun(tx, visit, by, Edition.of(asked), part.id(), language)
                : own(tx, visit, told.sheet(), part.id());
        if (!sheet.given(question.id()).equals(Optional.of(told.given()))) {
            var words = question.text().in(told.language());
            rooms.forms().keep(tx, sheet.with(new FormAnswer(question.id(), words, told.given(), tx.now())));
            completeIfDone(tx, visit.patient(), asked, part);
        }
        return sheet.id();
    }

    /// The rest comes later.
    public void later(Tx tx, Visit visit, Author by) {
        wish(tx, visit, by, Way.LATER);
    }

    /// They would rather have it on paper: the desk is told, and prints it.
    public void onPaper(Tx tx, Visit visit, Author by) {
        wish(tx, visit, by, Way.ON_PAPER);
        rooms.requests().leave(tx, DeskReason.FORM_ON_PAPER, visit, "");
    }

    /// The form as it is printed for this person; empty where the clinic has none.
    public Optional<FormPrint> print(Actor by, VisitId id) {
        by.must(Duty.ARRIVE);
        return store.write(by, tx -> {
            var visit = visit(tx, id);
            var patient = rooms.patients().find(tx, visit.patient()).orElseThrow();
            var standing = standing(tx, visit.patient());
            form.ifPresent(one ->
                    books.changedHere(tx, Deed.PRINTED, Kind.FORM, visit.id().value(), patient.id()));
            return form.map(one -> new FormPrint(
                    rooms.settings().clinic(tx).map(Clinic::name).orElse(""),
                    patient.name(),
                    patient.birthDate(),
                    Locale.forLanguageTag(patient.language()),
                    one,
                    standing.answered()));
        });
    }

    /// The form has come back on paper, and counts as filled in. It is on the disk before this returns; the same pages
    /// given once more are not kept twice.
    ///
    /// @param pages JPEGs in Base64, made small, in their order; 1 to [#MOST_PAGES]
    public void receive(Actor by, VisitId id, List<String> pages) {
        by.must(Duty.REGISTER);
        var asked = form.orElseThrow(() -> new IllegalArgumentException("There is no form"));
        if (pages.isEmpty() || pages.size() > MOST_PAGES)
            throw new IllegalArgumentException("A form on paper has 1 to " + MOST_PAGES + " pages");
        store.writeDurably(by, tx -> {
            var visit = visit(tx, id);
            var files = rooms.patients().files().all(tx, visit.patient());
            if (!isHere(tx, files, asked, pages)) keepPages(tx, visit, asked, pages);
            rooms.requests().answerAll(tx, id, DeskReason.FORM_ON_PAPER);
            return true;
        });
    }

    /// What this person told on forms, for those who care for them. For rooms of staff, which have asked who may know.
    public FormTold told(Tx tx, List<PatientId> files) {
        var sheets = rooms.forms().of(tx, files);
        var received = sheets.stream()
                .filter(sheet -> sheet.way() == Way.RECEIVED)
                .map(FormSheet::id)
                .toList();
        return FormTold.of(form, sheets, rooms.forms().countPages(tx, received));
    }

    /// The pages of forms that came on paper; looking at them is on record.
    public List<FormPage> pages(Actor by, PatientId patient) {
        by.must(Duty.SEE_CARE);
        return store.write(by, tx -> {
            var files = rooms.patients().files().all(tx, patient);
            var received = rooms.forms().of(tx, files).stream()
                    .filter(sheet -> sheet.way() == Way.RECEIVED)
                    .map(FormSheet::id)
                    .toList();
            var pages = rooms.forms().pages(tx, received);
            for (var page : pages) books.viewed(tx, Kind.FORM_PAGE, page.id(), page.patient());
            return pages;
        });
    }

    /// Why the clinic's own form cannot be used; empty where nothing is wrong.
    public String fault() {
        return shelf.fault();
    }

    private List<FormSheet> sheets(Tx tx, List<PatientId> files, ClinicForm asked) {
        return rooms.forms().of(tx, files).stream()
                .filter(sheet -> sheet.of().equals(Edition.of(asked)))
                .toList();
    }

    private Wish wish(List<FormSheet> sheets) {
        var last = sheets.stream().filter(sheet -> sheet.way() != Way.RECEIVED).reduce((before, later) -> later);
        if (last.isEmpty()) return Wish.NONE;
        return switch (last.get().way()) {
            case SCREEN, RECEIVED -> Wish.NONE;
            case LATER -> Wish.LATER;
            case ON_PAPER ->
                store.clock().dayOf(last.get().at()).equals(store.clock().today())
                        ? Wish.ON_PAPER
                        : Wish.ON_PAPER_BEFORE;
        };
    }

    private static FormSheet begun(Tx tx, Visit visit, Author by, Edition of, @Nullable String part, String language) {
        return new FormSheet(
                tx.newId(),
                visit.patient(),
                visit.id(),
                of,
                part,
                Way.SCREEN,
                Progress.IN_PROGRESS,
                language,
                by,
                tx.now(),
                List.of());
    }

    private FormSheet own(Tx tx, Visit visit, UUID id, String part) {
        return rooms.forms()
                .find(tx, id)
                .filter(sheet -> sheet.patient().equals(visit.patient()) && part.equals(sheet.part()))
                .orElseThrow(() -> new IllegalArgumentException("This is not a sheet of theirs for this part"));
    }

    /// Done may be what several sittings have told together.
    private void completeIfDone(Tx tx, PatientId patient, ClinicForm asked, FormPart part) {
        var sheets = sheets(tx, rooms.patients().files().all(tx, patient), asked).stream()
                .filter(sheet -> part.id().equals(sheet.part()))
                .toList();
        var answered = new HashSet<String>();
        for (var sheet : sheets) for (var answer : sheet.answers()) answered.add(answer.question());
        if (!part.isIn(answered)) return;
        for (var sheet : sheets)
            if (sheet.progress() == Progress.IN_PROGRESS) rooms.forms().keep(tx, sheet.completed());
    }

    private void wish(Tx tx, Visit visit, Author by, Way way) {
        var asked = form.orElseThrow(() -> new IllegalArgumentException("There is no form"));
        var files = rooms.patients().files().all(tx, visit.patient());
        var wished = wish(sheets(tx, files, asked));
        if (wished == (way == Way.LATER ? Wish.LATER : Wish.ON_PAPER)) return;
        rooms.forms().keep(tx, whole(tx, visit, asked, way, Progress.IN_PROGRESS, by));
    }

    private boolean isHere(Tx tx, List<PatientId> files, ClinicForm asked, List<String> pages) {
        return sheets(tx, files, asked).stream()
                .filter(sheet -> sheet.way() == Way.RECEIVED)
                .anyMatch(sheet -> rooms.forms().pages(tx, List.of(sheet.id())).stream()
                        .map(FormPage::content)
                        .toList()
                        .equals(pages));
    }

    private void keepPages(Tx tx, Visit visit, ClinicForm asked, List<String> pages) {
        var sheet = whole(tx, visit, asked, Way.RECEIVED, Progress.COMPLETED, Author.THEMSELVES);
        rooms.forms().keep(tx, sheet);
        for (int at = 0; at < pages.size(); at++)
            rooms.forms()
                    .keep(tx, new FormPage(tx.newId(), visit.patient(), sheet.id(), at + 1, pages.get(at), tx.now()));
    }

    private static FormSheet whole(Tx tx, Visit visit, ClinicForm asked, Way way, Progress progress, Author by) {
        return new FormSheet(
                tx.newId(),
                visit.patient(),
                visit.id(),
                Edition.of(asked),
                null,
                way,
                progress,
                Locale.ENGLISH.toLanguageTag(),
                by,
                tx.now(),
                List.of());
    }

    private Visit visit(Tx tx, VisitId id) {
        return rooms.visits().find(tx, id).orElseThrow(() -> new IllegalArgumentException("There is no such visit"));
    }
}
