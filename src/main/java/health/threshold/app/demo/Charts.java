package health.threshold.app.demo;

import health.threshold.clinic.care.Facts;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.clinic.message.Task;
import health.threshold.clinic.message.TaskStatus;
import health.threshold.clinic.patient.Need;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.Role;
import health.threshold.kernel.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/// What is known of everyone else: some need something, some are ill, most are neither.
final class Charts {

    private static final List<NeedCode> NEEDS = List.of(
            NeedCode.WHEELCHAIR,
            NeedCode.STEP_FREE,
            NeedCode.HEARING,
            NeedCode.LOW_VISION,
            NeedCode.MORE_TIME,
            NeedCode.TRANSPORT,
            NeedCode.COST,
            NeedCode.LOW_LITERACY,
            NeedCode.DISABILITY);
    private static final List<String> ALLERGIES = List.of("Penicillin", "Peanut", "Latex", "Bee sting", "Sulfa drugs");
    private static final List<String> REACTIONS = List.of("Hives", "Swelling", "Trouble breathing", "Rash");
    private static final List<String> ILLNESSES =
            List.of("High blood pressure", "Type 2 diabetes", "Asthma", "Migraine", "Arthritis", "Hay fever");
    private static final List<String> MEDICINES = List.of(
            "Lisinopril 10 mg",
            "Metformin 500 mg",
            "Albuterol inhaler",
            "Sumatriptan 50 mg",
            "Naproxen 250 mg",
            "Cetirizine 10 mg");
    private static final List<String> PROMISES = List.of(
            "Send the form for school",
            "Call back with the lab's answer",
            "Ask the pharmacy about the refill",
            "Book the next visit in the afternoon");

    private final Bulk bulk;
    private final ClinicClock time;
    private final Random random = new Random(17);

    Charts(Bulk bulk, ClinicClock time) {
        this.bulk = bulk;
        this.time = time;
    }

    void written(List<Patient> folk) {
        for (var who : folk) {
            if (random.nextInt(9) == 0) needs(who);
            if (random.nextInt(4) == 0) allergy(who);
            if (random.nextInt(3) == 0) illness(who);
            if (random.nextInt(4) == 0) result(who);
            if (random.nextInt(15) == 0) team(who);
            if (random.nextInt(9) == 0) promise(who);
            if (random.nextInt(30) == 0) told(who);
        }
    }

    private void needs(Patient who) {
        var code = NEEDS.get(random.nextInt(NEEDS.size()));
        var since = time.today().minusDays(random.nextInt(30, 900));
        bulk.add(bulk.sheets().of(new Need(Ids.of("need", who.id(), code), who.id(), code, since, true)));
    }

    private void allergy(Patient who) {
        var reaction = REACTIONS.get(random.nextInt(REACTIONS.size()));
        bulk.add(bulk.sheets()
                .of(new Facts.Allergy(
                        Ids.of("allergy", who.id()),
                        who.id(),
                        ALLERGIES.get(random.nextInt(ALLERGIES.size())),
                        reaction,
                        null,
                        true)));
    }

    private void illness(Patient who) {
        var which = random.nextInt(ILLNESSES.size());
        var since = time.today().minusDays(random.nextInt(100, 2_000));
        var id = Ids.of("diagnosis", who.id());
        bulk.add(bulk.sheets().of(new Facts.Diagnosis(id, who.id(), ILLNESSES.get(which), since, true)));
        var medicine = Ids.of("medicine", who.id());
        bulk.add(bulk.sheets().of(new Facts.Medicine(medicine, who.id(), MEDICINES.get(which), null, true)));
    }

    private void result(Patient who) {
        var tenths = random.nextInt(48, 89);
        var value = "%d.%d %%".formatted(tenths / 10, tenths % 10);
        bulk.add(bulk.sheets()
                .of(new Facts.Result(
                        Ids.of("result", who.id()),
                        who.id(),
                        "Hemoglobin A1c",
                        value,
                        tenths < 57,
                        daysAgo(random.nextInt(3, 200)),
                        random.nextInt(10) == 0 ? "preliminary" : "final")));
    }

    private void team(Patient who) {
        var id = Ids.of("team", who.id());
        bulk.add(bulk.sheets().of(new Facts.TeamMember(id, who.id(), "Lena Fuentes", "community health worker", true)));
    }

    private void promise(Patient who) {
        var done = random.nextBoolean();
        bulk.add(bulk.sheets()
                .of(new Task(
                        new TaskId(Ids.of("task", who.id())),
                        who.id(),
                        null,
                        PROMISES.get(random.nextInt(PROMISES.size())),
                        random.nextBoolean() ? Role.RECEPTIONIST : Role.NURSE,
                        time.today().plusDays(random.nextInt(-2, 9)),
                        done ? TaskStatus.DONE : TaskStatus.REQUESTED,
                        daysAgo(random.nextInt(1, 12)))));
    }

    private void told(Patient who) {
        var at = daysAgo(random.nextInt(5, 60));
        var words = "Thank you for taking the time to explain it twice.";
        bulk.add(bulk.sheets()
                .of(new Feedback(
                        Ids.of("feedback", who.id()),
                        who.id(),
                        FeedbackKind.COMPLIMENT,
                        words,
                        at,
                        at.plus(Duration.ofDays(1)))));
    }

    private Instant daysAgo(int days) {
        return time.now().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
    }
}
