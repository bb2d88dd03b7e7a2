package health.threshold.clinic.patient;

import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The people's file: who they are and what they need. It joins the unit of work of the room that asks.
public final class Patients {

    private final Books books;
    private final PatientFiles files;
    private final PatientIndex index = new PatientIndex();

    public Patients(Books books) {
        this.books = books;
        files = new PatientFiles(books);
    }

    /// Which files are one person's.
    public PatientFiles files() {
        return files;
    }

    public Optional<Patient> find(Tx tx, PatientId id) {
        return rows(tx).find(id.value()).map(Patients::read);
    }

    /// Many at once, for lists.
    public Map<PatientId, Patient> all(Tx tx, Set<PatientId> ids) {
        if (ids.isEmpty()) return Map.of();
        var found = new HashMap<PatientId, Patient>();
        for (var row : rows(tx).all(ids.stream().map(PatientId::value).toList()))
            found.put(new PatientId(row.id), read(row));
        return found;
    }

    /// Everyone with this family name and birthday; accents, case and punctuation do not matter.
    public List<Patient> born(Tx tx, LocalDate on, String family) {
        return rows(tx).born(on, PersonName.key(family)).stream()
                .map(Patients::read)
                .toList();
    }

    /// Everyone in use who may have the family name and the birthday of one of these people.
    private static List<Patient> born(Tx tx, List<Patient> people) {
        var days = people.stream().map(Patient::birthDate).distinct().toList();
        var families = people.stream()
                .map(one -> PersonName.key(one.name().family()))
                .distinct()
                .toList();
        return rows(tx).bornAmong(days, families).stream().map(Patients::read).toList();
    }

    /// Each of these people by every file they have or had, the one that is kept first. Who has no file in use is not
    /// among them.
    public Map<PatientId, List<Patient>> everyFile(Tx tx, Set<PatientId> people) {
        var found = new LinkedHashMap<PatientId, List<Patient>>();
        var files = all(tx, people);
        for (var one : people) {
            var file = files.get(one);
            if (file != null && file.active()) found.put(one, new ArrayList<>(List.of(file)));
        }
        var ids = found.keySet().stream().map(PatientId::value).collect(Collectors.toSet());
        var others = this.files.all(tx, ids).stream().map(PatientId::new).filter(one -> !found.containsKey(one));
        for (var other : all(tx, others.collect(Collectors.toSet())).values()) {
            var theirs = found.get(this.files.kept(tx, other.id()));
            if (theirs != null) theirs.add(other);
        }
        return found;
    }

    /// Those whose names begin with each of the words typed, at most so many. Whoever is found by the name on a file
    /// that was replaced is shown by the one that is kept.
    public List<Patient> search(Tx tx, String text, int most) {
        var found = index.search(tx, text, most);
        var replaced = files.replaced(tx, found.stream().map(PatientId::value).toList());
        var ids = found.stream()
                .map(one -> replaced.contains(one) ? files.kept(tx, one) : one)
                .distinct()
                .toList();
        if (ids.isEmpty()) return List.of();
        var people = all(tx, Set.copyOf(ids));
        return ids.stream().map(people::get).filter(java.util.Objects::nonNull).toList();
    }

    /// What this person needs, as known today.
    public Set<NeedCode> needs(Tx tx, PatientId patient) {
        return codes(rows(tx).needs(patient.value()));
    }

    /// The needs of many, for lists.
    public Map<PatientId, Set<NeedCode>> needs(Tx tx, Set<PatientId> patients) {
        if (patients.isEmpty()) return Map.of();
        var found = new HashMap<PatientId, Set<NeedCode>>();
        for (var row : rows(tx).needsOf(patients.stream().map(PatientId::value).toList()))
            found.computeIfAbsent(new PatientId(row.patient), nobody -> EnumSet.noneOf(NeedCode.class))
                    .add(NeedCode.valueOf(row.code));
        return found;
    }

    public Optional<Need> need(Tx tx, UUID id) {
        return rows(tx).need(id).map(Patients::read);
    }

    /// The same, each since when.
    public List<Need> needsInDetail(Tx tx, PatientId patient) {
        return rows(tx).needs(patient.value()).stream().map(Patients::read).toList();
    }

    public List<Proxy> proxies(Tx tx, PatientId patient) {
        return rows(tx).proxies(patient.value()).stream().map(Patients::read).toList();
    }

    /// Those of many people.
    public Map<PatientId, List<Proxy>> proxies(Tx tx, Set<PatientId> patients) {
        if (patients.isEmpty()) return Map.of();
        return rows(tx).proxiesOf(patients.stream().map(PatientId::value).toList()).stream()
                .map(Patients::read)
                .collect(Collectors.groupingBy(Proxy::patient));
    }

    public Optional<Proxy> proxy(Tx tx, UUID id) {
        return rows(tx).proxy(id).map(Patients::read);
    }

