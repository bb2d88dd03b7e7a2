package health.threshold.clinic.checkin;

import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Everyone with an appointment today, whatever became of it, and whom of them a claim may mean.
///
/// It forgives what people mistype of a name and how they order day and month. It forgives nothing in the rest: what
/// tells twins and families of one birthday apart is but a digit. Nobody is preferred for fitting better, for the one
/// who fits worse may be the one who typed.
final class PeopleToday {

    private final List<Person> people;

    PeopleToday(List<Person> people) {
        this.people = people;
    }

    /// @param files every file they have or had, for somebody may go by their earlier name or number
    record Person(PatientId id, List<Patient> files, List<Appointment> appointments) {

        private boolean hasCode(String code) {
            return appointments.stream().anyMatch(one -> one.goesWith(code));
        }

        private boolean wasBorn(LocalDate born) {
            return files.stream().anyMatch(file -> isBorn(file, born));
        }
    }

    /// Everyone who fits the claim.
    Set<PatientId> meantBy(Claim claim) {
        return all(person -> switch (claim) {
            case Claim.ByCode(var code, var born) -> person.hasCode(code) && person.wasBorn(born);
            case Claim.ByName name ->
                person.files().stream()
                        .anyMatch(file -> isBorn(file, name.born()) && ends(file, name) && isNamed(file, name));
        });
    }

    /// Everyone whom the claim comes near: all but one thing fits.
    Set<PatientId> near(Claim claim) {
        return all(person -> switch (claim) {
            case Claim.ByCode(var code, var born) -> person.hasCode(code) || person.wasBorn(born);
            case Claim.ByName name -> person.files().stream().anyMatch(file -> isNear(file, name));
        });
    }

    private static boolean isNear(Patient file, Claim.ByName claim) {
        var born = isBorn(file, claim.born());
        var ends = ends(file, claim);
        return born && ends || (born || ends) && isNamed(file, claim);
    }

    private Set<PatientId> all(Predicate<Person> fits) {
        return people.stream().filter(fits).map(Person::id).collect(Collectors.toSet());
    }

    private static boolean isNamed(Patient file, Claim.ByName claim) {
        return PersonName.mayMean(claim.family(), file.name().family());
    }

    private static boolean isBorn(Patient file, LocalDate born) {
        var on = file.birthDate();
        return on.equals(born)
                || on.getYear() == born.getYear()
                        && on.getMonthValue() == born.getDayOfMonth()
                        && on.getDayOfMonth() == born.getMonthValue();
    }

    private static boolean ends(Patient file, Claim.ByName claim) {
        return !claim.phoneTail().isEmpty() && file.phoneTail().equals(claim.phoneTail());
    }
}
