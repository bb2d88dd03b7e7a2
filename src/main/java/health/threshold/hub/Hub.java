package health.threshold.hub;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The place where the practice's devices meet: a folder or a FHIR server. It is narrow on purpose: what is new, read
/// some, send some. It decides nothing; merging is the devices' work.
///
/// Every method throws [HubTrouble] when the hub cannot be reached or must not be touched.
public interface Hub {

    /// How versions follow each other here, and how much travels together.
    enum Manner {
        /// Every version names those it was made from, as in the folder; many actions may travel in one batch.
        DESCENT,
        /// The server names the versions and has one of each resource, its newest; each action travels alone, so that
        /// a refusal concerns nobody else.
        SERVER
    }

    Manner manner();

    /// What there is to read, given how far everything has been read before. Sources without news are left out, but
    /// one that is incomplete is named again each time.
    List<News> news(List<Bookmark> read);

    /// The next lines of a source, at most about so many. An empty page says that there is no more for now.
    Page read(Bookmark from, int most);

    /// Says what is going to be read next, so that the hub can work on it while what was read before is written down.
    default void prepare(Bookmark next) {}

    /// Sends the edits, all or nothing, and returns when they are safe there. What was sent just before a crash may be
    /// sent again: the same edit has the same version, so that whoever reads both is told nothing new.
    Receipt send(List<Edit> batch);

    /// Resources of one type as they are at this very moment, for when what was read may be older than what is known.
    /// Those that are gone are said to be; a hub that cannot say answers nothing.
    List<Line> look(String type, Collection<String> ids);

    /// Reads what answers an inquiry, page by page as it comes, whether or not it has been read before. In a folder it
    /// is every version of it, in the order of writing. Each page says of which source it is.
    void ask(Inquiry inquiry, Consumer<Page> pages);

    /// Where the hub may keep what it calls our resources, if it gives them ids of its own. Said before all else.
    default void keepNames(Names names) {}

    /// How far the hub's clock is ahead of this device's; empty for a hub without one.
    default Optional<Duration> clockDifference() {
        return Optional.empty();
    }
}
