package health.threshold.clinic.checkin;

import health.threshold.clinic.patient.ContactWay;
import health.threshold.clinic.patient.NeedCode;
import java.util.Set;

/// What may have changed since the last visit, as much of it as a screen in a lobby may show. What is masked shows
/// only so much that its owner knows it again; an empty string means that nothing is on file.
///
/// @param address the house number and the first letter of the street
/// @param isNew whether they have not been here before, so that nothing of it was ever said to be right
public record Details(String phone, String email, String address, String insurance, About about, boolean isNew) {

    /// Nothing is known, or nothing is theirs to see.
    public static final Details NONE = new Details("", "", "", "", About.NONE, false);

    /// How they are called, spoken to and helped.
    ///
    /// @param speech what they speak, with an interpreter or without
    /// @param emergency whom to call in an emergency: the first name and the end of the number
    /// @param help what helps them here, as far as this device knows
    public record About(
            String called,
            String pronouns,
            Personal.Speech speech,
            Set<ContactWay> ways,
            String emergency,
            Set<NeedCode> help) {

        static final About NONE = new About("", "", new Personal.Speech("en", false, null), Set.of(), "", Set.of());
    }
}
