package health.threshold.app.demo;

import health.threshold.clinic.patient.Address;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The people of the clinic whom no tour names: each made from chance and no two of one name.
final class Folk {

    private static final int ADULT = 18;
    private static final List<String> STREETS = List.of(
            "Mill Lane", "Willow Street", "Ferry Road", "Old Bridge Road", "Heron Court", "Quarry Hill", "Lantern Way");
    private static final List<String> MATTERS = List.of(
            "to keep my garden this summer",
            "to walk to the shop and back on my own",
            "to sleep through the night",
            "to be there for my grandchildren",
            "to keep working until my daughter is through school",
            "to cook for my family again",
            "to stay in my own house",
            "not to be a burden to anyone",
            "to play with the band on Fridays",
            "to travel home once more");

    private final Bulk bulk;
    private final LocalDate today;
    private final Random random = new Random(20_260_101);
    private final Set<String> taken = new HashSet<>();

    private Folk(Bulk bulk, LocalDate today) {
        this.bulk = bulk;
        this.today = today;
    }

    static List<Patient> gathered(Bulk bulk, LocalDate today, int count) {
        var folk = new Folk(bulk, today);
        var all = new ArrayList<Patient>();
        while (all.size() < count) all.add(folk.next(all.size()));
        return List.copyOf(all);
    }

    private Patient next(int number) {
        var names = names();
        var woman = random.nextBoolean();
        var name = name(names, woman);
        // Birthdays do not move with today: the same people, whenever the demo is written.
        var born = LocalDate.of(2026, 1, 1).minusDays(random.nextInt(365, 88 * 365));
        var speaks = random.nextInt(10) < 7 ? names.language() : "en";
        var patient = new Patient(
                new PatientId(Ids.of("patient", number)),
                name,
                preferred(name),
                random.nextInt(3) > 0 ? null : random.nextInt(12) == 0 ? "they/them" : woman ? "she/her" : "he/him",
                born,
                speaks,
                !speaks.equals("en") && random.nextInt(10) < 6,
                reach(name, number),
                random.nextInt(3) == 0 ? MATTERS.get(random.nextInt(MATTERS.size())) : null,
                true);
        var resource = bulk.sheets().of(patient);
        // What Threshold does not know, and must not lose.
        resource.put("gender", woman ? "female" : "male");
        if (number % 7 == 0) resource.putObject("maritalStatus").put("text", "Married");
        if (number % 19 == 0) resource.put("multipleBirthBoolean", false);
        bulk.add(resource);
        if (patient.age(today) < ADULT) bulk.add(bulk.sheets().of(parent(patient)));
        return patient;
    }

    private Names names() {
        var at = random.nextInt(100);
        for (var names : Names.ALL) {
            at -= names.weight();
            if (at < 0) return names;
        }
        return Names.ALL.getFirst();
    }

    private PersonName name(Names names, boolean woman) {
        for (; ; ) {
            var given = one(woman ? names.women() : names.men());
            var family = one(names.families());
            var full = given + " " + family;
            if (taken.add(full)) return new PersonName(given, family);
            var middle = one(woman ? names.women() : names.men());
            if (!given.isEmpty() && !middle.equals(given) && taken.add(given + " " + middle + " " + family))
                return new PersonName(given + " " + middle, family);
            // One-word names are few; whoever finds theirs taken has two.
            if (given.isEmpty()) return name(Names.ALL.getFirst(), woman);
        }
    }

    private @Nullable String preferred(PersonName name) {
        if (name.given().length() < 6 || random.nextInt(8) > 0) return null;
        return name.given().split("[ -]")[0].substring(0, 3);
    }

    private Patient.Reach reach(PersonName name, int number) {
        var phone = "(%d) 555-01%02d".formatted(434 + number / 100, number % 100);
        var local = ascii(name.given() + "." + name.family()) + number;
        var street = (2 + random.nextInt(180)) + " " + one(STREETS);
        var address = new Address(street, "Riverside", "VA", "229%02d".formatted(random.nextInt(100)));
        return new Patient.Reach(phone, random.nextInt(5) == 0 ? null : local + "@example.org", address);
    }

    /// Of chance of their own: who is a child today must not change who comes after.
    private static Proxy parent(Patient child) {
        var chance = new Random(child.id().hashCode());
        var names = Names.ALL.getFirst();
        var given = chance.nextInt(3) > 0 ? names.women() : names.men();
        return new Proxy(
                Ids.of("proxy", child.id()),
                child.id(),
                new PersonName(
                        given.get(chance.nextInt(given.size())), child.name().family()),
                given == names.women() ? "mother" : "father",
                child.reach().phone(),
                true,
                ProxyScope.usual(true));
    }

    private String one(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ł", "l")
                .replace("đ", "d")
                .replaceAll("[^a-z.]", "");
    }
}
