package health.threshold.fx;

import health.threshold.kernel.ClinicClock;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What one station says in one language, from `words.properties` (English) or `words_es.properties` beside a class.
///
/// Every message is a `MessageFormat` pattern in which an apostrophe is just an apostrophe. A key or a language that is
/// not there is an error, never an English word in a Spanish screen.
public final class Words {

    private final Locale locale;
    private final String file;
    private final Map<String, String> patterns;
    private final Wording wording;

    /// @param file where they come from, for whoever looks for a word that is not there
    /// @param wording where the words beside other classes come from
    public Words(Locale locale, String file, Map<String, String> patterns, Wording wording) {
        this.locale = locale;
        this.file = file;
        this.patterns = Map.copyOf(patterns);
        this.wording = wording;
    }

    /// The words beside a class of the station, in the locale's language.
    ///
    /// @throws MissingResourceException if the station does not speak that language
    public static Words of(Class<?> station, Locale locale) {
        var language = locale.getLanguage();
        var name = language.equals("en") ? "words.properties" : "words_" + language + ".properties";
        var file = "/" + station.getPackageName().replace('.', '/') + "/" + name;
        try (var stream = station.getResourceAsStream(name)) {
            if (stream == null) throw missing(file, "");
            var read = new Properties();
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Words(
                    locale,
                    file,
                    read.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, read::getProperty)),
                    Wording.OURS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Could not read " + file, unreadable);
        }
    }

    /// The words beside another class, in the same language and from the same place.
    public Words beside(Class<?> other) {
        return wording.of(other, locale);
    }

    /// The message under the key, with the arguments in their places as this language writes them.
    ///
    /// @throws MissingResourceException if there is no such key
    public String say(String key, @Nullable Object... arguments) {
        var said = plain(format(pattern(key)).format(arguments));
        return shown(said);
    }

    /// Words in this language that come from elsewhere, as a screen can show them.
    public String shown(String text) {
        return Script.of(locale) == Script.ARABIC ? Wrappable.text(text) : text;
    }

    /// The message under the key as its translator wrote it, with `{0}` where a fact comes.
    ///
    /// @throws MissingResourceException if there is no such key
    public String pattern(String key) {
        var pattern = patterns.get(key);
        if (pattern == null) throw missing(file, key);
        return pattern;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// Every key, for tests that compare languages.
    public Set<String> keys() {
        return Set.copyOf(patterns.keySet());
    }

    public Locale locale() {
        return locale;
    }

    /// A time of day, in 12 or 24 hours as the locale has it: `10:42 AM`.
    public String time(LocalTime time) {
        return plain(
                formatter(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)).format(time));
    }

    /// A date in full: `Nov 24, 2026`.
    public String date(LocalDate date) {
        return plain(
                formatter(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)).format(date));
    }

    /// A date near today, with its weekday and without its year: `Tue, Nov 24`.
    public String day(LocalDate date) {
        return plain(formatter(DateTimeFormatter.ofLocalizedPattern("MMMEd")).format(date));
    }

    /// A date with all there is to it, for whoever must not mistake it: `Tuesday, November 24, 2026`.
    public String wholeDate(LocalDate date) {
        return plain(
                formatter(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)).format(date));
    }

    /// A moment as people here would say it: the time, and the day unless it is today.
    public String moment(ClinicClock clock, Instant at) {
        var day = clock.dayOf(at);
        var time = time(clock.timeOf(at));
        return day.equals(clock.today()) ? time : date(day) + ", " + time;
    }

    /// A whole number, in the digits of the language.
    public String number(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// An amount with its currency: `$25.00`, `-$25.00`.
    public String money(Money amount) {
        // A sign beside the digits keeps its place in a line from the right; the form of Arabic's own would be torn
        // apart.
        var format = NumberFormat.getCurrencyInstance(Script.of(locale) == Script.ARABIC ? Locale.US : locale);
        format.setCurrency(Currency.getInstance(amount.getCurrencyUnit().getCode()));
        format.setMinimumFractionDigits(amount.getScale());
        format.setMaximumFractionDigits(amount.getScale());
        return plain(format.format(amount.getAmount()));
    }

    /// What stands beside the digits of this amount, such as `$`.
    public String sign(Money amount) {
        return money(amount).replaceAll("[\\p{Nd}\\p{Zs}\\p{Cf}.,]", "");
    }

    /// The same words for `%key` in FXML.
    ResourceBundle bundle() {
        return new WordsBundle(this);
    }

    private MessageFormat format(String pattern) {
        return new MessageFormat(pattern.replace("'", "''"), locale);
    }

    private DateTimeFormatter formatter(DateTimeFormatter any) {
        return any.withLocale(locale);
    }

    /// The narrow no-break space of the locale data is in few fonts.
    private static String plain(String text) {
        return text.replace('\u202f', '\u00a0');
    }

    private static MissingResourceException missing(String file, String key) {
        return new MissingResourceException("No words for '" + key + "' in " + file, file, key);
    }
}
