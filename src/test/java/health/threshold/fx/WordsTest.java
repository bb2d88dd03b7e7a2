package health.threshold.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words english = Words.of(Words.class, Tongue.ENGLISH);
    private final Words spanish = Words.of(Words.class, Tongue.SPANISH);

    @Test
    void a_missing_key_is_an_error_that_names_the_file() {
        assertThatThrownBy(() -> english.say("no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key")
                .hasMessageContaining("health/threshold/fx/words.properties");
    }

    @Test
    void a_language_that_is_not_there_is_an_error_and_not_english() {
        assertThatThrownBy(() -> Words.of(Words.class, Locale.GERMAN)).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void plural_forms_and_plain_apostrophes_are_understood() {
        var words = new Words(
                Tongue.ENGLISH,
                "words",
                Map.of(
                        "waiting", "{0,choice,0#Nobody waits|1#One person waits|1<{0} people wait}",
                        "card", "We couldn't read {0}'s card"),
                Wording.OURS);

        assertThat(words.say("waiting", 0)).isEqualTo("Nobody waits");
        assertThat(words.say("waiting", 1)).isEqualTo("One person waits");
        assertThat(words.say("waiting", 1200)).isEqualTo("1,200 people wait");
        assertThat(words.say("card", "Mari")).isEqualTo("We couldn't read Mari's card");
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(spanish.keys()).isEqualTo(english.keys());
        assertThat(spanish.say("keys.backspace")).isEqualTo("borrar la última letra");
    }

    @Test
    void times_dates_and_money_are_written_as_the_language_writes_them() {
        var day = LocalDate.of(2026, 11, 24);

        assertThat(english.time(LocalTime.of(14, 5))).isEqualTo("2:05\u00a0PM");
        assertThat(Words.of(Words.class, Locale.of("es", "ES")).time(LocalTime.of(14, 5)))
                .isEqualTo("14:05");
        assertThat(english.date(day)).isEqualTo("Nov 24, 2026");
        assertThat(english.day(day)).isEqualTo("Tue, Nov 24");
        assertThat(spanish.day(day)).contains("24", "nov");
        assertThat(english.money(Money.parse("USD -25.00"))).isEqualTo("-$25.00");
        assertThat(spanish.money(Money.parse("USD 1140.00"))).contains("1,140.00", "$");
        assertThat(Words.of(Words.class, Tongue.ARABIC).money(Money.parse("USD 25.00")))
                .isEqualTo("$25.00");
        assertThat(english.sign(Money.parse("USD 25.00"))).isEqualTo("$");
        assertThat(Words.of(Words.class, Tongue.ARABIC).sign(Money.parse("USD 25.00")))
                .isEqualTo("$");
    }

    @Test
    void a_screen_hears_when_the_language_changes() {
        var tongue = new Tongue(List.of(Tongue.ENGLISH, Tongue.SPANISH));
        var heard = new ArrayList<Locale>();
        tongue.locale().subscribe(language -> {
            heard.add(language);
        });

        tongue.speak(Tongue.SPANISH);
        tongue.reset();

        assertThat(heard).containsExactly(Tongue.ENGLISH, Tongue.SPANISH, Tongue.ENGLISH);
        assertThatThrownBy(() -> tongue.speak(Locale.GERMAN)).isInstanceOf(IllegalArgumentException.class);
    }
}
