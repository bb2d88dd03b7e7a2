package health.threshold.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed as a phone number can be called, or somebody is asked to look again.
class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4345550134",
                "(434) 555-0134",
                "1 434 555 0134",
                "+1 434 555 0134",
                "+50934105555",
                " +4512345678"
            })
    void with_area_code_or_country_code_it_is_whole(String typed) {
        assertThat(PhoneNumber.isWhole(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "434", "555-0134", "555 013 40", "+555 0134", "4345550134434555", "+1234567890123456"})
    void without_one_or_with_too_many_digits_it_is_not(String typed) {
        assertThat(PhoneNumber.isWhole(typed)).isFalse();
    }
}
