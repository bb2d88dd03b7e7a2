package health.threshold.app.language;

import health.threshold.app.language.LanguageFile.Remark;
import health.threshold.app.language.LanguageFile.Sentence;
import health.threshold.app.language.LobbyWords.Place;
import health.threshold.fx.Script;
import health.threshold.fx.Tongue;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Looks at a language's file that came back: what of it can be said in the lobby, and what a person should know.
///
/// @param file its good sentences; empty where it names no language, or English
/// @param remarks in the order of the lines
/// @param missing what the file does not say, or not in a way that can be used
public record Review(Optional<LanguageFile> file, List<Remark> remarks, List<String> missing) {

    /// A form beside the number, such as a date's, would break the page where the fact is a word.
    private static final Pattern FACT = Pattern.compile("\\{\\d+[^}]*}");
    private static final double ROOM_TO_SPARE = 1.5;
    private static final int SHORT = 12;

    /// Reads and looks, and changes nothing.
    public static Review of(InputStream in) {
        var read = Xliff.read(in);
        var remarks = new ArrayList<Remark>();
        read.broken().ifPresent(remarks::add);
        var language = read.language().flatMap(tag -> language(tag, remarks));
        if (language.isEmpty()) {
            if (remarks.isEmpty()) remarks.add(new Remark(0, "file", true, "it does not name its target-language"));
            return new Review(Optional.empty(), remarks, List.of());
        }
        return new Sitting(language.get(), remarks).look(read.sentences());
    }

    private static Optional<Locale> language(String tag, List<Remark> remarks) {
        try {
            var language = LobbyWords.language(tag);
            if (!language.equals(Tongue.ENGLISH)) return Optional.of(language);
            remarks.add(new Remark(0, "file", true, "English is what all others are translated from"));
        } catch (IllegalArgumentException unknown) {
            remarks.add(new Remark(0, "file", true, "no language is called " + tag));
        }
        return Optional.empty();
    }

    /// Whether everything can be said.
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /// One look at one file.
    private static final class Sitting {
        private final Locale language;
        private final List<Remark> remarks;
        private final Map<String, Place> places = LobbyWords.places().stream()
                .collect(Collectors.toMap(Place::where, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        private final Map<String, Sentence> good = new HashMap<>();
        private final Font face;

        Sitting(Locale language, List<Remark> remarks) {
            this.language = language;
            this.remarks = remarks;
            face = face(Script.of(language));
        }

        Review look(List<Sentence> sentences) {
            for (var one : sentences) {
                var why = against(one);
                why.ifPresent(words -> remarks.add(new Remark(one.line(), one.where(), true, words)));
                if (why.isEmpty()) take(one);
            }
            remarks.sort(Comparator.comparingInt(Remark::line));
            var said = good.values().stream()
                    .sorted(Comparator.comparingInt(Sentence::line))
                    .toList();
            var missing = places.keySet().stream()
                    .filter(where -> !good.containsKey(where))
                    .toList();
            return new Review(Optional.of(new LanguageFile(language, said)), remarks, missing);
        }

        private void take(Sentence one) {
            var place = Objects.requireNonNull(places.get(one.where()));
            if (one.said().length() > Math.max(SHORT, place.longest() * ROOM_TO_SPARE))
                remarks.add(new Remark(one.line(), one.where(), false, "it is long; please look whether it fits"));
            good.put(one.where(), one);
        }

        /// Why a sentence cannot be said; empty where it can.
        private Optional<String> against(Sentence one) {
            var place = places.get(one.where());
            if (place == null) return Optional.of("no screen says this any more");
            if (good.containsKey(one.where())) return Optional.of("it is there twice; the first counts");
            if (!one.english().equals(place.english())) return Optional.of("the English has changed since");
            if (one.said().isBlank()) return Optional.of("it is not translated");
            if (!isPattern(one.said())) return Optional.of("its braces { } do not match");
            if (!facts(one.said()).equals(facts(one.english())))
                return Optional.of(
                        "the English has the facts " + facts(one.english()) + ", this has " + facts(one.said()));
            return letter(one.said()).map(letter -> "no typeface here has the letter " + letter);
        }

        private Optional<String> letter(String said) {
            return said.codePoints()
                    .filter(letter -> !Character.isWhitespace(letter) && !face.canDisplay(letter))
                    .mapToObj(Character::toString)
                    .findFirst();
        }

        private static boolean isPattern(String said) {
            try {
                return !new MessageFormat(said.replace("'", "''")).toPattern().isEmpty();
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        }

        private static SortedSet<String> facts(String said) {
            return FACT.matcher(said)
                    .results()
                    .map(found -> found.group())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static Font face(Script script) {
            try (var in = Review.class.getResourceAsStream("/assets/fonts/" + script.face())) {
                return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The typefaces cannot be read", unreadable);
            } catch (FontFormatException wrong) {
                throw new IllegalStateException("A typeface of ours is no typeface", wrong);
            }
        }
    }
}
