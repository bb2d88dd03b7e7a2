package health.threshold.app.language;

import health.threshold.app.language.LanguageFile.Sentence;
import health.threshold.app.language.LobbyWords.Room;
import health.threshold.fx.Tongue;
import health.threshold.fx.Wording;
import health.threshold.fx.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// The languages of this device's lobby: those of the program, with the reviewed sentences that the clinic has laid
/// over them, and languages of the clinic's own, which are offered once nothing is missing.
public final class Languages implements Wording {

    private static final String ENDING = ".xlf";
    private static final System.Logger LOG = System.getLogger(Languages.class.getName());

    private final Path folder;
    private final Map<Locale, Review> own;

    private Languages(Path folder, Map<Locale, Review> own) {
        this.folder = folder;
        this.own = own;
    }

    /// How far a language is.
    ///
    /// @param said sentences of `all` that can be said
    /// @param reviewed of them, by somebody qualified
    /// @param isOwn whether the clinic has laid a file of its own here
    public record State(Locale language, int all, int said, int reviewed, boolean isOwn) {}

    /// Those in a folder, which need not be there. What cannot be read there is as if it were not, and the log says so.
    public static Languages in(Path folder) {
        var own = new HashMap<Locale, Review>();
        for (var path : files(folder)) {
            try (var in = Files.newInputStream(path)) {
                var review = Review.of(in);
                if (!review.remarks().isEmpty()) LOG.log(System.Logger.Level.WARNING, "Not all of {0} is used", path);
                review.file().ifPresent(file -> own.put(file.language(), review));
            } catch (IOException unreadable) {
                LOG.log(System.Logger.Level.WARNING, "Could not read " + path, unreadable);
            }
        }
        return new Languages(folder, own);
    }

    private static List<Path> files(Path folder) {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "Could not look into " + folder, unreadable);
            return List.of();
        }
    }

    /// What somebody in the lobby can choose: ours, then the clinic's own.
    public List<Locale> offered() {
        var more = own.entrySet().stream()
                .filter(one ->
                        !LobbyWords.isOurs(one.getKey()) && one.getValue().isComplete())
                .map(Map.Entry::getKey)
                .sorted((one, other) -> one.toLanguageTag().compareTo(other.toLanguageTag()));
        return Stream.concat(Tongue.LOBBY.stream(), more).toList();
    }

    @Override
    public Words of(Class<?> station, Locale language) {
        var said = said(station, language);
        if (said.isEmpty()) return Words.of(station, language);
        var patterns = new HashMap<String, String>();
        if (LobbyWords.isOurs(language)) {
            var ours = Words.of(station, language);
            for (var key : ours.keys()) patterns.put(key, ours.pattern(key));
        }
        patterns.putAll(said);
        return new Words(language, path(language).toString(), patterns, this);
    }

    /// Every language that is known here, and how far it is.
    public List<State> states() {
        return Stream.concat(
                        Tongue.LOBBY.stream().filter(one -> !one.equals(Tongue.ENGLISH)),
                        own.keySet().stream().filter(one -> !LobbyWords.isOurs(one)))
                .map(this::state)
                .toList();
    }

    /// A language as it stands here, whole, for a translator: what is not said yet is there with nothing said.
    ///
    /// @param tag such as `vi` or `so`
    /// @throws IllegalArgumentException if that names no language, or English
    public LanguageFile export(String tag) {
        var language = LobbyWords.language(tag);
        if (language.equals(Tongue.ENGLISH))
            throw new IllegalArgumentException("English is what all others are translated from");
        var reviewed = reviewed(language);
        var said = new EnumMap<Room, Words>(Room.class);
        for (var room : Room.values()) spoken(room, language).ifPresent(words -> said.put(room, words));
        var sentences = new ArrayList<Sentence>();
        for (var place : LobbyWords.places()) {
            var words = said.get(place.room());
            var pattern = words != null && words.has(place.key()) ? words.pattern(place.key()) : "";
            var isReviewed = reviewed.contains(place.where());
            sentences.add(new Sentence(place.room().named(), place.key(), place.english(), pattern, isReviewed, 0));
        }
        return new LanguageFile(language, sentences);
    }

    /// Lays a language over ours, whole or not at all; it is spoken when the program starts next.
    public void install(LanguageFile file) throws IOException {
        Files.createDirectories(folder);
        var draft = folder.resolve(file.language().getLanguage() + ".draft");
        Files.write(draft, bytes(file));
        Files.move(draft, path(file.language()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Goes back to what ships with the program.
    ///
    /// @return whether there was something to go back from
    public boolean remove(String tag) throws IOException {
        return Files.deleteIfExists(path(LobbyWords.language(tag)));
    }

    /// The file that a translator is given.
    public static byte[] bytes(LanguageFile file) {
        var out = new ByteArrayOutputStream();
        try {
            Xliff.write(file, out);
        } catch (XMLStreamException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
        return out.toByteArray();
    }

    private State state(Locale language) {
        var file = export(language.getLanguage());
        var said = (int)
                file.sentences().stream().filter(one -> !one.said().isEmpty()).count();
        var reviewed =
                (int) file.sentences().stream().filter(Sentence::isReviewed).count();
        return new State(language, file.sentences().size(), said, reviewed, own.containsKey(language));
    }

    private Set<String> reviewed(Locale language) {
        return sentences(language)
                .filter(Sentence::isReviewed)
                .map(Sentence::where)
                .collect(Collectors.toSet());
    }

    /// Empty where nothing is said in a language yet.
    private Optional<Words> spoken(Room room, Locale language) {
        try {
            return Optional.of(of(room.beside(), language));
        } catch (MissingResourceException unknown) {
            return Optional.empty();
        }
    }

    private Map<String, String> said(Class<?> station, Locale language) {
        var room = Room.of(station).map(Room::named).orElse("");
        return sentences(language)
                .filter(one -> one.room().equals(room))
                .collect(Collectors.toMap(Sentence::key, Sentence::said, (one, other) -> one, TreeMap::new));
    }

    private Stream<Sentence> sentences(Locale language) {
        var review = own.get(language);
        if (review == null) return Stream.of();
        return review.file().stream().flatMap(file -> file.sentences().stream());
    }

    private Path path(Locale language) {
        return folder.resolve(language.getLanguage() + ENDING);
    }
}
