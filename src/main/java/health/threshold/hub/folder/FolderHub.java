package health.threshold.hub.folder;

import health.threshold.hub.Answer;
import health.threshold.hub.Bookmark;
import health.threshold.hub.Edit;
import health.threshold.hub.Hub;
import health.threshold.hub.HubTrouble;
import health.threshold.hub.Inquiry;
import health.threshold.hub.Line;
import health.threshold.hub.News;
import health.threshold.hub.Page;
import health.threshold.hub.RawJson;
import health.threshold.hub.Receipt;
import health.threshold.hub.Trouble;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The hub in a folder that several devices share: each adds batches under names of its own, and nobody changes one.
/// They are removed only when they have been [bound][Bindery] into a volume. Files that other programs put there
/// (`Patient.ndjson`) are read as well, and read again when they change.
///
/// A missing folder is never made, for it may be a drive that is not there yet; an empty one is founded by the first
/// batch.
public final class FolderHub implements Hub {

    private static final int TRIES = 20;
    private static final int WORTH_BINDING = 200;

    /// The highest number anybody here has seen, for a batch may be away for a while (a folder that another program
    /// copies), and its name must not be given twice: others have read it.
    private final AtomicLong highest = new AtomicLong();

    private final Path folder;
    private final String device;
    private final Protection protection;
    private final Bindery bindery;

    /// @param device this device's name, which no other device of the folder has
    public FolderHub(Path folder, String device, Protection protection) {
        this(folder, device, protection, WORTH_BINDING);
    }

    /// @param worthBinding how many batches there must be before they are bound into a volume
    public FolderHub(Path folder, String device, Protection protection, int worthBinding) {
        this.folder = folder;
        this.device = BatchName.plain(device);
        this.protection = protection;
        bindery = new Bindery(folder, this.device, worthBinding);
    }

    @Override
    public Manner manner() {
        return Manner.DESCENT;
    }

    /// A folder is read line by line in the order of writing; there is nothing to look up.
    @Override
    public List<Line> look(String type, Collection<String> ids) {
        return List.of();
    }

    /// There is no index: the folder is read through.
    @Override
    public void ask(Inquiry inquiry, Consumer<Page> pages) {
        for (var one : news(List.of())) new ReadingThrough(this, inquiry).read(one.from(), pages);
    }

    @Override
    public List<News> news(List<Bookmark> read) {
        return FileTrouble.told(() -> {
            var names = names();
            var known =
                    read.stream().anyMatch(mark -> BatchName.of(mark.source()).isPresent());
            var seal = seal(names, known).orElse(null);
            highest.accumulateAndGet(last(read.stream().map(Bookmark::source).toList()), Math::max);
            highest.accumulateAndGet(last(names), Math::max);
            bindery.tend(names, read, seal, highest.get() + 1);
            var marks = new HashMap<String, Bookmark>();
            for (var mark : read) marks.put(mark.source(), mark);
            var news = new ArrayList<News>();
            for (var name : names()) {
                if (BatchName.of(name).isEmpty() && name.endsWith(".enc")) continue;
                if (protection instanceof Protection.Sealed sealed && !sealed.takes(name)) continue;
                var mark = marks.get(name);
                var isBatch = BatchName.of(name).isPresent();
                if (mark != null && mark.complete() && isBatch) continue;
                var stamp = isBatch ? "" : stamp(folder.resolve(name));
                if (mark == null || !mark.stamp().equals(stamp)) mark = Bookmark.start(name, stamp);
                if (!mark.complete()) news.add(new News(mark, toCome(mark)));
            }
            return news;
        });
    }

    @Override
    public Page read(Bookmark from, int most) {
        return FileTrouble.told(() -> {
            var seal = seal(List.of(), false).orElse(null);
            try (var in = new LineReader(folder.resolve(from.source()), from.place())) {
                return page(in, from, most, seal);
            } catch (NoSuchFileException bound) {
                if (!Files.isDirectory(folder)) throw bound;
                // Another device has cleared it away since; what it said stands in a volume.
                return new Page(List.of(), from);
            }
        });
    }

    @Override
    public Receipt send(List<Edit> batch) {
        return FileTrouble.told(() -> {
            var seal = founded().orElse(null);
            removeLeftovers();
            for (int tries = 0; tries < TRIES; tries++) {
                var number = highest.accumulateAndGet(last(names()), Math::max) + 1;
                var name = new BatchName(number, device, batch.size(), false, seal != null).toString();
                var lines = IntStream.range(0, batch.size())
                        .mapToObj(at -> {
                            var text = RawJson.write(batch.get(at).line());
                            return seal == null ? text : seal.seal(text, name, at + 1);
                        })
                        .toList();
                try {
                    NewFile.write(folder.resolve(name), lines);
                    return receipt(name, batch);
                } catch (FileAlreadyExistsException taken) {
                    // Only a device of the same name can have taken it; the next number is free.
                }
            }
            throw new HubTrouble(Trouble.FAILING);
        });
    }

    private Receipt receipt(String name, List<Edit> batch) throws IOException {
        var size = Files.size(folder.resolve(name));
        var answers = batch.stream()
                .<Answer>map(edit -> new Answer.Accepted(edit.version()))
                .toList();
        return new Receipt(answers, new Bookmark(name, batch.size(), size, true, "", null));
    }

