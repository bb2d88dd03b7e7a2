package health.threshold.app.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.PaymentPlan;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.care.Concern;
import health.threshold.clinic.care.Facts;
import health.threshold.clinic.coverage.Coverage;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.clinic.message.Task;
import health.threshold.clinic.message.TaskStatus;
import health.threshold.clinic.patient.Address;
import health.threshold.clinic.patient.FileLinks;
import health.threshold.clinic.patient.Need;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.hub.RawJson;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Writes down the people of the stories as they are told.
final class GuestBook {

    private final Bulk bulk;
    private final House house;
    private final ClinicClock time;
    private final List<Guest> guests = new ArrayList<>();

    GuestBook(Bulk bulk, House house, ClinicClock time) {
        this.bulk = bulk;
        this.house = house;
        this.time = time;
    }

    List<Guest> guests() {
        return List.copyOf(guests);
    }

    void expects(Guest guest) {
        guests.add(guest);
    }

    /// Begins a person; [Draft#in] ends it.
    Draft patient(String given, String family, String born, String phone) {
        return new Draft(new PersonName(given, family), LocalDate.parse(born), phone);
    }

    void need(Patient who, NeedCode code) {
        var since = code == NeedCode.LOSS || code == NeedCode.NEW_DIAGNOSIS ? 12 : 400;
        bulk.add(bulk.sheets().of(new Need(Ids.of("need", who.id(), code), who.id(), code, daysAgo(since), true)));
    }

    void covered(Patient who, String payer, @Nullable String plan, int copay) {
        bulk.add(bulk.sheets()
                .of(new Coverage(
                        Ids.of("coverage", who.id()),
                        who.id(),
                        payer,
                        plan,
                        "M" + Math.abs(who.id().hashCode() % 1_000_000),
                        Money.of(CurrencyUnit.USD, copay),
                        true,
                        before(Duration.ofDays(9)))));
    }

    void owes(Patient who, int dollars, String words) {
        var id = Ids.of("owes", who.id());
        bulk.add(bulk.sheets()
                .of(new LedgerEntry(
                        id,
                        "demo:" + id,
                        who.id(),
                        null,
                        Posting.CHARGE,
                        Money.of(CurrencyUnit.USD, dollars),
                        words,
                        before(Duration.ofDays(130)),
                        house.receptionist().value(),
                        null)));
    }

    /// What they owe, in so many payments; the first was due three days ago.
    void paysMonthly(Patient who, int dollars, int payments) {
        var total = Money.of(CurrencyUnit.USD, dollars);
        var terms = new PaymentPlan.Terms(total, payments, daysAgo(3), before(Duration.ofDays(34)));
        bulk.add(bulk.sheets()
                .of(new PaymentPlan(Ids.of("plan", who.id()), who.id(), terms.monthly(), terms.first(), true, terms)));
    }

    void allergic(Patient who, String substance, String reaction) {
        bulk.add(bulk.sheets()
                .of(new Facts.Allergy(
                        Ids.of("allergy", who.id(), substance), who.id(), substance, reaction, null, true)));
    }

    void diagnosed(Patient who, String name, int daysAgo) {
        bulk.add(bulk.sheets()
                .of(new Facts.Diagnosis(Ids.of("diagnosis", who.id(), name), who.id(), name, daysAgo(daysAgo), true)));
    }

    void takes(Patient who, String name, @Nullable String remark) {
        bulk.add(
                bulk.sheets().of(new Facts.Medicine(Ids.of("medicine", who.id(), name), who.id(), name, remark, true)));
    }

    void measured(Patient who, String name, String outcome, boolean inRange, int daysAgo) {
        var id = Ids.of("result", who.id(), name);
        var when = before(Duration.ofDays(daysAgo));
        bulk.add(bulk.sheets().of(new Facts.Result(id, who.id(), name, outcome, inRange, when, "final")));
    }

    void team(Patient who, String name, String role) {
        bulk.add(bulk.sheets().of(new Facts.TeamMember(Ids.of("team", who.id(), name), who.id(), name, role, true)));
    }

    void promised(Patient who, String words, Role owner, boolean done) {
        bulk.add(bulk.sheets()
                .of(new Task(
                        new TaskId(Ids.of("task", who.id(), words)),
                        who.id(),
                        null,
                        words,
                        owner,
                        time.today().plusDays(2),
                        done ? TaskStatus.DONE : TaskStatus.REQUESTED,
                        before(Duration.ofDays(4)))));
    }

    void complained(Patient who, String words) {
        bulk.add(bulk.sheets()
                .of(new Feedback(
                        Ids.of("feedback", who.id()),
                        who.id(),
                        FeedbackKind.COMPLAINT,
                        words,
                        before(Duration.ofDays(3)),
                        null)));
    }

    /// What somebody who is in a room today came with.
    void concerned(Patient who, String words) {
        var visit = Diary.visitOf(who, time.today());
        bulk.add(bulk.sheets().of(new Concern(visit, who.id(), words, before(Duration.ofMinutes(8)), house.nurse())));
    }

    void guardian(Patient child, String given, String family, String relation) {
        bulk.add(bulk.sheets()
                .of(new Proxy(
                        Ids.of("proxy", child.id()),
                        child.id(),
                        new PersonName(given, family),
                        relation,
                        child.reach().phone(),
                        true,
                        ProxyScope.usual(true))));
    }

    private Instant before(Duration ago) {
        return time.now().minus(ago).truncatedTo(ChronoUnit.SECONDS);
    }

    private LocalDate daysAgo(int days) {
        return time.today().minusDays(days);
    }

    /// A person being described.
    final class Draft {
        private final PersonName name;
        private final LocalDate born;
        private final String phone;
        private final ObjectNode besides = RawJson.object();
        private @Nullable String preferred;
        private @Nullable String pronouns;
        private @Nullable String matters;
        private String language = "en";
        private boolean interpreter;
        private FileLinks links = FileLinks.NONE;

        private Draft(PersonName name, LocalDate born, String phone) {
            this.name = name;
            this.born = born;
            this.phone = phone;
        }

        Draft called(@Nullable String other, @Nullable String they) {
            preferred = other;
            pronouns = they;
            return this;
        }

        Draft speaking(String tongue, boolean withInterpreter) {
            language = tongue;
            interpreter = withInterpreter;
            return this;
        }

        Draft whatMatters(String words) {
            matters = words;
            return this;
        }

        /// The clinic knows that these are two people.
        Draft notTheSameAs(Patient other) {
            links = new FileLinks(Set.of(), Set.of(), Set.of(other.id()));
            return this;
        }

        /// An element of a Patient that Threshold does not know.
        Draft born(String element, int value) {
            besides.put(element, value);
            return this;
        }

        Patient in() {
            var local = PersonName.key(name.full()) + born.getYear();
            var home = new Address(born.getDayOfYear() + " Willow Street", "Riverside", "VA", "22901");
            var patient = new Patient(
                    new PatientId(Ids.of("guest", name.full(), born, phone)),
                    name,
                    preferred,
                    pronouns,
                    born,
                    language,
                    interpreter,
                    new Patient.Reach(phone, local.replaceAll("[^a-z0-9]", "") + "@example.org", home),
                    matters,
                    true);
            var resource = bulk.sheets().of(patient, links);
            resource.setAll(besides);
            resource.putObject("maritalStatus").put("text", "Not asked");
            bulk.add(resource);
            return patient;
        }
    }
}
