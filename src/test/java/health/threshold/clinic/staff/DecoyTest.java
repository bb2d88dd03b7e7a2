package health.threshold.clinic.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class DecoyTest {

    @Test
    void an_unknown_name_costs_what_a_known_one_does() {
        assertThat(cost(Passwords.DECOY)).isEqualTo(cost(Passwords.hash("a password of somebody")));
        assertThat(Passwords.DECOY).hasSameSizeAs(Passwords.hash("a password of somebody"));
        assertThatCode(() -> Passwords.checkNobody("whatever")).doesNotThrowAnyException();
    }

    /// The kind of hash, and how much work it is.
    private static String cost(String hash) {
        return hash.substring(0, hash.indexOf('$', hash.indexOf("m=")));
    }
}
