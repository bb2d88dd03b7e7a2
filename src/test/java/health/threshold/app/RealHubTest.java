package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.billing.LedgerEntry;
import health.threshold.clinic.billing.Posting;
import health.threshold.clinic.billing.Tender;
import health.threshold.clinic.care.SbarNote;
import health.threshold.clinic.care.Signing;
import health.threshold.clinic.feedback.Feedback;
import health.threshold.clinic.feedback.FeedbackKind;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.hub.RawJson;
import health.threshold.hub.SyncStatus;
import health.threshold.hub.Trouble;
import health.threshold.hub.server.ClientKey;
import health.threshold.hub.server.HttpWire;
import health.threshold.hub.server.SmartAccess;
import health.threshold.hub.server.Trust;
import health.threshold.hub.server.Wire;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.Station;
import health.threshold.kernel.VisitId;
import health.threshold.store.Tx;
import health.threshold.store.mirror.Mirror;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two devices and the practice's own hub, which really runs: the program's keys, certificates and wire against those
/// of
/// the hub. The hub is a build of its own; where that has not been made, this is left out and says so.
class RealHubTest {

    private static final int MOST_ROUNDS = 8;
    private static final List<String> KINDS = List.of(
            "Organization",
            "Patient",
            "Appointment",
            "Encounter",
            "PaymentReconciliation",
            "Composition",
            "Communication");

    private final StaffId lee = new StaffId(UUID.randomUUID());

    @TempDir
    Path folder;

    /// One device: the whole program but its windows.
    private record Device(OpenClinic clinic, Actor desk, Actor clinician) implements AutoCloseable {
        SyncStatus round() {
            return clinic.sync().runOnce();
        }

        @Override
        public void close() {
            clinic.close();
        }
    }

    private record Booked(PatientId person, AppointmentId appointment) {}

    @Test
    void a_day_at_the_clinic_survives_a_killed_hub_and_a_pulled_cable() throws Exception {
        assumeTrue(RunningHub.isBuilt(), "The hub is not built: ./mvnw -f installer/hub/pom.xml package");
        var port = freePort();
        try (var cable = Cable.to(port);
                var hub = RunningHub.start(folder.resolve("hub"), port, "https://127.0.0.1:" + cable.port());
                var desk = device("desk1", hub, cable);
                var exam = device("exam1", hub, cable)) {
            awaitHealth(hub, cable);
            opened(desk);
            var ana = registered(desk, "Ana");
            assertThat(desk.round()).as(heldBack(desk)).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(exam.round()).isInstanceOf(SyncStatus.UpToDate.class);

            cable.pullAtNextLongAnswer(() -> {});
            var ben = registered(desk, "Ben");
            assertThat(desk.round())
                    .isInstanceOfSatisfying(
                            SyncStatus.Waiting.class,
                            waiting -> assertThat(waiting.why()).isEqualTo(Trouble.NOT_THERE));
            assertThat(cable.pulled()).isEqualTo(1);
            assertThat(exam.round()).isInstanceOf(SyncStatus.UpToDate.class);
            assertThat(there(hub, cable, desk, "Patient")).hasSize(2);
            assertThat(find(exam, ben.person()).name().given()).isEqualTo("Ben");

            desk.clinic().rooms().board.arrive(desk.desk(), ana.appointment());
            paid(desk, ana.person());
            change(desk, ana.person(), person -> person.reachedBy(new Patient.Reach("555-0100", null, null)));
            change(exam, ana.person(), person -> called(person, "Annie"));
            exam.round();
            desk.round();
            exam.round();

            cable.pullAtNextLongAnswer(hub::kill);
            var cem = registered(desk, "Cem");
            paid(desk, cem.person());
            assertThat(desk.round()).isInstanceOf(SyncStatus.Waiting.class);
            assertThat(cable.pulled()).isEqualTo(2);
            assertThat(signed(exam, ana)).isInstanceOf(Signing.Signed.class);
            assertThat(exam.round()).isInstanceOf(SyncStatus.Waiting.class);

            hub.start();
            awaitHealth(hub, cable);
            assertThat(atRest(desk, exam)).isTrue();
            for (var kind : KINDS) {
                var there = there(hub, cable, desk, kind);
                assertThat(there)
                        .as(kind)
                        .isNotEmpty()
                        .isEqualTo(mirrored(desk, kind))
                        .isEqualTo(mirrored(exam, kind));
            }
            assertThat(there(hub, cable, desk, "Patient")).hasSize(3);
            assertThat(there(hub, cable, desk, "Appointment")).hasSize(3);
            assertThat(there(hub, cable, desk, "PaymentReconciliation")).hasSize(2);
            assertThat(there(hub, cable, desk, "Composition")).hasSize(1);
            assertThat(there(hub, cable, desk, "Communication")).hasSize(6);
            assertThat(find(desk, ana.person())).isEqualTo(find(exam, ana.person()));
            assertThat(find(desk, ana.person()).preferred()).isEqualTo("Annie");
            assertThat(find(exam, ana.person()).reach().phone()).isEqualTo("555-0100");
            List<LedgerEntry> known = exam.clinic()
                    .store()
                    .read(exam.desk(), tx -> exam.clinic().rooms().ledger.of(tx, cem.person()));
            assertThat(known).hasSize(1);
        }
    }

