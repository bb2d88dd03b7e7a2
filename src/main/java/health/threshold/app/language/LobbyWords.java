package health.threshold.app.language;

import health.threshold.fx.Tongue;
import health.threshold.fx.TouchKeys;
import health.threshold.fx.Words;
import health.threshold.station.kiosk.Kiosk;
import health.threshold.station.lobby.Lobby;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is to say in the lobby, and which languages of ours say it.
final class LobbyWords {

    /// A place with words of its own, as a language's file names it.
    enum Room {
        KIOSK(Kiosk.class),
        BOARD(Lobby.class),
        KEYBOARD(TouchKeys.class);

        private final Class<?> beside;

        Room(Class<?> beside) {
            this.beside = beside;
        }

        Class<?> beside() {
            return beside;
        }

        String named() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The room that a class stands in; empty for what the lobby never says.
        static Optional<Room> of(Class<?> station) {
            return Stream.of(values())
                    .filter(room -> room.beside.getPackageName().equals(station.getPackageName()))
                    .findFirst();
        }
    }

    private LobbyWords() {}

    /// The language that somebody means by `vi`, `vi-US` or `so`: ours if we have it, else a new one.
    ///
    /// @throws IllegalArgumentException if that names no language
    static Locale language(String tag) {
        var meant = Locale.forLanguageTag(tag.replace('_', '-'));
        // The codes of ISO 639; longer ones name no language that anybody has registered.
        if (!meant.getLanguage().matches("[a-z]{2,3}"))
            throw new IllegalArgumentException("No language is called " + tag);
        return Tongue.LOBBY.stream()
                .filter(ours -> ours.getLanguage().equals(meant.getLanguage()))
                .findFirst()
                .orElseGet(() -> meant.getCountry().isEmpty() ? Locale.of(meant.getLanguage(), "US") : meant);
    }

    static boolean isOurs(Locale language) {
        return Tongue.LOBBY.contains(language);
    }

    /// Everything that can be said, in an order that stays.
    static List<Place> places() {
        return Stream.of(Room.values())
                .flatMap(LobbyWords::places)
                .sorted(Comparator.comparing(Place::room).thenComparing(Place::key))
                .toList();
    }

    private static Stream<Place> places(Room room) {
        var spoken =
                Tongue.LOBBY.stream().map(one -> Words.of(room.beside, one)).toList();
        var english = Words.of(room.beside, Tongue.ENGLISH);
        return english.keys().stream()
                .map(key -> new Place(
                        room,
                        key,
                        english.pattern(key),
                        spoken.stream()
                                .mapToInt(words -> words.pattern(key).length())
                                .max()
                                .orElseThrow()));
    }

    /// Where a sentence is said.
    ///
    /// @param english what is said there in English
    /// @param longest letters of it in the language of ours that needs most
    record Place(Room room, String key, String english, int longest) {

        String where() {
            return room.named() + "/" + key;
        }
    }
}
