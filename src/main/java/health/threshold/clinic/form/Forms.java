package health.threshold.clinic.form;

import health.threshold.clinic.form.FormSheet.Author;
import health.threshold.clinic.form.FormSheet.Edition;
import health.threshold.clinic.form.FormSheet.Progress;
import health.threshold.clinic.form.FormSheet.Way;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The file of forms: every sheet that anybody filled in, and the pictures of those that came on paper.
public final class Forms {

    private static final String LINE = "\n";
    private static final String TAB = "\t";

    private final Books books;

    public Forms(Books books) {
        this.books = books;
    }

    /// The sheets on these files of one person, in the order in which they were last written on.
    public List<FormSheet> of(Tx tx, List<PatientId> files) {
        return read(tx, rows(tx).of(files.stream().map(PatientId::value).toList()));
    }

    public Optional<FormSheet> find(Tx tx, UUID id) {
        return read(tx, rows(tx).sheet(id).stream().toList()).stream().findFirst();
    }

    /// Keeps this sheet as it is now.
    public void keep(Tx tx, FormSheet sheet) {
        var row = new FormSheetRow();
        row.id = sheet.id();
        row.patient = sheet.patient().value();
        row.visit = sheet.visit() == null ? null : sheet.visit().value();
        row.form = sheet.of().form();
        row.version = sheet.of().version();
        row.part = sheet.part();
        row.way = sheet.way().name();
        row.progress = sheet.progress().name();
        row.language = sheet.language();
        row.forAnother = sheet.by().forAnother();
        row.proxy = sheet.by().proxy();
        row.at = sheet.at();
        rows(tx).keep(row);
        keepAnswers(tx, sheet);
        books.changed(tx, Deed.ANSWERED, Kind.FORM, row.id, sheet.patient());
    }

    /// The pages that belong to these sheets, in their order.
    public List<FormPage> pages(Tx tx, List<UUID> sheets) {
        return sheets.isEmpty()
                ? List.of()
                : rows(tx).pages(sheets).stream().map(Forms::read).toList();
    }

    /// How many pages there are; they are too large to be looked up for nothing.
    long countPages(Tx tx, List<UUID> sheets) {
        return sheets.isEmpty() ? 0 : rows(tx).countPages(sheets);
    }

    public Optional<FormPage> page(Tx tx, UUID id) {
        return rows(tx).page(id).map(Forms::read);
    }

    /// Keeps this picture.
    public void keep(Tx tx, FormPage page) {
        var row = new FormPageRow();
        row.id = page.id();
        row.patient = page.patient().value();
        row.sheet = page.sheet();
        row.number = page.number();
        row.content = page.content();
        row.taken = page.taken();
        rows(tx).keep(row);
        books.changed(tx, Deed.CREATED, Kind.FORM_PAGE, row.id, page.patient());
    }

    private static void keepAnswers(Tx tx, FormSheet sheet) {
        var before = rows(tx).answers(List.of(sheet.id())).stream()
                .collect(Collectors.toMap(row -> row.question, Function.identity()));
        var kept = sheet.answers().stream()
                .map(answer -> {
                    var known = before.get(answer.question());
                    var row = new FormAnswerRow();
                    row.id = known == null ? tx.newId() : known.id;
                    row.sheet = sheet.id();
                    row.patient = sheet.patient().value();
                    row.question = answer.question();
                    row.asked = answer.asked();
                    row.chosen = answer.given().chosen().stream()
                            .map(one -> one.code() + TAB + one.label())
                            .collect(Collectors.joining(LINE));
                    row.words = answer.given().words();
                    row.at = answer.at();
                    rows(tx).keep(row);
                    return row.id;
                })
                .toList();
        if (kept.size() < before.size()) rows(tx).forgetAnswersBut(sheet.id(), kept);
    }

    private static List<FormSheet> read(Tx tx, List<FormSheetRow> sheets) {
        if (sheets.isEmpty()) return List.of();
        var answers = rows(tx).answers(sheets.stream().map(row -> row.id).toList()).stream()
                .collect(Collectors.groupingBy(row -> row.sheet));
        return sheets.stream()
                .map(row -> read(row, answers.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static FormSheet read(FormSheetRow row, List<FormAnswerRow> answers) {
        return new FormSheet(
                row.id,
                new PatientId(row.patient),
                row.visit == null ? null : new VisitId(row.visit),
                new Edition(row.form, row.version),
                row.part,
                Way.valueOf(row.way),
                Progress.valueOf(row.progress),
                row.language,
                new Author(row.forAnother, row.proxy),
                row.at,
                answers.stream().map(Forms::read).toList());
    }

    private static FormAnswer read(FormAnswerRow row) {
        var chosen = row.chosen.isEmpty() ? Stream.<String>empty() : row.chosen.lines();
        var given = new Given(
                chosen.map(line -> line.split(TAB, 2))
                        .map(both -> new Given.Chosen(both[0], both[1]))
                        .toList(),
                row.words);
        return new FormAnswer(row.question, row.asked, given, row.at);
    }

    private static FormPage read(FormPageRow row) {
        return new FormPage(row.id, new PatientId(row.patient), row.sheet, row.number, row.content, row.taken);
    }

    private static FormRows rows(Tx tx) {
        return new FormRows_(tx.session());
    }
}