    /// Keeps this person as they are now.
    public void keep(Tx tx, Patient patient) {
        var isNew = tx.isNew(PatientRow.class, patient.id().value());
        tx.keep(patient.id().value(), rowOf(patient));
        index.keep(tx, patient, isNew);
        if (isNew)
            tx.gathered(Patient.class, some -> files.compare(tx, some, born(tx, some)))
                    .add(patient);
        else files.compare(tx, List.of(patient), born(tx, List.of(patient)));
        books.changed(tx, Deed.CHANGED, Kind.PATIENT, patient.id().value(), patient.id());
    }

    public void keep(Tx tx, Need need) {
        var row = new NeedRow();
        row.id = need.id();
        row.patient = need.patient().value();
        row.code = need.code().name();
        row.since = need.since();
        row.active = need.active();
        rows(tx).keep(row);
        books.changed(tx, Deed.CHANGED, Kind.NEED, need.id(), need.patient());
    }

    public void keep(Tx tx, Proxy proxy) {
        var row = new ProxyRow();
        row.id = proxy.id();
        row.patient = proxy.patient().value();
        row.given = proxy.name().given();
        row.family = proxy.name().family();
        row.relation = proxy.relation();
        row.phone = proxy.phone();
        row.guardian = proxy.guardian();
        row.mayCheckIn = proxy.may().contains(ProxyScope.CHECK_IN);
        row.mayConfirm = proxy.may().contains(ProxyScope.CONFIRM_DETAILS);
        row.mayPay = proxy.may().contains(ProxyScope.PAY);
        row.maySign = proxy.may().contains(ProxyScope.SIGN);
        rows(tx).keep(row);
        books.changed(tx, Deed.CHANGED, Kind.PROXY, proxy.id(), proxy.patient());
    }

    private static Set<NeedCode> codes(List<NeedRow> needs) {
        var codes = EnumSet.noneOf(NeedCode.class);
        for (var need : needs) codes.add(NeedCode.valueOf(need.code));
        return codes;
    }

    private static PatientRow rowOf(Patient patient) {
        var row = new PatientRow();
        row.id = patient.id().value();
        row.given = patient.name().given();
        row.family = patient.name().family();
        row.preferred = patient.preferred();
        row.pronouns = patient.pronouns();
        row.birthDate = patient.birthDate();
        row.language = patient.language();
        row.interpreter = patient.interpreter();
        row.phone = patient.reach().phone();
        row.email = patient.reach().email();
        var address = patient.reach().address();
        if (address != null) {
            row.street = address.street();
            row.city = address.city();
            row.region = address.region();
            row.postcode = address.postcode();
        }
        row.matters = patient.matters();
        arrange(row, patient.arranged());
        row.familyKey = PersonName.key(patient.name().family());
        row.phoneTail = patient.phoneTail();
        row.active = patient.active();
        return row;
    }

    private static Patient read(PatientRow row) {
        return new Patient(
                new PatientId(row.id),
                new PersonName(row.given, row.family),
                row.preferred,
                row.pronouns,
                row.birthDate,
                row.language,
                row.interpreter,
                new Patient.Reach(row.phone, row.email, address(row)),
                row.matters,
                arranged(row),
                row.active);
    }

    private static void arrange(PatientRow row, Arrangements arranged) {
        var emergency = arranged.emergency();
        if (emergency != null) {
            row.emergencyName = emergency.name();
            row.emergencyPhone = emergency.phone();
            row.emergencyRelation = emergency.relation();
        }
        row.contactWays =
                arranged.ways().stream().sorted().map(ContactWay::name).collect(Collectors.joining(" "));
        row.interpreterIn = arranged.interpreterIn();
    }

    private static Arrangements arranged(PatientRow row) {
        var ways = EnumSet.noneOf(ContactWay.class);
        for (var way : row.contactWays.split(" ")) if (!way.isEmpty()) ways.add(ContactWay.valueOf(way));
        var emergency = row.emergencyName == null
                ? null
                : new EmergencyContact(row.emergencyName, row.emergencyPhone, row.emergencyRelation);
        return new Arrangements(emergency, ways, row.interpreterIn);
    }

    private static @Nullable Address address(PatientRow row) {
        if (row.street == null && row.city == null && row.region == null && row.postcode == null) return null;
        return new Address(row.street, row.city, row.region, row.postcode);
    }

    private static Proxy read(ProxyRow row) {
        var name = new PersonName(row.given, row.family);
        var may = EnumSet.noneOf(ProxyScope.class);
        if (row.mayCheckIn) may.add(ProxyScope.CHECK_IN);
        if (row.mayConfirm) may.add(ProxyScope.CONFIRM_DETAILS);
        if (row.mayPay) may.add(ProxyScope.PAY);
        if (row.maySign) may.add(ProxyScope.SIGN);
        return new Proxy(row.id, new PatientId(row.patient), name, row.relation, row.phone, row.guardian, may);
    }

    private static Need read(NeedRow row) {
        return new Need(row.id, new PatientId(row.patient), NeedCode.valueOf(row.code), row.since, row.active);
    }

    private static PatientRows rows(Tx tx) {
        return new PatientRows_(tx.session());
    }
}
