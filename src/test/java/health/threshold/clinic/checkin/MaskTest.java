package health.threshold.clinic.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 Mill Lane                    | 14 M•••",
                "12B Mill Lane, Apartment 7      | 12 M•••",
                "1600 12th Street                | 1600 S•••",
                "Calle Mayor 8, 2º               | C••• 8",
                "PO Box 331                      | P••• 331",
                "長安街12號                       | 長••• 12",
                "Heron Court                     | H•••",
                "77                              | 77 •••",
                "#                               | •••"
            })
    void a_street_keeps_its_number_and_a_letter(String street, String masked) {
        assertThat(Mask.street(street)).isEqualTo(masked);
    }
}
