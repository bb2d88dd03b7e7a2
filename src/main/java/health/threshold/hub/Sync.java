package health.threshold.hub;

import health.threshold.kernel.Attached;
import health.threshold.store.Kind;
import health.threshold.store.Store;
import health.threshold.store.StoreFailure;
import health.threshold.store.outbox.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps this device and the hub in step: download, upload, and download again what came meanwhile. There is one for
/// each store, and one round at a time. A hub that fails ends the round and nothing else; the status says so calmly.
public final class Sync implements AutoCloseable {

    /// Long enough for what one person does at once to travel together, short enough to be elsewhere in two seconds.
    private static final Duration AFTER_A_CHANGE = Duration.ofMillis(400);

    private static final int MOST_TURNS = 5;

    private final Local local;
    private final Translators translators;
    private final Outbox outbox = new Outbox();
    private final Intake intake;
    private final Download download;
    private final Upload upload;
    private final Gathering gathering;
    private final Clearing clearing;
    private final Directory directory;
    private final Conflicts conflicts;
    private final SetAsides setAsides;
    private final HeldBack heldBack;
    private final Counting counting;
    private final ReentrantLock round = new ReentrantLock(true);
    private final List<Consumer<SyncStatus>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("sync").daemon().factory());
    private final Store store;
    private final Hub hub;
    private final AtomicBoolean isSendingDue = new AtomicBoolean();
    private volatile SyncStatus status;
    private volatile Attached changes = () -> {};
    private Pace pace = new Pace(Duration.ofSeconds(5));
    private Duration asked = Duration.ZERO;
    private volatile @Nullable Instant contact;
    private final Heard heard;

    /// @param device this device's short stable name; two devices of one hub must not share it
    /// @param scope whose papers are kept here
    public Sync(Store store, String device, Hub hub, Translators translators, Scope scope) {
        this.store = store;
        this.hub = hub;
        local = Local.of(store, device);
        hub.keepNames(new KeptNames(local));
        this.translators = translators;
        var reconciliation = new Reconciliation(translators, outbox);
        var taking = switch (hub.manner()) {
            case DESCENT -> reconciliation;
            case SERVER -> new NewestWord(translators, outbox, reconciliation);
        };
        var keeping = new Keeping(scope, translators, store.clock());
        var round = new Round(local, hub, translators, outbox, taking, keeping);
        conflicts = new Conflicts(store, translators, reconciliation, taking);
        setAsides = new SetAsides(store, translators.format());
        heldBack = new HeldBack(store, translators, new BothSides(translators, reconciliation));
        counting = new Counting(translators, heldBack);
        intake = new Intake(round, setAsides);
        var freshness = new Freshness(local, hub);
        download = new Download(round, intake, freshness);
        gathering = new Gathering(round, intake, freshness);
        upload = new Upload(round, reconciliation);
        clearing = new Clearing(round);
        directory = new Directory(round, gathering, this.round);
        heard = new Heard(local);
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        status = new SyncStatus.Working(SyncStatus.Work.RECEIVING, 0, 0);
    }

    /// One whole round, on the caller's thread. It waits for a round that is under way.
    public SyncStatus runOnce() {
        round.lock();
        try {
            return tell(attempted());
        } finally {
            round.unlock();
        }
    }

    /// Goes round now and again and again until closed: after a pause, and a moment after something changed here.
    ///
    /// @param quickest the pause when all goes well; a slow or failing hub is left alone for longer
    public void start(Duration quickest) {
        pace = new Pace(quickest);
        changes = store.listen(change -> {
            if (isSendingDue.compareAndSet(false, true)) soon(AFTER_A_CHANGE, this::sendWhatWaits);
        });
        soon(Duration.ZERO, this::again);
    }

    /// Goes round as soon as the worker is free: somebody pressed "synchronise", or decided a conflict.
    public void soon() {
        soon(Duration.ZERO, this::quietly);
    }

    public SyncStatus status() {
        return status;
    }

    /// Tells every change of the status, on the thread that works.
    ///
    /// @return closing it detaches the listener
    public Attached listen(Consumer<SyncStatus> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public Conflicts conflicts() {
        return conflicts;
    }

    public SetAsides setAsides() {
        return setAsides;
    }

    public HeldBack heldBack() {
        return heldBack;
    }

    /// The people at the hub, of whom not all are here.
    public Directory directory() {
        return directory;
    }

    /// How much waits, for the hub or for a person.
    public Standing standing() {
        return local.read(counting::now);
    }

    /// Whether a newer Threshold writes to the hub, so that this device should be updated. What it writes is kept.
    public boolean isUpdateDue() {
        return local.read(new NewerFormats(translators.format())::isUpdateDue);
    }

    /// What a type of resource is to the clinic.
    public Kind kindOf(String type) {
        return translators.kindOf(type);
    }

    /// When a round last reached the hub, since this program was started.
    public Optional<Instant> lastContact() {
        return Optional.ofNullable(contact);
    }

    /// When everything the others had written was last here, if it ever was; it outlives the program.
    public Optional<Instant> heard() {
        return Optional.ofNullable(heard.get());
    }

    /// How far the hub's clock is ahead of this device's; empty where the hub has none, as a folder.
    public Optional<Duration> clockDifference() {
        return hub.clockDifference();
    }

    /// Ends after the round under way, if it ends soon; whatever it leaves is done at the next start.
    @Override
    public void close() {
        changes.close();
        worker.shutdown();
        try {
            // A thread inside the store must never be interrupted: that would close the file under everyone's hands.
            worker.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private SyncStatus attempted() {
        try {
            intake.begin();
            clearing.begin();
            conflicts.carryOut(local);
            var first = received();
            long sent = 0;
            for (var turn = 0; turn < MOST_TURNS; turn++) {
                var done = upload.run(this::tell);
                sent += done.sent();
                if (done.overtaken().isEmpty()) break;
                // Merged with what was there instead, it goes at once, unless a person has to decide.
                download.take(done.overtaken());
            }
            if (first.trouble().isPresent()) throw first.trouble().get();
            // A server answers what it has taken; in a folder something may have come meanwhile.
            if (sent == 0 && hub.manner() == Hub.Manner.SERVER) {
                clearing.daily();
                return ended(first.received(), sent, first.unfinished());
            }
            var last = received();
            if (last.trouble().isPresent()) throw last.trouble().get();
            clearing.daily();
            return ended(first.received() + last.received(), sent, last.unfinished());
        } catch (HubTrouble trouble) {
            asked = trouble.pause();
            return without(trouble.trouble());
        } catch (StoreFailure failure) {
            return new SyncStatus.Unreachable(Trouble.STORE);
        }
    }

    /// What is new, and what there is about those who are wanted because of it. A hub that stumbles over some of it
    /// must
    /// not keep back what waits here.
    private Download.Done received() {
        var done = download.run(this::tell);
        if (done.trouble().isPresent()) return done;
        try {
            return new Download.Done(done.received() + gathering.run(this::tell), done.unfinished(), Optional.empty());
        } catch (HubTrouble trouble) {
            if (trouble.trouble() != Trouble.FAILING) throw trouble;
            return new Download.Done(done.received(), done.unfinished(), Optional.of(trouble));
        }
    }

    private SyncStatus ended(long received, long sent, int unfinished) {
        heard.now();
        return local.read(tx -> {
            contact = tx.now();
            var needed = new SyncStatus.NeedsPerson(
                    SetAsides.rows(tx).countSetAside(translators.format()),
                    ConflictBook.rows(tx).countOpen(),
                    heldBack.parked(tx).size(),
                    translators.business().countDoubled(tx));
            return needed.sum() == 0 ? new SyncStatus.UpToDate(tx.now(), received, sent, unfinished) : needed;
        });
    }

    private SyncStatus without(Trouble why) {
        return local.read(tx -> {
            var waiting = outbox.countWaiting(tx) + new History().countMade(tx);
            return waiting > 0 ? new SyncStatus.Waiting(waiting, why) : new SyncStatus.Unreachable(why);
        });
    }

    private SyncStatus tell(SyncStatus now) {
        status = now;
        for (var listener : listeners) listener.accept(now);
        return now;
    }

    /// One round, and then the next when its time has come.
    private void again() {
        var before = System.nanoTime();
        quietly();
        var took = Duration.ofNanos(System.nanoTime() - before);
        var isGood = status instanceof SyncStatus.UpToDate || status instanceof SyncStatus.NeedsPerson;
        soon(isGood ? pace.afterSuccess(took) : pace.afterTrouble(asked), this::again);
        asked = Duration.ZERO;
    }

    /// After a change: only what was made here is worth a round of its own.
    private void sendWhatWaits() {
        isSendingDue.set(false);
        if (status instanceof SyncStatus.Waiting || status instanceof SyncStatus.Unreachable) return;
        if (local.read(outbox::countWaiting) > 0) quietly();
    }

    private void soon(Duration pause, Runnable what) {
        try {
            worker.schedule(what, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            // The program is ending; the next start begins with a round.
        }
    }

    private void quietly() {
        try {
            runOnce();
        } catch (RuntimeException bug) {
            var thread = Thread.currentThread();
            var last = thread.getUncaughtExceptionHandler();
            // The next round is still due: a bug met in one resource must not end synchronisation for the day.
            last.uncaughtException(thread, bug);
        }
    }
}
