package health.threshold.clinic.care;

import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.staff.StaffDirectory;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.NotAllowed;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Chooses at most three prompts that fit the person, the phase and what they said they feel, by a sum anyone can
/// check: three for the reason of the visit, two for each need and feeling, one for the phase.
public final class PromptShelf {

    private static final int MOST = 3;
    private static final int REASON = 3;
    private static final int NEED = 2;
    private static final int PHASE = 1;

    private final Store store;
    private final Books books;
    private final ClinicSettings settings;
    private final StaffDirectory staff;
    private final List<Prompt> prompts;
    private final boolean demo;

    /// @param clinic who chooses which prompts are shown
    public PromptShelf(Store store, Books books, Chooser clinic, Shelf shelf) {
        this.store = store;
        this.books = books;
        settings = clinic.settings();
        staff = clinic.staff();
        prompts = List.copyOf(shelf.prompts());
        demo = shelf.demo();
    }

    /// The rooms that know whom the clinic has named to review prompts.
    public record Chooser(ClinicSettings settings, StaffDirectory staff) {}

    /// What there is to choose from.
    ///
    /// @param demo whether prompts may be shown that nobody at this clinic has reviewed
    public record Shelf(List<Prompt> prompts, boolean demo) {}

    /// The prompts that fit, best first; never one that has been answered in this visit.
    public List<Suggestion> suggest(Tx tx, VisitId visit, Situation now) {
        var answered =
                rows(tx).prompts(visit.value()).stream().map(row -> row.prompt).collect(Collectors.toSet());
        var accepted = acceptedSeals(tx);
        return prompts.stream()
                .filter(prompt -> !answered.contains(prompt.id()))
                .filter(prompt -> demo || accepted.contains(prompt.seal()))
                .filter(now::isFor)
                .filter(now::calls)
                .map(prompt -> scored(prompt, now))
                .sorted(Comparator.comparingInt(Suggestion::score)
                        .reversed()
                        .thenComparing(suggestion -> suggestion.prompt().id()))
                .limit(MOST)
                .toList();
    }

    /// Somebody used the prompt, or does not want it now.
    public void answer(Actor by, VisitId visit, String prompt, PromptAnswer answer) {
        by.must(Duty.SEE_CARE);
        store.write(by, tx -> {
            var row = new PromptAnswerRow();
            row.id = tx.newId();
            row.visit = visit.value();
            row.prompt = prompt;
            row.answer = answer.name();
            row.at = tx.now();
            row.actor = by.id();
            rows(tx).keep(row);
            books.changedHere(tx, Deed.ANSWERED, Kind.PROMPT, visit.value());
            return true;
        });
    }

    /// Whether this member of staff is the one whom the clinic has named to review prompts.
    public boolean isReviewer(Actor by) {
        return by.role().may(Duty.REVIEW_PROMPTS) && store.read(by, this::isNamed);
    }

    /// The prompts that the reviewer has neither accepted nor turned down.
    public List<Prompt> unreviewed(Actor by) {
        by.must(Duty.REVIEW_PROMPTS);
        return store.read(by, tx -> {
            var seen = rows(tx).reviews().stream().map(row -> row.seal).collect(Collectors.toSet());
            return prompts.stream()
                    .filter(prompt -> !seen.contains(prompt.seal()))
                    .toList();
        });
    }

    /// The reviewer accepts a prompt for this clinic, or turns it down.
    public void review(Actor by, Prompt prompt, boolean accepted) {
        by.must(Duty.REVIEW_PROMPTS);
        store.write(by, tx -> {
            if (!isNamed(tx)) throw new NotAllowed(by.role(), Duty.REVIEW_PROMPTS);
            var row = new PromptReviewRow();
            row.prompt = prompt.id();
            row.accepted = accepted;
            row.reviewer = by.id();
            row.seal = prompt.seal();
            row.at = tx.now();
            rows(tx).keep(row);
            var id = UUID.nameUUIDFromBytes(prompt.id().getBytes(StandardCharsets.UTF_8));
            books.changedHere(tx, Deed.SIGNED, Kind.PROMPT, id);
            return true;
        });
    }

    private boolean isNamed(Tx tx) {
        var named = settings.value(tx, Setting.PROMPT_REVIEWER);
        return !named.isEmpty()
                && staff.usernameOf(tx, new StaffId(tx.by().id()))
                        .filter(named::equals)
                        .isPresent();
    }

    private static Suggestion scored(Prompt prompt, Situation now) {
        var why = new ArrayList<String>();
        var score = PHASE;
        if (prompt.reasons().contains(now.reason())) {
            why.add("reason:" + now.reason());
            score += REASON;
        }
        for (var flag : both(prompt.flags(), now.flags())) {
            why.add("flag:" + flag);
            score += NEED;
        }
        for (var emotion : both(prompt.emotions(), now.emotions())) {
            why.add("feeling:" + emotion);
            score += NEED;
        }
        return new Suggestion(prompt, why, score);
    }

    private static List<String> both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).sorted().toList();
    }

    private static Set<String> acceptedSeals(Tx tx) {
        var seals = new HashSet<String>();
        for (var row : rows(tx).reviews()) if (row.accepted) seals.add(row.seal);
        return seals;
    }

    private static LeavingRows rows(Tx tx) {
        return new LeavingRows_(tx.session());
    }
}
