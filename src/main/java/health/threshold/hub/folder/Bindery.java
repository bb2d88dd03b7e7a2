package health.threshold.hub.folder;

import health.threshold.hub.Bookmark;
import health.threshold.hub.Edit;
import health.threshold.hub.RawJson;
import health.threshold.hub.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Binds the batches of a folder into volumes, so that it does not grow for ever, and removes what is bound once every
/// device has read the volume, or has not been heard of for a season. Any device may do so, and two at once do no harm:
/// a volume holds all that its batches held, so it never matters which of them somebody reads.
///
/// None of it is urgent. Whatever the disk refuses is left for the next time.
final class Bindery {

    private static final Duration SEASON = Duration.ofDays(90);

    private final Path folder;
    private final String device;
    private final int fewest;
    private final Set<String> cleared = new HashSet<>();
    private final Map<String, Volume> titles = new HashMap<>();

    /// @param fewest how many loose batches there must be before they are bound
    Bindery(Path folder, String device, int fewest) {
        this.folder = folder;
        this.device = device;
        this.fewest = fewest;
    }

    /// Tends the shelf.
    ///
    /// @param names all batches that are there
    /// @param read how far this device has read
    /// @param number a number that nobody has given yet
    void tend(List<String> names, Collection<Bookmark> read, @Nullable Seal seal, long number) {
        try {
            var charter = Charter.find(folder);
            if (charter.isEmpty()) return;
            var whole = read.stream()
                    .filter(Bookmark::complete)
                    .map(Bookmark::source)
                    .collect(Collectors.toSet());
            var batches = names.stream()
                    .filter(name -> BatchName.of(name).isPresent())
                    .toList();
            var mine = batches.stream().filter(whole::contains).toList();
            for (var name : mine) if (isVolume(name)) title(name, seal);
            var shelf = new ReadMarks(folder);
            shelf.keep(
                    device,
                    mine.stream()
                            .filter(Bindery::isVolume)
                            .mapToLong(Bindery::number)
                            .max()
                            .orElse(0));
            clear(batches, mine, shelf, seal);
            var due = due(mine);
            if (due.size() < 2) return;
            charter.get().allowVolumes(folder);
            bind(due, seal, number);
        } catch (IOException | UncheckedIOException | ReadOnlyFileSystemException another) {
            // The folder is read and written all the same.
        }
    }

    /// What is to be bound: everything loose once there is enough of it, and as much as the volumes hold, so that no
    /// line is copied again and again.
    private List<String> due(List<String> mine) {
        var bound = titles.values().stream()
                .flatMap(volume -> volume.bound().stream())
                .collect(Collectors.toSet());
        var open = mine.stream().filter(name -> !bound.contains(name)).toList();
        var loose = open.stream().filter(name -> !isVolume(name)).toList();
        var inVolumes = open.stream()
                .filter(Bindery::isVolume)
                .mapToLong(Bindery::lines)
                .sum();
        var isEnough = loose.size() >= fewest
                && loose.stream().mapToLong(Bindery::lines).sum() >= inVolumes;
        return isEnough ? open : List.of();
    }

    private void bind(List<String> names, @Nullable Seal seal, long number) throws IOException {
        var resources = new LinkedHashMap<String, Lineage>();
        var bound = new ArrayList<String>();
        for (var name : names) {
            var lines = lines(name, seal);
            if (lines.isEmpty()) continue;
            lines.get()
                    .forEach((place, edit) -> resources
                            .computeIfAbsent(edit.type() + "/" + edit.id(), none -> new Lineage())
                            .add(edit, place));
            bound.add(name);
        }
        if (bound.size() < 2) return;
        // In the order in which the resources first came, so that what others refer to still comes before them.
        var kept = new LinkedHashMap<Lineage.Place, List<String>>();
        resources.values().forEach(lineage -> kept.putAll(lineage.kept()));
        var name = new BatchName(number, device, kept.size() + 1, true, seal != null).toString();
        var lines = new ArrayList<Lineage.Place>(kept.keySet());
        var texts = IntStream.rangeClosed(0, lines.size()).mapToObj(at -> {
            var text = at == 0 ? new Volume(bound).title() : line(lines.get(at - 1), kept, seal);
            return seal == null ? text : seal.seal(text, name, at + 1);
        });
        NewFile.write(folder.resolve(name), texts::iterator);
    }

