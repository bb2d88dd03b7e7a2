package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.fx.Words;
import health.threshold.kernel.ClinicClock;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A person reads words, whatever stands in the resource.
class SyncValuesTest {

    private final ClinicClock clock = ClinicClock.in(new TestClinic.HandClock(), TestClinic.ZONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (434) 555-0111                                                            | (434) 555-0111
            ``                                                                        | nothing
            1961-03-14                                                                | Mar 14, 1961
            2026-11-24T15:10:00Z                                                      | today, 10:10 AM
            2026-11-27T15:10:00-05:00                                                 | Nov 27, 2026, 3:10 PM
            true                                                                      | yes
            in-progress                                                               | under way
            {"coding":[{"system":"s","code":"LA1"}],"text":"she/her"}                 | she/her
            {"coding":[{"system":"s","code":"needle-fear","display":"needle fear"}]}  | needle fear
            {"reference":"Practitioner/1","display":"Dr Lee"}                         | Dr Lee
            [{"actor":{"reference":"Patient/1","display":"Sam Okafor"},"status":"accepted"}] | Sam Okafor, accepted
            {"value":25.00,"currency":"USD"}                                          | $25.00
            {"value":7.20,"unit":"%"}                                                 | 7.20 %
            ["Anh","Thu"]                                                             | Anh, Thu
            {"use":"home","line":["14 Mill Lane"],"city":"Riverside","state":"VA"}    | 14 Mill Lane, Riverside, VA
            [{"language":{"coding":[{"code":"es"}]},"preferred":true}]                | Spanish
            {"url":"x","valueBoolean":true}                                           | yes
            {"reference":"Patient/1"}                                                 | a value without words
            """)
    void values_are_said_in_words(String raw, String said) {
        assertThat(new SyncValues(words(Locale.US), clock).say(raw).replace('\u00a0', ' '))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            telecom[phone home].value                                                   | Phone
            name[official].family                                                       | Last name
            name[usual].given                                                           | Called
            address[home].postalCode                                                    | ZIP code
            extension[https://threshold.health/fhir/StructureDefinition/what-matters].valueString | What matters to them
            extension[https://threshold.health/fhir/StructureDefinition/plan-next-due].valueDate  | Plan next due
            maritalStatus                                                               | Marital status
            multipleBirthBoolean                                                        | Multiple birth boolean
            """)
    void elements_are_called_what_people_call_them(String path, String name) {
        assertThat(new SyncElements(words(Locale.US)).name(path)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name is missing", "birthDate is not a full date", "It is not JSON"})
    void a_spanish_reader_reads_no_english_reason(String reason) {
        assertThat(new SyncReasons(words(Locale.of("es", "US"))).aside(reason)).doesNotContain(" is ");
    }

    private static Words words(Locale language) {
        return Words.of(Shell.class, language);
    }
}
