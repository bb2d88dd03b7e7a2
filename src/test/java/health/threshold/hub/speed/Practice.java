package health.threshold.hub.speed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.billing.Tender;
import health.threshold.clinic.care.Facts;
import health.threshold.clinic.coverage.Coverage;
import health.threshold.clinic.patient.Address;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.clinic.visit.Arriving;
import health.threshold.clinic.visit.Step;
import health.threshold.clinic.visit.Visit;
import health.threshold.clinic.visit.VisitState;
import health.threshold.hub.fhir.Sheets;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.MomentKind;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// The resources of a practice, ten of ten types for each person, as a server has them: from a seed, so that they are
/// the same each time and need not be held.
public final class Practice {

    public static final int EACH = 10;

    private static final Instant WRITTEN = Instant.parse("2026-10-01T08:00:00Z");
    private static final List<String> GIVEN = List.of("María José", "Marcus", "Ana", "Tomasz", "Noor", "Eleanor");
    private static final List<String> FAMILY = List.of("Gómez Ibarra", "Okafor", "Natarajan", "Wójcik", "Haddad");
    private static final List<String> TESTS = List.of("Hemoglobin A1c", "Creatinine", "Potassium", "LDL cholesterol");
    private static final List<String> DRUGS = List.of("Metformin 500 mg", "Lisinopril 10 mg", "Atorvastatin 20 mg");

    private final Sheets sheets = new Sheets(ClinicClock.in(Clock.systemUTC(), TestClinic.ZONE));
    private final StaffId clinician = new StaffId(new UUID(7, 7));

    /// Whom everyone sees.
    public ObjectNode clinician() {
        return sheets.of(new StaffMember(clinician, new PersonName("Jordan", "Lee"), "Dr", Role.CLINICIAN, true));
    }

    /// Everything about the people from this number on.
    public Stream<ObjectNode> of(int from, int people) {
        return IntStream.range(from, from + people).boxed().flatMap(this::of);
    }

    /// What there is of this type about the people from this number on.
    Stream<ObjectNode> of(String type, int from, int people) {
        return of(from, people).filter(one -> one.path("resourceType").asText().equals(type));
    }

    private Stream<ObjectNode> of(int number) {
        var chance = new Random(number);
        var patient = new PatientId(id(number, 0));
        var visit = new VisitId(id(number, 2));
        var starts = TestClinic.START.plus(Duration.ofMinutes(number % 5_000));
        var all = List.of(
                sheets.of(person(patient, chance, number)),
                sheets.of(new Coverage(
                        id(number, 1), patient, "Blue Ridge Health", "Gold", "BR" + number, money(25), true, starts)),
                sheets.of(new Appointment(
                        new AppointmentId(visit.value()),
                        patient,
                        clinician,
                        starts,
                        Duration.ofMinutes(20),
                        Service.FOLLOWUP,
                        AppointmentStatus.FULFILLED,
                        "C" + number,
                        false)),
                sheets.of(visit(visit, patient, starts), steps(number, starts), List.of()),
                sheets.of(new LedgerEntry(
                        id(number, 6),
                        "copay:" + visit,
                        patient,
                        visit,
                        Posting.CHARGE,
                        money(25),
                        "Copay",
                        starts,
                        clinician.value(),
                        null)),
                sheets.of(new LedgerEntry(
                        id(number, 7),
                        "card:" + id(number, 8),
                        patient,
                        visit,
                        Posting.PAYMENT,
                        money(-25),
                        "Copay",
                        starts,
                        clinician.value(),
                        new LedgerEntry.Settlement(Tender.CARD, "4242", "A" + number, "R" + number))),
                sheets.of(new Facts.Result(
                        id(number, 9),
                        patient,
                        one(TESTS, chance),
                        chance.nextInt(200) + " mg/dL",
                        true,
                        starts,
                        "final")),
                sheets.of(new Facts.Allergy(
                        id(number, 10), patient, "Penicillin", "Hives", LocalDate.of(2001, 2, 3), true)),
                sheets.of(new Facts.Diagnosis(
                        id(number, 11), patient, "Essential hypertension", LocalDate.of(2019, 5, 6), true)),
                sheets.of(new Facts.Medicine(id(number, 12), patient, one(DRUGS, chance), "Twice a day", true)));
        return all.stream().map(one -> served(one, number));
    }

    private static Patient person(PatientId id, Random chance, int number) {
        var reach = new Patient.Reach(
                "(434) 555-%04d".formatted(number % 10_000),
                "person" + number + "@example.org",
                new Address(number % 200 + " Willow Street", "Riverside", "VA", "22901"));
        return new Patient(
                id,
                new PersonName(one(GIVEN, chance), one(FAMILY, chance)),
                number % 5 == 0 ? "Mari" : null,
                number % 3 == 0 ? "she/her" : null,
                LocalDate.of(1940, 1, 1).plusDays(chance.nextInt(28_000)),
                number % 4 == 0 ? "es" : "en",
                number % 8 == 0,
                reach,
                "to stay in my own house",
                true);
    }

    private Visit visit(VisitId id, PatientId patient, Instant starts) {
        return new Visit(
                id,
                new AppointmentId(id.value()),
                patient,
                clinician,
                starts.atZone(TestClinic.ZONE).toLocalDate(),
                VisitState.ROOMED,
                starts,
                MomentKind.PATIENT,
                null,
                new Visit.Times(starts.minusSeconds(600), Station.DESK, starts, null),
                false,
                Arriving.UNSAID,
                false,
                null);
    }

    private List<Step> steps(int number, Instant starts) {
        return List.of(
                step(id(number, 3), VisitState.EXPECTED, VisitState.ARRIVED, starts.minusSeconds(600)),
                step(id(number, 4), VisitState.ARRIVED, VisitState.ROOMED, starts));
    }

    private Step step(UUID id, VisitState from, VisitState to, Instant at) {
        return new Step(id, from, to, null, at, clinician.value(), Station.DESK.name(), false);
    }

    /// With what a server and its other programs add.
    private static ObjectNode served(ObjectNode resource, int number) {
        var stamp = WRITTEN.plus(number, ChronoUnit.MILLIS);
        resource.putObject("meta")
                .put("versionId", "1")
                .put("lastUpdated", stamp.toString())
                .put("source", "#" + Integer.toHexString(resource.hashCode()));
        var type = resource.path("resourceType").asText();
        resource.putObject("text")
                .put("status", "generated")
                .put(
                        "div",
                        ("<div xmlns=\"http://www.w3.org/1999/xhtml\"><table class=\"hapiPropertyTable\"><tbody>"
                                        + "<tr><td>%s</td><td>%s</td></tr><tr><td>Date</td><td>%s</td></tr>"
                                        + "</tbody></table></div>")
                                .formatted(type, resource.path("id").asText(), stamp));
        return resource;
    }

    /// Grows as a server's do, so that rows come in the order of their keys.
    private static UUID id(int number, int part) {
        return new UUID(0x019a_0000_0000_7000L + ((long) number << 20), 0x8000_0000_0000_0000L + number * 16L + part);
    }

    private static Money money(int dollars) {
        return Money.of(CurrencyUnit.USD, dollars);
    }

    private static String one(List<String> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }
}
