package health.threshold.clinic.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody writes down about a card never holds the card's number.
class FindingTest {

    private static final String SLIP = "Slip of 10:42, approval 0815";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111 1111 1111 1111",
                "card 4111-1111-1111-1111 ok",
                "411111111111",
                "4111x1111x1111x1111",
                "slip of 10:42 with 5500 0000 0000 0004",
                "\u0664\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661",
                " ",
                ""
            })
    void what_may_be_a_card_number_or_says_nothing_is_refused(String looked) {
        assertThatThrownBy(() -> new Finding(Verdict.CHARGED, null, looked, null))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .as("does not repeat it")
                .doesNotContain("4111");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Slip of 2026-11-24 10:42, approval 081537",
                "Report of 11/24/2026, line 14",
                "Bank's list, 10:42"
            })
    void where_and_when_somebody_looked_is_no_card_number(String looked) {
        assertThat(new Finding(Verdict.NOT_CHARGED, null, " " + looked + " ", null).looked())
                .isEqualTo(looked);
    }

    @Test
    void only_four_digits_of_a_card_are_kept() {
        for (var digits : List.of("42424", "424", "42a2", "4111111111111111"))
            assertThatThrownBy(() -> new Finding(Verdict.CHARGED, null, SLIP, digits))
                    .isInstanceOf(IllegalArgumentException.class);
    }
}
