package health.threshold.clinic.checkin;

import health.threshold.clinic.patient.Arrangements;
import health.threshold.clinic.patient.ContactWay;
import health.threshold.clinic.patient.EmergencyContact;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody put right at the kiosk of how they are called, spoken to and helped; what is null stays as it was.
///
/// @param called the name to call them by
/// @param pronouns empty where they would rather not say
/// @param speech what they want to speak
/// @param ways how to get in touch safely
/// @param emergency whom to call in an emergency; of one who stays the same, only what was typed changes
/// @param help what helps them here, of what the desk must act on
public record Personal(
        @Nullable String called,
        @Nullable String pronouns,
        @Nullable Speech speech,
        @Nullable Set<ContactWay> ways,
        @Nullable Emergency emergency,
        @Nullable Set<NeedCode> help) {

    /// All of it is still right.
    public static final Personal NONE = new Personal(null, null, null, null, null, null);

    /// What somebody wants to speak.
    ///
    /// @param language BCP 47
    /// @param interpreter whether they want one
    /// @param interpreterIn what the interpreter speaks, where it is not that language
    public record Speech(
            String language, boolean interpreter, @Nullable String interpreterIn) {}

    /// Whom to call, as far as it was typed.
    public record Emergency(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String relation) {

        /// Somebody else is somebody else whole: the number of the one before would be wrong.
        @Nullable
        EmergencyContact after(@Nullable EmergencyContact before) {
            if (name != null) return new EmergencyContact(name, phone, relation);
            if (before == null) return null;
            return new EmergencyContact(
                    before.name(),
                    phone == null ? before.phone() : phone,
                    relation == null ? before.relation() : relation);
        }
    }

    /// This person with all of it made so, but for the help, which is kept apart.
    Patient appliedTo(Patient before) {
        var person = before;
        if (called != null || pronouns != null)
            person = person.called(called == null ? person.preferred() : called, asSaid(person));
        if (speech != null) person = person.spokenTo(speech.language(), speech.interpreter());
        var arranged = person.arranged();
        return person.with(new Arrangements(
                emergency == null ? arranged.emergency() : emergency.after(arranged.emergency()),
                ways == null ? arranged.ways() : ways,
                speech == null ? arranged.interpreterIn() : speech.interpreterIn()));
    }

    private @Nullable String asSaid(Patient person) {
        if (pronouns == null) return person.pronouns();
        return pronouns.isEmpty() ? null : pronouns;
    }
}