    private static Page page(LineReader in, Bookmark from, int most, @Nullable Seal seal) throws IOException {
        var name = from.source();
        var batch = BatchName.of(name);
        var lines = new ArrayList<Line>();
        var place = from.place();
        var number = from.lines();
        while (lines.size() < most) {
            var text = in.next();
            if (!in.wasWhole()) return end(from, lines, number, place, in.place(), text);
            number++;
            if (!text.isBlank()) {
                var line = line(
                        name, number, text, batch.isPresent() && batch.get().sealed() ? seal : null);
                if (!isTitle(line, batch)) lines.add(line);
            }
            place = in.place();
        }
        return new Page(lines, new Bookmark(name, number, place, false, from.stamp(), null));
    }

    /// The title of a volume is its own affair.
    private static boolean isTitle(Line line, Optional<BatchName> batch) {
        return line.number() == 1
                && batch.filter(BatchName::isVolume).isPresent()
                && line instanceof Line.Whole(var number, var title)
                && Volume.isTitle(title);
    }

    /// The end of the file: whether it is whole, or is still on its way.
    private static Page end(Bookmark from, List<Line> lines, int count, long place, long end, String rest) {
        var batch = BatchName.of(from.source());
        if (batch.isEmpty() && !rest.isBlank() && RawJson.parse(rest).isPresent()) {
            lines.add(resource(count + 1, rest));
            return new Page(lines, new Bookmark(from.source(), count + 1, end, true, from.stamp(), null));
        }
        var problem = problem(batch, count, rest);
        return new Page(
                lines,
                new Bookmark(from.source(), count, place, problem.isEmpty(), from.stamp(), problem.orElse(null)));
    }

    private static Optional<String> problem(Optional<BatchName> batch, int lines, String rest) {
        if (batch.isPresent() && lines < batch.get().lines())
            return Optional.of(
                    "Only %d of %d lines are there".formatted(lines, batch.get().lines()));
        return rest.isBlank() ? Optional.empty() : Optional.of("The last line is cut off");
    }

    private static Line line(String file, int number, String text, @Nullable Seal seal) {
        if (seal == null) return resource(number, text);
        return seal.open(text, file, number)
                .map(open -> resource(number, open))
                .orElseGet(() -> new Line.Bad(number, text, "It cannot be decrypted"));
    }

    private static Line resource(int number, String text) {
        return RawJson.parse(text)
                .<Line>map(resource -> new Line.Whole(number, resource))
                .orElseGet(() -> new Line.Bad(number, text, "It is not JSON"));
    }

    /// The folder's seal, after making sure that this is the folder and the key that belong together.
    private Optional<Seal> seal(List<String> names, boolean known) throws IOException {
        var charter = Charter.find(folder);
        if (charter.isEmpty()) {
            if (known || last(names) > 0) throw new HubTrouble(Trouble.ANOTHER);
            return Optional.empty();
        }
        return switch (protection) {
            case Protection.Open() -> {
                if (charter.get().sealed()) throw new HubTrouble(Trouble.KEY_MISSING);
                yield Optional.empty();
            }
            case Protection.Sealed sealed -> {
                if (!charter.get().sealed()) throw new HubTrouble(Trouble.ANOTHER);
                var seal = sealed.find().orElseThrow(() -> new HubTrouble(Trouble.KEY_MISSING));
                if (!seal.check().equals(charter.get().keyCheck())) throw new HubTrouble(Trouble.WRONG_KEY);
                yield Optional.of(seal);
            }
        };
    }

    private Optional<Seal> founded() throws IOException {
        var names = names();
        if (Charter.find(folder).isPresent()) return seal(names, true);
        if (last(names) > 0) throw new HubTrouble(Trouble.ANOTHER);
        switch (protection) {
            case Protection.Open() -> Charter.found(folder, null);
            case Protection.Sealed sealed -> {
                var had = sealed.find();
                var seal = had.isPresent() ? had.get() : sealed.make();
                // A key that was made in vain would only be mistaken for the right one.
                if (!Charter.found(folder, seal) && had.isEmpty()) Files.delete(sealed.keyFile());
            }
        }
        return seal(names, true);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ndjson") || name.endsWith(".ndjson.enc"))
                    .filter(name -> !name.startsWith("."))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private void removeLeftovers() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (!name.endsWith(".part")) continue;
                var batch = BatchName.of(name.substring(0, name.length() - 5));
                if (batch.isPresent() && batch.get().device().equals(device)) NewFile.removed(file);
            }
        }
    }

    private static long last(List<String> names) {
        return names.stream()
                .map(BatchName::of)
                .flatMap(Optional::stream)
                .mapToLong(BatchName::number)
                .max()
                .orElse(0);
    }

    private long toCome(Bookmark mark) throws IOException {
        var batch = BatchName.of(mark.source());
        if (batch.isPresent()) return Math.max(0, batch.get().lines() - mark.lines());
        try (var in = new LineReader(folder.resolve(mark.source()), mark.place())) {
            return in.count();
        }
    }

    private static String stamp(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.size() + "/" + attributes.lastModifiedTime().toMillis();
    }
}
