package health.threshold.fx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The language a station speaks just now, and those it could speak. A screen listens to `locale()` and is built again
/// when it changes.
public final class Tongue {

    public static final Locale ENGLISH = Locale.US;
    public static final Locale SPANISH = Locale.of("es", "US");
    public static final Locale CHINESE = Locale.forLanguageTag("zh-Hans-US");
    public static final Locale VIETNAMESE = Locale.of("vi", "US");
    /// With the digits that stand on a telephone's keys, and on an insurance card.
    public static final Locale ARABIC = Locale.forLanguageTag("ar-US-u-nu-latn");
    public static final Locale HAITIAN = Locale.of("ht", "US");

    /// What somebody in the lobby can choose.
    public static final List<Locale> LOBBY = List.of(ENGLISH, SPANISH, CHINESE, VIETNAMESE, ARABIC, HAITIAN);

    private final List<Locale> offered;
    private final Wording wording;
    private final Map<Locale, Map<Class<?>, Words>> read = new HashMap<>();
    private final ReadOnlyObjectWrapper<Locale> locale;

    /// The first of the offered languages is spoken until somebody chooses.
    public Tongue(List<Locale> offered) {
        this(offered, Wording.OURS);
    }

    /// The same, in words that come from elsewhere.
    public Tongue(List<Locale> offered, Wording wording) {
        if (offered.isEmpty()) throw new IllegalArgumentException("A station speaks at least one language");
        this.offered = List.copyOf(offered);
        this.wording = wording;
        this.locale = new ReadOnlyObjectWrapper<>(offered.getFirst());
    }

    public List<Locale> offered() {
        return offered;
    }

    public ReadOnlyObjectProperty<Locale> locale() {
        return locale.getReadOnlyProperty();
    }

    /// Changes the language to one of those offered.
    public void speak(Locale language) {
        if (!offered.contains(language)) throw new IllegalArgumentException("Not offered here: " + language);
        locale.set(language);
    }

    /// Back to the station's first language, as the kiosk does for the next person.
    public void reset() {
        locale.set(offered.getFirst());
    }

    /// The words beside a class, in the language spoken now.
    public Words words(Class<?> station) {
        return words(station, locale.get());
    }

    /// The words beside a class in any language, such as the name it has for itself. A file is read but once.
    public Words words(Class<?> station, Locale language) {
        return read.computeIfAbsent(language, none -> new HashMap<>())
                .computeIfAbsent(station, none -> wording.of(station, language));
    }
}
