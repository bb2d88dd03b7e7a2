package health.threshold.clinic.patient;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A person who comes here: what they are called, how to reach them, what matters to them.
///
/// @param preferred the name to call them by, where it is not the given name
/// @param language BCP 47, the language they want to speak
/// @param matters what matters to them, in their own words
public record Patient(
        PatientId id,
        PersonName name,
        @Nullable String preferred,
        @Nullable String pronouns,
        LocalDate birthDate,
        String language,
        boolean interpreter,
        Reach reach,
        @Nullable String matters,
        boolean active) {

    public Patient {
        Objects.requireNonNull(id);
        if (language.isBlank()) throw new IllegalArgumentException("A person speaks a language");
    }

    /// How to reach somebody.
    public record Reach(
            @Nullable String phone,
            @Nullable String email,
            @Nullable Address address) {}

    /// The name to greet them by.
    public String called() {
        if (preferred != null) return preferred;
        return name.given().isEmpty() ? name.family() : name.given();
    }

    /// Age in whole years on a day.
    public int age(LocalDate on) {
        return Period.between(birthDate, on).getYears();
    }

    /// The last four digits of their phone; empty where there are fewer.
    public String phoneTail() {
        return tail(reach.phone());
    }

    static String tail(@Nullable String phone) {
        var digits = phone == null ? "" : phone.replaceAll("\\D", "");
        return digits.length() < 4 ? "" : digits.substring(digits.length() - 4);
    }

    /// The same file, in use or not.
    public Patient inUse(boolean now) {
        return new Patient(id, name, preferred, pronouns, birthDate, language, interpreter, reach, matters, now);
    }

    /// The same person with other ways to be reached.
    public Patient reachedBy(Reach other) {
        return new Patient(id, name, preferred, pronouns, birthDate, language, interpreter, other, matters, active);
    }
}
