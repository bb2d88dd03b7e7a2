package health.threshold.clinic.patient;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person who comes here: what they are called, how to reach them, what matters to them.
///
/// @param preferred the name to call them by, where it is not the given name
/// @param language BCP 47, the language they want to speak
/// @param matters what matters to them, in their own words
/// @param arranged what has been arranged with them
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
        Arrangements arranged,
        boolean active) {

    public Patient {
        Objects.requireNonNull(id);
        if (language.isBlank()) throw new IllegalArgumentException("A person speaks a language");
    }

    /// Somebody with whom nothing has been arranged yet.
    public Patient(
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
        this(
                id,
                name,
                preferred,
                pronouns,
                birthDate,
                language,
                interpreter,
                reach,
                matters,
                Arrangements.NONE,
                active);
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

    /// What an interpreter for them speaks; empty where they need none.
    public Optional<String> interpretedIn() {
        if (!interpreter) return Optional.empty();
        return Optional.of(Objects.requireNonNullElse(arranged.interpreterIn(), language));
    }

    /// The same file, in use or not.
    public Patient inUse(boolean now) {
        return new Patient(
                id, name, preferred, pronouns, birthDate, language, interpreter, reach, matters, arranged, now);
    }

    /// The same person with other ways to be reached.
    public Patient reachedBy(Reach other) {
        return new Patient(
                id, name, preferred, pronouns, birthDate, language, interpreter, other, matters, arranged, active);
    }

    /// The same person, called otherwise.
    ///
    /// @param by the name to call them by; null for their given name
    public Patient called(@Nullable String by, @Nullable String as) {
        return new Patient(id, name, by, as, birthDate, language, interpreter, reach, matters, arranged, active);
    }

    /// The same person, spoken to otherwise.
    public Patient spokenTo(String in, boolean interpreted) {
        return new Patient(id, name, preferred, pronouns, birthDate, in, interpreted, reach, matters, arranged, active);
    }

    /// The same person, with whom something else has been arranged.
    public Patient with(Arrangements other) {
        return new Patient(
                id, name, preferred, pronouns, birthDate, language, interpreter, reach, matters, other, active);
    }
}
