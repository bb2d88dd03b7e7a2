package health.threshold.fx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/// In which order a language writes day, month and year, and how typed digits become a date in that order.
enum DateOrder {
    MONTH_DAY_YEAR("MDY"),
    DAY_MONTH_YEAR("DMY"),
    YEAR_MONTH_DAY("YMD");

    private static final int OLDEST = 1880;

    private final String parts;

    DateOrder(String parts) {
        this.parts = parts;
    }

    static DateOrder of(Locale locale) {
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        int day = pattern.indexOf('d');
        int month = pattern.indexOf('M');
        if (pattern.indexOf('y') < month) return YEAR_MONTH_DAY;
        return month < day ? MONTH_DAY_YEAR : DAY_MONTH_YEAR;
    }

    /// The order with day and month the other way round.
    DateOrder swapped() {
        return switch (this) {
            case MONTH_DAY_YEAR -> DAY_MONTH_YEAR;
            case DAY_MONTH_YEAR -> MONTH_DAY_YEAR;
            case YEAR_MONTH_DAY -> YEAR_MONTH_DAY;
        };
    }

    /// The typed text with its separators in place. A separator typed after one digit makes it two: `3/` is `03/`.
    String tidy(String typed) {
        var parts = new StringBuilder[] {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        int at = 0;
        boolean open = false;
        for (int letter : typed.codePoints().toArray()) {
            if (Character.isDigit(letter)) {
                if (parts[at].length() == width(at) && at < 2) at++;
                if (parts[at].length() < width(at)) parts[at].append(Character.digit(letter, 10));
                open = false;
            } else if (at < 2 && !parts[at].isEmpty()) {
                while (parts[at].length() < width(at)) parts[at].insert(0, '0');
                at++;
                open = true;
            }
        }
        return joined(parts, at, open);
    }

    private static String joined(StringBuilder[] parts, int last, boolean open) {
        var text = new StringBuilder(parts[0]);
        for (int part = 1; part <= last; part++) {
            if (part < last || open || !parts[part].isEmpty()) text.append('/').append(parts[part]);
        }
        return text.toString();
    }

    boolean full(String text) {
        return text.length() == 10;
    }

    /// The date that a full text names, if the calendar has it and somebody alive could have been born on it.
    Optional<LocalDate> read(String text) {
        if (!full(text)) return Optional.empty();
        var numbers = text.split("/", -1);
        try {
            var date = LocalDate.of(number(numbers, 'Y'), number(numbers, 'M'), number(numbers, 'D'));
            return date.getYear() < OLDEST ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    String write(LocalDate date) {
        var text = new StringBuilder();
        for (char part : parts.toCharArray()) {
            if (!text.isEmpty()) text.append('/');
            switch (part) {
                case 'Y' -> text.append(String.format(Locale.ROOT, "%04d", date.getYear()));
                case 'M' -> text.append(String.format(Locale.ROOT, "%02d", date.getMonthValue()));
                default -> text.append(String.format(Locale.ROOT, "%02d", date.getDayOfMonth()));
            }
        }
        return text.toString();
    }

    private int number(String[] numbers, char part) {
        return Integer.parseInt(numbers[parts.indexOf(part)]);
    }

    private int width(int at) {
        return parts.charAt(at) == 'Y' ? 4 : 2;
    }
}
