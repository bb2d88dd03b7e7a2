package health.threshold.station.exam;

import health.threshold.clinic.care.PersonFirst;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.visit.Misalignment;
import health.threshold.fx.Words;
import health.threshold.kernel.AsOf;
import health.threshold.kernel.ClinicClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/// What the exam room says of somebody, in words.
final class PersonWords {

    private final Words words;
    private final ClinicClock clock;
    private final AsOf asOf;

    PersonWords(Words words, ClinicClock clock, AsOf asOf) {
        this.words = words;
        this.clock = clock;
        this.asOf = asOf;
    }

    /// That what others wrote, results among it, may be older than it looks; nothing while it is fresh.
    Optional<String> asOf() {
        return asOf.old().map(at -> words.say("asOf", words.moment(clock, at)));
    }

    /// "María Gómez (Mari)".
    String name(PersonFirst person) {
        var patient = person.patient();
        var full = patient.name().full();
        return patient.preferred() == null ? full : full + " (" + patient.preferred() + ")";
    }

    /// "she/her · 65 · Spanish, interpreter".
    String about(PersonFirst person) {
        var patient = person.patient();
        var parts = new ArrayList<String>();
        if (patient.pronouns() != null) parts.add(patient.pronouns());
        parts.add(words.say("person.age", person.age()));
        parts.add(speech(patient));
        return String.join(" · ", parts);
    }

    private String speech(Patient patient) {
        var language = language(patient.language());
        if (!patient.interpreter()) return language;
        var in = patient.interpretedIn().orElse(patient.language());
        return in.equals(patient.language())
                ? words.say("person.interpreter", language)
                : words.say("person.interpreter.in", language, language(in));
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
    }

    /// One quiet sentence about what does not match yet.
    String sentence(Misalignment seen) {
        return words.say("align." + seen.rule(), seen.took().toMinutes());
    }

    String signed(SbarNote note) {
        return words.say(
                "note.signed.at",
                words.time(clock.timeOf(note.signed())),
                note.parts().situation());
    }

    boolean isToday(Instant at) {
        return clock.dayOf(at).equals(clock.today());
    }

    String day(LocalDate date) {
        return words.date(date);
    }

    String day(Instant at) {
        return words.date(clock.dayOf(at));
    }
}
