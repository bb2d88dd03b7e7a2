package health.threshold.clinic.checkin;

import java.time.LocalDate;

/// Who somebody in the lobby says they are.
public sealed interface Claim {

    LocalDate born();

    /// The code they were sent, and their birthday.
    record ByCode(String code, LocalDate born) implements Claim {}

    /// Their family name, their birthday, and the last four digits of their phone.
    record ByName(String family, LocalDate born, String phoneTail) implements Claim {}
}
