package health.threshold.clinic.schedule;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody was sent to check in with, as a scanner reads it: the code, the day and the place of an appointment,
/// and nothing of the person. Whoever finds one learns no more than that somebody is expected there.
///
/// Its text has letters, digits and dots only, for a scanner types it as a keyboard would: a blank would press a
/// button,
/// and other signs stand elsewhere on other keyboards. What comes instead of a dot does not matter.
///
/// @param site four letters and digits that stand for the clinic, whatever it is called by then
/// @param place what the clinic is called, in plain letters; empty where the pass had no room for it
public record Pass(String code, LocalDate day, String site, String place) {

    private static final String MARK = "TP1";
    private static final int LONGEST_PLACE = 40;
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern PASS = Pattern.compile(
            MARK
                    + "[^\\p{Alnum}]([A-Z0-9]{1,12})[^\\p{Alnum}](\\d{8})[^\\p{Alnum}]([A-Z0-9]{4})(?:[^\\p{Alnum}](.{1,60}))?$");

    public Pass {
        if (!code.matches("[A-Z0-9]{1,12}")) throw new IllegalArgumentException("A code has letters and digits");
        if (!site.matches("[A-Z0-9]{4}")) throw new IllegalArgumentException("A site has four letters and digits");
    }

    /// A pass within what was typed.
    ///
    /// @param from at which letter it begins
    public record Found(Pass pass, int from) {}

    /// The pass for an appointment at a clinic.
    static Pass of(String code, LocalDate day, UUID clinic, String place) {
        return new Pass(code, day, site(clinic), plain(place));
    }

    /// What stands for a clinic: the last 20 bits of its id, in Crockford's base 32.
    static String site(UUID clinic) {
        var bits = clinic.getLeastSignificantBits();
        var text = new StringBuilder();
        for (int shift = 15; shift >= 0; shift -= 5) text.append(DIGITS.charAt((int) (bits >> shift & 31)));
        return text.toString();
    }

    /// All of it, for a square code.
    public String text() {
        return place.isEmpty() ? shortText() : shortText() + "." + place.replace(' ', '.');
    }

    /// Without the place's name, for a barcode that has to fit on a slip.
    public String shortText() {
        return String.join(".", MARK, code, DateTimeFormatter.BASIC_ISO_DATE.format(day), site);
    }

    /// The pass in this text, if it is one.
    public static Optional<Pass> read(String text) {
        return endOf(text.strip()).filter(found -> found.from() == 0).map(Found::pass);
    }

    /// The pass at the end of what was typed, if there is one: somebody may have typed before they scanned.
    public static Optional<Found> endOf(String typed) {
        var read = PASS.matcher(typed);
        if (!read.find()) return Optional.empty();
        try {
            var day = LocalDate.parse(read.group(2), DateTimeFormatter.BASIC_ISO_DATE);
            var place = Optional.ofNullable(read.group(4)).map(Pass::plain).orElse("");
            return Optional.of(new Found(new Pass(read.group(1), day, read.group(3), place), read.start()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String plain(String place) {
        var letters = Normalizer.normalize(place, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        var words = Arrays.stream(letters.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return words.substring(0, Math.min(words.length(), LONGEST_PLACE)).strip();
    }
}
