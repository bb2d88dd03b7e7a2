package health.threshold.clinic.checkin;

import health.threshold.kernel.PersonName;
import java.time.LocalDate;

/// Who somebody in the lobby says they are.
public sealed interface Claim {

    LocalDate born();

    /// Whom it is about, as far as anybody can tell: the same for every guess at one person.
    default String about() {
        return switch (this) {
            case ByCode(var _, var born) -> "code " + born;
            case ByName(var family, var born, var _) -> PersonName.key(family) + " " + born;
        };
    }

    /// The code they were sent, and their birthday.
    record ByCode(String code, LocalDate born) implements Claim {}

    /// Their family name, their birthday, and the last four digits of their phone.
    record ByName(String family, LocalDate born, String phoneTail) implements Claim {}
}
