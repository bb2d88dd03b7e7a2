package health.threshold.fx.speech;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.Tongue;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How each speech program is asked, from what it prints itself. Those of macOS and Windows were never run here.
class SpeechProgramTest {

    private static final Utterance NAME = new Utterance("Hola Mari", Tongue.SPANISH);

    @Test
    void espeak_has_a_voice_for_all_six_languages() {
        var voices = SpeechProgram.ESPEAK_NG.voices("""
                Pty Language       Age/Gender VoiceName          File                 Other Languages
                 5  ar              --/M      Arabic             sem/ar
                 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)
                 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
                 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
                 5  es              --/M      Spanish_(Spain)    roa/es
                 5  es-419          --/M      Spanish_(Latin_America) roa/es-419           (es-mx 6)(es 6)
                 5  ht              --/M      Haitian_Creole     roa/ht
                 5  vi              --/M      Vietnamese_(Northern) aav/vi
                """.lines());

        assertThat(Tongue.LOBBY.stream()
                        .map(language -> SystemVoice.of(language, voices)
                                .map(SystemVoice::name)
                                .orElse("")))
                .containsExactly("en-us", "es-419", "cmn", "vi", "ar", "ht");
    }

    @Test
    void the_voices_of_the_others_are_read() {
        var dispatcher = SpeechProgram.SPD_SAY.voices("""
                                     NAME                 LANGUAGE                  VARIANT
                  Spanish (Latin America)                   es-419                     none
                        English (America)                    en-US                     none
                """.lines());
        var mac = SpeechProgram.SAY.voices("""
                Alex                en_US    # Most people recognize me by my voice.
                Eddy (Spanish (Mexico)) es_MX    # ¡Hola! Me llamo Eddy.
                """.lines());
        var windows = SpeechProgram.SAPI.voices(Stream.of("en-US|Microsoft Zira Desktop", "es-MX|Microsoft Sabina"));

        assertThat(SystemVoice.of(Tongue.SPANISH, dispatcher)).contains(new SystemVoice("es-419", "es-419"));
        assertThat(SystemVoice.of(Tongue.ENGLISH, mac)).contains(new SystemVoice("en-us", "Alex"));
        assertThat(SystemVoice.of(Tongue.SPANISH, mac)).contains(new SystemVoice("es-mx", "Eddy (Spanish (Mexico))"));
        assertThat(SystemVoice.of(Tongue.SPANISH, windows)).contains(new SystemVoice("es-mx", "Microsoft Sabina"));
        assertThat(SystemVoice.of(Locale.of("ht"), windows)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_that_is_said_stands_in_the_arguments(SpeechProgram program) {
        var arguments = program.speaking(new SystemVoice("es-mx", "es"), Delivery.USUAL);

        assertThat(String.join(" ", arguments)).doesNotContain("Mari");
        assertThat(program.input(NAME.text(), Delivery.USUAL)).contains("Hola Mari");
    }

    @ParameterizedTest
    @EnumSource
    void a_faster_and_louder_voice_is_asked_for_otherwise(SpeechProgram program) {
        var voice = new SystemVoice("en-us", "en");
        var loud = Delivery.USUAL.faster().louder();

        assertThat(program.speaking(voice, loud)).isNotEqualTo(program.speaking(voice, Delivery.USUAL));
        assertThat(program.speaking(voice, loud) + program.input("a", loud))
                .isNotEqualTo(
                        program.speaking(voice, Delivery.USUAL.faster()) + program.input("a", Delivery.USUAL.faster()));
    }

    @Test
    void what_somebody_typed_is_never_a_command() {
        assertThat(SpeechProgram.SPD_SAY.input("!-!QUIT", Delivery.USUAL)).doesNotContain("!-!");
        assertThat(SpeechProgram.SAY.input("[[volm 1]] a", Delivery.USUAL)).isEqualTo("[[volm 0.50]]  volm 1  a");
        assertThat(SpeechProgram.SAPI.speaking(new SystemVoice("en", "A'; Remove-Item x; '"), Delivery.USUAL))
                .last()
                .asString()
                .contains("SelectVoice('A''; Remove-Item x; ''')");
    }

    @Test
    void pace_and_volume_stay_within_what_a_program_takes() {
        var quick = Delivery.USUAL;
        var slow = Delivery.USUAL;
        for (int step = 0; step < 30; step++) {
            quick = quick.faster().louder();
            slow = slow.slower().softer();
        }

        assertThat(quick).isEqualTo(new Delivery(400, 200));
        assertThat(slow).isEqualTo(new Delivery(80, 25));
    }
}
