package health.threshold.clinic.checkin;

import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.visit.Acting;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.store.Tx;
import java.time.LocalDate;
import java.util.EnumSet;
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

    /// From today's appointments on, not from all people: those are many.
    static PeopleToday of(Tx tx, CheckInRooms rooms, LocalDate day) {
        var appointments = rooms.schedule().on(tx, day).stream().collect(Collectors.groupingBy(Appointment::patient));
        var proxies = rooms.patients().proxies(tx, appointments.keySet());
        return new PeopleToday(rooms.patients().everyFile(tx, appointments.keySet()).entrySet().stream()
                .map(one -> new Person(
                        one.getKey(),
                        one.getValue(),
                        appointments.getOrDefault(one.getKey(), List.of()),
                        proxies.getOrDefault(one.getKey(), List.of())))
                .toList());
    }

    /// @param files every file they have or had, for somebody may go by their earlier name or number
    /// @param proxies who stands beside them, whatever they may do
    record Person(PatientId id, List<Patient> files, List<Appointment> appointments, List<Proxy> proxies) {

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
            case Claim.ByName(var family, var born, var tail) ->
                person.files().stream()
                        .anyMatch(file -> isBorn(file, born) && ends(file, tail) && isNamed(file, family));
            case Claim.ForCode(var code, var born, var _) ->
                person.hasCode(code)
                        && person.wasBorn(born)
                        && !proxiesFor(person.id(), claim).isEmpty();
            case Claim.ForName(var family, var born, var _) ->
                isBornAndNamed(person, born, family)
                        && !proxiesFor(person.id(), claim).isEmpty();
        });
    }

    /// Everyone whom the claim comes near: all but one thing fits.
    Set<PatientId> near(Claim claim) {
        return all(person -> switch (claim) {
            case Claim.ByCode(var code, var born) -> person.hasCode(code) || person.wasBorn(born);
            case Claim.ByName name -> person.files().stream().anyMatch(file -> isNear(file, name));
            case Claim.ForCode(var code, var born, var _) -> person.hasCode(code) || person.wasBorn(born);
            case Claim.ForName(var family, var born, var _) -> {
                var knows = !proxiesFor(person.id(), claim).isEmpty();
                yield isBornAndNamed(person, born, family)
                        || knows
                                && (person.wasBorn(born)
                                        || person.files().stream().anyMatch(file -> isNamed(file, family)));
            }
        });
    }

    /// For whom the one who claims this acts, and what they may do. Where two who stand beside somebody have one
    /// telephone, they may do what both may; but neither can sign, for nobody could say later who it was.
    Acting acting(PatientId who, Claim claim) {
        if (claim instanceof Claim.ByCode || claim instanceof Claim.ByName) return Acting.THEMSELVES;
        var may = EnumSet.allOf(ProxyScope.class);
        var proxies = proxiesFor(who, claim);
        for (var proxy : proxies) may.retainAll(proxy.may());
        if (proxies.size() == 1) return new Acting(true, may, proxies.getFirst().id());
        may.remove(ProxyScope.SIGN);
        return new Acting(true, may, null);
    }

    /// Who beside this person may be the one that claims to come for them, and may check them in.
    List<Proxy> proxiesFor(PatientId who, Claim claim) {
        return people.stream()
                .filter(person -> person.id().equals(who))
                .flatMap(person -> person.proxies().stream())
                .filter(proxy -> proxy.may().contains(ProxyScope.CHECK_IN))
                .filter(proxy -> switch (claim) {
                    case Claim.ForCode(var _, var _, var own) ->
                        ends(proxy, own) || PersonName.mayMean(own, proxy.name().family());
                    case Claim.ForName(var _, var _, var own) -> ends(proxy, own);
                    case Claim.ByCode _, Claim.ByName _ -> false;
                })
                .toList();
    }

    private static boolean isBornAndNamed(Person person, LocalDate born, String family) {
        return person.files().stream().anyMatch(file -> isBorn(file, born) && isNamed(file, family));
    }

    private static boolean isNear(Patient file, Claim.ByName claim) {
        var born = isBorn(file, claim.born());
        var ends = ends(file, claim.phoneTail());
        return born && ends || (born || ends) && isNamed(file, claim.family());
    }

    private Set<PatientId> all(Predicate<Person> fits) {
        return people.stream().filter(fits).map(Person::id).collect(Collectors.toSet());
    }

    private static boolean isNamed(Patient file, String family) {
        return PersonName.mayMean(family, file.name().family());
    }

    private static boolean isBorn(Patient file, LocalDate born) {
        var on = file.birthDate();
        return on.equals(born)
                || on.getYear() == born.getYear()
                        && on.getMonthValue() == born.getDayOfMonth()
                        && on.getDayOfMonth() == born.getMonthValue();
    }

    private static boolean ends(Patient file, String tail) {
        return !tail.isEmpty() && file.phoneTail().equals(tail);
    }

    private static boolean ends(Proxy proxy, String tail) {
        return !tail.isEmpty() && proxy.phoneTail().equals(tail);
    }
}
