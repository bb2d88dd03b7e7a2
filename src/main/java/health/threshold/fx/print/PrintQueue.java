package health.threshold.fx.print;

import health.threshold.fx.paper.Paper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A queue of CUPS, through the programs `lp`, `lpstat` and `cancel`.
///
/// A job that is not on paper in time is taken back before anybody is told so, so that nothing is printed twice. Where
/// the system does not give it back, it gets no other one until it does. Jobs carry a name of this station's own in
/// place
/// of a user's: by it the station knows them again after a crash.
public final class PrintQueue implements Printer {

    /// Says nothing of what it is, as it can be read on other machines.
    private static final String TITLE = "Paper";

    /// How often it is tried to take back one job, before others.
    private static final int TRIES = 10;

    private static final Pattern NUMBER = Pattern.compile("request id is (\\S+-\\d+) ");

    /// How long a job may take in all, how long CUPS may take for an answer, and how often it is asked.
    record Patience(Duration whole, Duration answer, Duration between) {

        static final Patience USUAL =
                new Patience(Duration.ofSeconds(20), Duration.ofSeconds(5), Duration.ofMillis(500));
    }

    private final PrintPrograms programs;
    private final Where where;
    private final Patience patience;
    private final LongSupplier clock;
    private final AtomicLong turn = new AtomicLong();
    /// Which jobs are with the system, and for whom. While it is held, none comes or goes.
    private final Map<String, Long> open = new HashMap<>();

    private final ReentrantLock counter = new ReentrantLock();
    /// A process that was killed may have left something.
    private volatile boolean mayHoldSome = true;
    /// The system has not given back what it was to.
    private boolean owes;

    /// @param queue what CUPS calls it; empty for its default
    /// @param owner whose jobs these are: this station's, and no other's on the same CUPS
    /// @param paper what lies in it
    public record Where(String queue, String owner, Paper paper) {

        public Where {
            if (!queue.matches("[^\\s/#'\"?-][^\\s/#'\"?]{0,126}|"))
                throw new IllegalArgumentException("No name of a print queue");
        }
    }

    /// @param clock nanoseconds, from anywhere
    PrintQueue(PrintPrograms programs, Where where, Patience patience, LongSupplier clock) {
        this.programs = programs;
        this.where = where;
        this.patience = patience;
        this.clock = clock;
    }

    /// The queue, or no printer where this machine lacks the programs to reach one.
    public static Printer of(Where where) {
        var programs = new PrintPrograms(System.getenv().getOrDefault("PATH", ""));
        return programs.areThere() ? new PrintQueue(programs, where, Patience.USUAL, System::nanoTime) : Printer.none();
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Paper paper() {
        return where.paper();
    }

    @Override
    public Job job() {
        var mine = turn.get();
        var end = clock.getAsLong() + patience.whole().toNanos();
        return pdf -> print(pdf, mine, end);
    }

    @Override
    public Runnable clear() {
        turn.incrementAndGet();
        return this::takeBackAll;
    }

    @Override
    public Runnable finish() {
        return this::takeBackAll;
    }

    private boolean print(byte[] pdf, long mine, long end) {
        var id = hand(pdf, mine, end);
        if (id.isEmpty()) return false;
        var fate = isPrinted(id.get(), mine, end) ? Fate.PRINTED : takenBack(id.get());
        counter.lock();
        open.remove(id.get());
        if (fate == Fate.KEPT) owes = true;
        counter.unlock();
        return fate == Fate.PRINTED && turn.get() == mine;
    }

    private enum Fate {
        PRINTED,
        TAKEN_BACK,
        KEPT
    }

    private Optional<String> hand(byte[] pdf, long mine, long end) {
        counter.lock();
        try {
            if (turn.get() != mine || left(end).isZero()) return Optional.empty();
            mayHoldSome = true;
            if (owes) owes = !takeBackWhere(job -> !open.containsKey(job));
            if (owes) return Optional.empty();
            var arguments = new ArrayList<>(List.of("-U", where.owner(), "-t", TITLE));
            if (!where.queue().isEmpty()) arguments.addAll(List.of("-d", where.queue()));
            var id = programs.run("lp", arguments, pdf, left(end)).flatMap(PrintQueue::number);
            id.ifPresent(known -> open.put(known, mine));
            // It may have been taken all the same.
            if (id.isEmpty()) owes = !takeBackWhere(job -> !open.containsKey(job));
            return id;
        } finally {
            counter.unlock();
        }
    }

    /// Waits until the queue does not know the job any more. One that stands still is not waited for.
    private boolean isPrinted(String id, long mine, long end) {
        var queue = id.substring(0, id.lastIndexOf('-'));
        while (turn.get() == mine && clock.getAsLong() < end) {
            var answer = ask("lpstat", List.of("-W", "not-completed", "-o", queue, "-p", queue));
            if (answer.isPresent()) {
                if (isStopped(answer.get(), queue)) return false;
                if (!knows(answer.get(), id)) return true;
            }
            if (!pause()) return false;
        }
        return false;
    }

    /// Takes it back, again where it does not work at once. What is not there any more came out meanwhile.
    private Fate takenBack(String id) {
        for (int each = 0; each < TRIES; each++) {
            if (takeBack(List.of(id))) return Fate.TAKEN_BACK;
            var answer = ask("lpstat", List.of("-W", "not-completed", "-o"));
            if (answer.isPresent() && !knows(answer.get(), id)) return Fate.PRINTED;
            if (!pause()) break;
        }
        return Fate.KEPT;
    }

    /// @return false where everything is about to end
    private boolean pause() {
        try {
            Thread.sleep(patience.between());
            return true;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean knows(String answer, String id) {
        return jobs(answer).anyMatch(job -> job[0].equals(id));
    }

    private void takeBackAll() {
        counter.lock();
        try {
            if (!mayHoldSome) return;
            var now = turn.get();
            var gone = takeBackWhere(job -> open.getOrDefault(job, -1L) != now);
            mayHoldSome = !gone || !open.isEmpty();
            owes = !gone;
        } finally {
            counter.unlock();
        }
    }

    /// @return whether none of these is left
    private boolean takeBackWhere(Predicate<String> which) {
        // On every queue, as another may have been set when they were left.
        return ask("lpstat", List.of("-W", "not-completed", "-o"))
                .map(answer -> takeBack(jobs(answer)
                        .filter(job -> job[1].equals(where.owner()) && which.test(job[0]))
                        .map(job -> job[0])
                        .toList()))
                .orElse(false);
    }

    private boolean takeBack(List<String> jobs) {
        return jobs.isEmpty() || ask("cancel", jobs).isPresent();
    }

    private Optional<String> ask(String program, List<String> what) {
        var arguments = new ArrayList<>(List.of("-U", where.owner()));
        arguments.addAll(what);
        return programs.run(program, arguments, new byte[0], patience.answer());
    }

    private static Optional<String> number(String answer) {
        var found = NUMBER.matcher(answer);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// `Receipts-12   kiosk-1   3072   Thu Nov 26 20:27:32 2026`
    private static Stream<String[]> jobs(String answer) {
        return answer.lines()
                .map(line -> line.split("\\s+"))
                .filter(columns -> columns.length > 2 && columns[0].matches(".+-\\d+"));
    }

    /// `printer Receipts disabled since Thu Nov 26 20:27:32 2026 -`
    private static boolean isStopped(String answer, String queue) {
        return answer.lines().anyMatch(line -> line.startsWith("printer " + queue + " disabled"));
    }

    private Duration left(long end) {
        return Duration.ofNanos(Math.max(0, end - clock.getAsLong()));
    }
}
