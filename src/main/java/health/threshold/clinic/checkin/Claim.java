package health.threshold.clinic.checkin;

import java.time.LocalDate;

/// Who somebody in the lobby says they are.
public sealed interface Claim {

    LocalDate born();

    /// The code they were sent, and their birthday.
    record ByCode(String code, LocalDate born) implements Claim {}

    /// Their family name, their birthday, and the last four digits of their phone.
    record ByName(String family, LocalDate born, String phoneTail) implements Claim {}

    /// The code of somebody whom they come for, that one's birthday, and of themselves the last four digits of their
    /// phone or their family name: the code is proof enough beside it.
    record ForCode(String code, LocalDate born, String own) implements Claim {}

    /// The family name and birthday of somebody whom they come for, and the last four digits of their own phone. Their
    /// own name would prove nothing: it is often the same.
    record ForName(String family, LocalDate born, String ownTail) implements Claim {}
}