    private String line(Lineage.Place place, Map<Lineage.Place, List<String>> kept, @Nullable Seal seal) {
        return RawJson.write(
                edit(place, seal).with(kept.getOrDefault(place, List.of())).line());
    }

    /// Removes what is in a volume that is whole here and that all have read.
    private void clear(List<String> batches, List<String> mine, ReadMarks shelf, @Nullable Seal seal)
            throws IOException {
        for (var name : mine) {
            if (!isVolume(name) || cleared.contains(name)) continue;
            var devices =
                    batches.stream().flatMap(one -> BatchName.of(one).stream()).map(BatchName::device);
            if (!shelf.haveAllRead(number(name), devices.collect(Collectors.toSet())) && !isOld(name, batches))
                continue;
            if (lines(name, seal).isEmpty()) continue;
            for (var gone : title(name, seal).bound())
                if (!gone.equals(name) && BatchName.of(gone).isPresent()) Files.deleteIfExists(folder.resolve(gone));
            cleared.add(name);
        }
    }

    /// By the folder's own times, for the clock of this device may be anything.
    private boolean isOld(String name, List<String> batches) throws IOException {
        var newest = Files.getLastModifiedTime(folder.resolve(name));
        var written = newest;
        for (var other : batches) {
            var time = Files.getLastModifiedTime(folder.resolve(other));
            if (time.compareTo(newest) > 0) newest = time;
        }
        return newest.toMillis() - written.toMillis() > SEASON.toMillis();
    }

    /// All lines of a batch; empty if one of them cannot be read, for then the batch stays as it is.
    private Optional<Map<Lineage.Place, Edit>> lines(String name, @Nullable Seal seal) throws IOException {
        var lines = new LinkedHashMap<Lineage.Place, Edit>();
        var number = 0;
        try (var in = new LineReader(folder.resolve(name), 0)) {
            for (var at = 0L; ; at = in.place()) {
                var text = in.next();
                if (!in.wasWhole()) break;
                number++;
                if (number == 1 && isVolume(name)) continue;
                var place = new Lineage.Place(name, number, at);
                lines.put(place, edit(text, place, seal));
            }
        } catch (Unreadable | NoSuchFileException leaveIt) {
            return Optional.empty();
        }
        return number == lines(name) ? Optional.of(lines) : Optional.empty();
    }

    private Edit edit(Lineage.Place place, @Nullable Seal seal) {
        try (var in = new LineReader(folder.resolve(place.file()), place.at())) {
            return edit(in.next(), place, seal);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Edit edit(String text, Lineage.Place place, @Nullable Seal seal) {
        var open = seal == null ? Optional.of(text) : seal.open(text, place.file(), place.number());
        return Edit.read(open.flatMap(RawJson::parse).orElseThrow(() -> new Unreadable("It is not JSON")));
    }

    private Volume title(String name, @Nullable Seal seal) throws IOException {
        var known = titles.get(name);
        if (known != null) return known;
        var volume = Volume.of(folder.resolve(name), seal).orElseGet(() -> new Volume(List.of()));
        titles.put(name, volume);
        return volume;
    }

    private static boolean isVolume(String name) {
        return BatchName.of(name).filter(BatchName::isVolume).isPresent();
    }

    private static long number(String name) {
        return BatchName.of(name).map(BatchName::number).orElse(0L);
    }

    private static int lines(String name) {
        return BatchName.of(name).map(BatchName::lines).orElse(0);
    }
}
