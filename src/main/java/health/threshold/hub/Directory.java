package health.threshold.hub;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.kernel.Actor;
import health.threshold.kernel.Duty;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.store.Kind;
import health.threshold.store.StoreFailure;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import health.threshold.store.mirror.Mirror;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The people at the hub, for staff who look for somebody whose papers are not here. It answers when the hub does, so
/// it is asked from a worker.
public final class Directory {

    private static final int MOST = 20;

    private final Local local;
    private final Hub hub;
    private final Keeping keeping;
    private final Gathering gathering;
    private final ReentrantLock round;
    private final AuditLog audit = new AuditLog();

    Directory(Round parts, Gathering gathering, ReentrantLock round) {
        local = parts.local();
        hub = parts.hub();
        keeping = parts.keeping();
        this.gathering = gathering;
        this.round = round;
    }

    /// Somebody at the hub.
    ///
    /// @param isHere whether their papers are on this device
    public record Listed(
            PatientId id, String name, @Nullable LocalDate born, boolean isHere) {}

    /// What the hub answered.
    public sealed interface Found {

        /// Those it has.
        ///
        /// @param more whether there are others besides
        record People(List<Listed> people, boolean more) implements Found {
            public People {
                people = List.copyOf(people);
            }
        }

        /// It cannot be asked just now.
        record NotReached(Trouble why) implements Found {}
    }

    /// Whether people may be at the hub and not here.
    public boolean isWider() {
        return !keeping.scope().everyone();
    }

    /// Asks for people whose names begin so.
    ///
    /// @param text as somebody typed it
    /// @param born their birthday, if it is known
    public Found find(Actor by, String text, @Nullable LocalDate born) {
        by.must(Duty.SEE_BOARD);
        var words = PersonName.searchWords(text);
        if (words.isEmpty()) return new Found.People(List.of(), false);
        local.store().write(by, tx -> {
            audit.record(tx, Deed.SEARCHED, Kind.SEARCH, by.id());
            return true;
        });
        var newest = new LinkedHashMap<String, ObjectNode>();
        try {
            hub.ask(new Inquiry.Called(words, born), page -> {
                for (var line : page.lines())
                    if (line instanceof Line.Whole(var number, var resource))
                        newest.put(resource.path("id").asText(), resource);
            });
        } catch (HubTrouble trouble) {
            return new Found.NotReached(trouble.trouble());
        }
        remember(newest.keySet());
        var here = local.read(
                tx -> new Mirror().versions(tx, "Patient", newest.keySet()).keySet());
        var people = newest.values().stream()
                .filter(one -> one.path("active").asBoolean(true))
                .map(one -> listed(one, here.contains(one.path("id").asText())))
                .toList();
        return new Found.People(people.stream().limit(MOST).toList(), people.size() > MOST);
    }

    /// Brings those of this family name and birthday whose papers are not here; nothing if the hub cannot be asked.
    public void bringNamesakes(Actor by, String family, LocalDate born) {
        if (find(by, family, born) instanceof Found.People(var people, var more))
            for (var one : people) if (!one.isHere() && bring(by, one.id()).isPresent()) return;
    }

    /// Brings this person's papers here, where they stay for as long as anybody has business with them.
    ///
    /// @return why not, if the hub could not be asked
    public Optional<Trouble> bring(Actor by, PatientId person) {
        by.must(Duty.SEE_BOARD);
        if (!isMyTurn()) return Optional.of(Trouble.BUSY);
        try {
            local.store().write(by, tx -> {
                audit.record(tx, Deed.ASKED, Kind.PATIENT, person.value(), person);
                keeping.want(tx, List.of(person.value()));
                return true;
            });
            gathering.papers(List.of(person.value()));
            return Optional.empty();
        } catch (HubTrouble trouble) {
            return Optional.of(trouble.trouble());
        } catch (StoreFailure full) {
            return Optional.of(Trouble.STORE);
        } finally {
            round.unlock();
        }
    }

    /// Somebody stands at the desk: a long round is not waited for.
    private boolean isMyTurn() {
        try {
            return round.tryLock(3, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// What the hub calls them, for when one of them is to be brought here.
    private void remember(Set<String> ids) {
        if (ids.stream().allMatch(ResourceId::isUuid)) return;
        local.write(Deed.RECEIVED, "Patient", tx -> {
            for (var id : ids) new ForeignIds().keep(tx, "Patient", id);
            return true;
        });
    }

    private static Listed listed(ObjectNode resource, boolean isHere) {
        var names = resource.path("name");
        var name = names.path(0);
        for (var one : names) if (one.path("use").asText().equals("official")) name = one;
        var given = name.path("given").path(0).asText();
        var full = (given + " " + name.path("family").asText()).strip();
        return new Listed(
                new PatientId(ResourceId.of("Patient", resource.path("id").asText())),
                full.isEmpty() ? name.path("text").asText("?") : full,
                born(resource).orElse(null),
                isHere);
    }

    private static Optional<LocalDate> born(ObjectNode resource) {
        try {
            return Optional.of(LocalDate.parse(resource.path("birthDate").asText()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
