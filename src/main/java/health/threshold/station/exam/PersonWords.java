package health.threshold.station.exam;

import health.threshold.clinic.care.PersonFirst;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.visit.Misalignment;
import health.threshold.fx.Words;
import health.threshold.kernel.ClinicClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;

/// What the exam room says of somebody, in words.
final class PersonWords {

    private final Words words;
    private final ClinicClock clock;

    PersonWords(Words words, ClinicClock clock) {
        this.words = words;
        this.clock = clock;
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
        var language = Locale.forLanguageTag(patient.language()).getDisplayLanguage(words.locale());
        parts.add(patient.interpreter() ? words.say("person.interpreter", language) : language);
        return String.join(" · ", parts);
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

    String day(LocalDate date) {
        return words.date(date);
    }

    String day(Instant at) {
        return words.date(clock.dayOf(at));
    }
}