    /// A device is set up as its keeper does it: settings, a key by `hub enrol`, and its card at the hub.
    private Device device(String name, RunningHub hub, Cable cable) throws IOException {
        var data = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                data.resolve(SettingsFile.NAME),
                "device=%s\nhub=%s/fhir\nhub.ca=%s\n".formatted(name, url(cable), hub.certificate()));
        var out = new StringWriter();
        var typed = new String[] {"hub", "enrol", "--demo", "--data", data.toString()};
        assertThat(Threshold.line(new PrintWriter(out, true), new PrintWriter(out, true))
                        .execute(typed))
                .as(out.toString())
                .isZero();
        hub.admit(data.resolve("threshold-" + name + ".json"));
        var settings = new SettingsFile(Map.of(), folder, LocalDate.of(2026, 11, 24))
                .read(new SettingsFile.Typed(null, data, null, true, null));
        return new Device(
                OpenClinic.open(settings, Clock.systemUTC()),
                Actor.staff(lee, Role.RECEPTIONIST, Station.DESK, name),
                Actor.staff(lee, Role.CLINICIAN, Station.EXAM, name));
    }

    private void opened(Device device) {
        device.clinic().store().write(device.desk(), tx -> {
            device.clinic()
                    .rooms()
                    .settings
                    .keep(tx, new Clinic(tx.newId(), "Clinic", ZoneId.of("America/New_York"), CurrencyUnit.USD));
            device.clinic()
                    .rooms()
                    .staff
                    .keep(tx, new StaffMember(lee, new PersonName("Ruth", "Lee"), "Dr", Role.CLINICIAN, true));
            return true;
        });
    }

    /// A person, an appointment and two letters, all in one action: more than fits in a short request.
    private Booked registered(Device device, String given) {
        return device.clinic().store().write(device.desk(), tx -> {
            var rooms = device.clinic().rooms();
            var booked = new Booked(new PatientId(tx.newId()), new AppointmentId(tx.newId()));
            rooms.patients.keep(tx, person(booked.person(), given));
            rooms.schedule.keep(tx, appointment(tx, booked));
            for (int letter = 0; letter < 2; letter++)
                rooms.feedback.keep(
                        tx,
                        new Feedback(tx.newId(), booked.person(), FeedbackKind.COMPLAINT, longWords(), tx.now(), null));
            return booked;
        });
    }

    private static Patient person(PatientId id, String given) {
        return new Patient(
                id,
                new PersonName(given, "Okafor"),
                null,
                null,
                LocalDate.of(1980, 1, 2),
                "en",
                false,
                new Patient.Reach(null, null, null),
                null,
                true);
    }

    private Appointment appointment(Tx tx, Booked booked) {
        return new Appointment(
                booked.appointment(),
                booked.person(),
                lee,
                tx.now().plus(Duration.ofMinutes(30)),
                Duration.ofMinutes(20),
                Service.FOLLOWUP,
                AppointmentStatus.BOOKED,
                null,
                false);
    }

    private static String longWords() {
        var bytes = new byte[1_400];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static void paid(Device device, PatientId person) {
        device.clinic().store().writeDurably(device.desk(), tx -> {
            var id = tx.newId();
            return device.clinic()
                    .rooms()
                    .ledger
                    .post(
                            tx,
                            new LedgerEntry(
                                    id,
                                    "cash:" + id,
                                    person,
                                    null,
                                    Posting.PAYMENT,
                                    Money.of(CurrencyUnit.USD, -25),
                                    "Copay",
                                    tx.now(),
                                    device.desk().id(),
                                    new LedgerEntry.Settlement(Tender.CASH, null, null, "R1")));
        });
    }

    private static Signing signed(Device device, Booked booked) {
        var visit = new VisitId(booked.appointment().value());
        return device.clinic()
                .rooms()
                .notes
                .sign(device.clinician(), visit, new SbarNote.Parts("Doing well", "", "", ""));
    }

    private static void change(Device device, PatientId id, UnaryOperator<Patient> how) {
        device.clinic().store().write(device.desk(), tx -> {
            var patients = device.clinic().rooms().patients;
            patients.keep(tx, how.apply(patients.find(tx, id).orElseThrow()));
            return true;
        });
    }

    private static Patient called(Patient person, String preferred) {
        return new Patient(
                person.id(),
                person.name(),
                preferred,
                person.pronouns(),
                person.birthDate(),
                person.language(),
                person.interpreter(),
                person.reach(),
                person.matters(),
                true);
    }

    private static Patient find(Device device, PatientId id) {
        return device.clinic()
                .store()
                .read(device.desk(), tx -> device.clinic().rooms().patients.find(tx, id))
                .orElseThrow();
    }

    private static String heldBack(Device device) {
        return device.clinic().sync().heldBack().list(Actor.system("test")).toString();
    }

    private static boolean atRest(Device... devices) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var isAtRest = true;
            for (var device : devices)
                isAtRest &= device.round() instanceof SyncStatus.UpToDate done && done.sent() + done.received() == 0;
            if (isAtRest) return true;
        }
        return false;
    }

    /// Everything of a type at the hub, by its id.
    private Map<String, String> there(RunningHub hub, Cable cable, Device device, String type) throws Exception {
        var wire = new HttpWire(Trust.withOwn(hub.certificate()));
        var key = ClientKey.read(EnrolCommand.key(device.clinic().settings()));
        var access = new SmartAccess(url(cable) + "/fhir", key, Clock.systemUTC());
        var headers = Map.of("Authorization", access.authorization(wire).orElseThrow(), "Cache-Control", "no-cache");
        var reply = wire.exchange(new Wire.Request("GET", url(cable) + "/fhir/" + type + "?_count=200", headers, null));
        var bundle =
                RawJson.parse(new String(reply.body(), StandardCharsets.UTF_8)).orElseThrow();
        var all = new TreeMap<String, String>();
        for (var entry : bundle.path("entry")) {
            var resource = (ObjectNode) entry.path("resource");
            all.put(resource.path("id").asText(), bare(resource));
        }
        return all;
    }

    private static Map<String, String> mirrored(Device device, String type) {
        return device.clinic().store().read(device.desk(), tx -> {
            var all = new TreeMap<String, String>();
            for (var id : new Mirror().ids(tx, type))
                all.put(
                        id,
                        bare(RawJson.parse(new Mirror()
                                        .find(tx, type, id)
                                        .orElseThrow()
                                        .json())
                                .orElseThrow()));
            return all;
        });
    }

    /// What the resource says, without what a server remarks on it.
    private static String bare(ObjectNode resource) {
        var bare = resource.deepCopy();
        bare.remove("meta");
        return RawJson.canonical(RawJson.parse(RawJson.write(bare)).orElseThrow());
    }

    private static void awaitHealth(RunningHub hub, Cable cable) throws Exception {
        var wire = new HttpWire(Trust.withOwn(hub.certificate()));
        for (int time = 0; time < 100; time++) {
            try {
                var answer = wire.exchange(new Wire.Request("GET", url(cable) + "/health", Map.of(), null));
                if (answer.status() == 200) return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("The hub said that it was ready, and is not well");
    }

    private static String url(Cable cable) {
        return "https://127.0.0.1:" + cable.port();
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
