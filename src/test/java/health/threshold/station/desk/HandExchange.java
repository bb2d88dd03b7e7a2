package health.threshold.station.desk;

import health.threshold.fx.Tone;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Attached;
import health.threshold.kernel.Duty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A synchronisation in the test's hand: it lists what it is told, and remembers what it was asked.
final class HandExchange implements Exchange {

    final List<String> asked = new ArrayList<>();
    Open open = Open.NOTHING;
    Instant until = Instant.EPOCH;
    boolean tooLate;
    private final List<Runnable> listeners = new ArrayList<>();

    static Clashing clashing(UUID id) {
        return new Clashing(
                id,
                "Details of a person",
                "María Gómez",
                List.of(new Element("Phone", "(434) 555-0111", "(434) 555-0222")),
                new Writer("Ana Reyes", "today, 9:40 AM"),
                new Writer("Ruth Osei", "today, 9:42 AM"),
                null,
                false);
    }

    static Held held(UUID id) {
        return new Held("APPOINTMENT", id, "An appointment", "Sam Okafor", "start is missing.", "today, 9:12 AM");
    }

    static Aside aside(UUID id) {
        return new Aside(id, "Patient.ndjson", 17, "birthDate is not a full date.", "today, 8:00 AM");
    }

    static Doubled doubled(UUID id) {
        return new Doubled(
                id,
                new UUID(9, 1),
                new UUID(9, 2),
                "Sam Okafor",
                List.of(new Element("Phone", "(434) 555-0111", "(434) 555-0222")));
    }

    void lists(Item... items) {
        open = new Open(
                of(Clashing.class, items), of(Held.class, items), of(Aside.class, items), of(Doubled.class, items));
        List.copyOf(listeners).forEach(Runnable::run);
    }

    int listeners() {
        return listeners.size();
    }

    @Override
    public Now now() {
        var counts = new Counts(
                0,
                open.clashing().size(),
                open.held().size(),
                open.aside().size(),
                open.doubled().size());
        return new Now(
                Tone.GOOD, "Up to date, 9:50 AM", 1, List.of(), null, "1.0", null, false, counts, open.toString());
    }

    @Override
    public Optional<Open> open(Actor by) {
        asked.add("open");
        return by.role().may(Duty.SETTLE_SYNC) ? Optional.of(open) : Optional.empty();
    }

    @Override
    public Attached listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    @Override
    public void synchronise() {
        asked.add("synchronise");
    }

    @Override
    public boolean keepOurs(Actor by, UUID clashing) {
        return decided("ours", clashing, new Decided(true, until));
    }

    @Override
    public boolean takeTheirs(Actor by, UUID clashing) {
        return decided("theirs", clashing, new Decided(false, until));
    }

    @Override
    public boolean takeBack(Actor by, UUID clashing) {
        return decided("back", clashing, null);
    }

    @Override
    public boolean settle(Actor by, Doubled doubled, Choice choice) {
        asked.add(choice + " " + doubled.id());
        if (tooLate) return false;
        lists(items().filter(item -> !item.key().equals(doubled.key())).toArray(Item[]::new));
        return true;
    }

    @Override
    public void tryAgain(Actor by, Held held) {
        asked.add("again " + held.id());
    }

    @Override
    public String line(Actor by, UUID aside) {
        asked.add("line " + aside);
        return "{\"resourceType\":\"Patient\"}";
    }

    @Override
    public void dismiss(Actor by, UUID aside) {
        asked.add("dismiss " + aside);
        lists(items().filter(item -> !item.key().equals("aside-" + aside)).toArray(Item[]::new));
    }

    @Override
    public String diagnostics() {
        return "{}";
    }

    private boolean decided(String how, UUID id, Decided decided) {
        asked.add(how + " " + id);
        if (tooLate) return false;
        lists(items().map(item -> item instanceof Clashing one && one.id().equals(id)
                        ? new Clashing(
                                id, one.what(), one.about(), one.elements(), one.ours(), one.theirs(), decided, false)
                        : item)
                .toArray(Item[]::new));
        return true;
    }

    private java.util.stream.Stream<Item> items() {
        return java.util.stream.Stream.of(open.clashing(), open.doubled(), open.held(), open.aside())
                .flatMap(List::stream)
                .map(item -> (Item) item);
    }

    private static <T> List<T> of(Class<T> kind, Item... items) {
        return java.util.Arrays.stream(items)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
