package health.threshold.hub;

import java.util.List;

/// The place where the practice's devices meet: a folder today, a FHIR server as well tomorrow. It is narrow on
/// purpose: what is new, read some, send some. It decides nothing; merging is the devices' work.
///
/// Every method throws [HubTrouble] when the hub cannot be reached or must not be touched.
public interface Hub {

    /// What there is to read, given how far everything has been read before. Sources without news are left out, but
    /// one that is incomplete is named again each time.
    List<News> news(List<Bookmark> read);

    /// The next lines of a source, at most so many. An empty page says that there is no more for now.
    Page read(Bookmark from, int most);

    /// Sends the edits, all or nothing, and returns when they are safe there. What was sent just before a crash may be
    /// sent again: the same edit has the same version, so that whoever reads both is told nothing new.
    Receipt send(List<Edit> batch);
}
