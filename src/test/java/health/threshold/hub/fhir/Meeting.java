package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.CardTerminal;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.schedule.Appointment;
import health.threshold.clinic.schedule.AppointmentStatus;
import health.threshold.clinic.schedule.Service;
import health.threshold.hub.Edit;
import health.threshold.hub.Hub;
import health.threshold.hub.RawJson;
import health.threshold.hub.Receipt;
import health.threshold.hub.Scope;
import health.threshold.hub.Translators;
import health.threshold.hub.folder.FolderHub;
import health.threshold.hub.folder.Protection;
import health.threshold.hub.server.Access;
import health.threshold.hub.server.Connection;
import health.threshold.hub.server.ModelSearch;
import health.threshold.hub.server.ModelServer;
import health.threshold.hub.server.Quirks;
import health.threshold.hub.server.ServerHub;
import health.threshold.hub.server.Wire;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.sim.Through;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where devices with real rooms meet in a test: a folder or a server, and one clock for all.
final class Meeting implements AutoCloseable {

    private final Path own;
    private final TestClinic.HandClock clock = new TestClinic.HandClock();
    private final @Nullable ModelServer server;
    private final List<Device> devices = new ArrayList<>();
    private boolean isCut;
    private boolean isAnswerLost;

    /// @param quirks the server's; `null` for a folder
    Meeting(Path own, @Nullable Quirks quirks) throws IOException {
        this.own = own;
        server = quirks == null ? null : new ModelServer(quirks, clock, new Random(7));
        Files.createDirectories(own.resolve("hub"));
    }

    /// Where devices may meet: a folder (`null`), a server as the reference hub is, one without a history that knows no
    /// conditions and says so, and one that answers with everything instead.
    static Stream<Quirks> hubs() {
        return Stream.of(
                null,
                Quirks.NONE,
                Quirks.NONE.bare(ModelSearch.Manner.REFUSES),
                Quirks.NONE.bare(ModelSearch.Manner.LEAVES_OUT));
    }

    Device device(String name, Scope scope) {
        return device(new Device(own, name, scope, translators -> hub(name, scope, translators)));
    }

    /// @param counter the card terminal that is connected to this one
    Device device(String name, Scope scope, CardTerminal counter) {
        var clinic = new TestClinic(own.resolve(name), counter);
        return device(new Device(clinic, name, scope, translators -> hub(name, scope, translators)));
    }

    private Device device(Device device) {
        device.clinic.hand.pass(Duration.between(device.clinic.hand.instant(), clock.instant()));
        devices.add(device);
        // Every test clinic draws its ids from the same stream; no two devices may make the same.
        for (int at = 0; at < 1_000 * devices.size(); at++) device.clinic.store.newId();
        return device;
    }

    /// The same device after a restart, perhaps set up otherwise.
    Device again(Device before, String name, Scope scope) {
        before.close();
        devices.remove(before);
        return device(name, scope);
    }

    void pass(Duration time) {
        clock.pass(time);
        for (var device : devices) device.clinic.hand.pass(time);
    }

    /// Nobody reaches the hub any more, or everybody again.
    void cut(boolean isCut) throws IOException {
        this.isCut = isCut;
        var there = own.resolve("hub");
        var away = own.resolve("away");
        if (isCut) Files.move(there, away);
        else Files.move(away, there);
    }

    /// Another program writes to the hub.
    void write(ObjectNode resource) throws IOException {
        if (server != null) server.write(resource);
        else {
            var file = own.resolve("hub").resolve(resource.path("resourceType").asText() + ".ndjson");
            Files.writeString(file, RawJson.write(resource) + "\n");
        }
    }

    /// What is sent next arrives, and nobody hears of it.
    void loseAnswerOfNextWrite() {
        isAnswerLost = true;
    }

    /// Somebody is registered and expected at a device.
    static PatientId expected(Device device, String family, Duration fromNow) {
        var clinic = device.clinic;
        var id = new PatientId(clinic.store.newId());
        clinic.store.write(clinic.desk, tx -> {
            clinic.rooms.patients.keep(tx, person(id, family));
            return true;
        });
        expect(device, id, fromNow);
        return id;
    }

    static AppointmentId expect(Device device, PatientId who, Duration fromNow) {
        var clinic = device.clinic;
        var id = new AppointmentId(clinic.store.newId());
        clinic.store.write(clinic.desk, tx -> {
            clinic.rooms.schedule.keep(
                    tx,
                    new Appointment(
                            id,
                            who,
                            clinic.lee.id(),
                            tx.now().plus(fromNow),
                            Duration.ofMinutes(20),
                            Service.SAME_DAY,
                            AppointmentStatus.BOOKED,
                            null,
                            false));
            return true;
        });
        return id;
    }

    static Patient person(PatientId id, String family) {
        var reach = new Patient.Reach("(434) 555-0100", null, null);
        return new Patient(
                id,
                new PersonName("Sam", family),
                null,
                null,
                LocalDate.of(1980, 5, 6),
                "en",
                false,
                reach,
                "to walk again",
                true);
    }

    private Hub hub(String name, Scope scope, Translators translators) {
        if (server == null) return new Forgetful(new FolderHub(own.resolve("hub"), name, new Protection.Open()));
        Wire wire = request -> {
            if (isCut) throw new IOException("no cable");
            var reply = server.exchange(request);
            if (isAnswerLost && !request.method().equals("GET")) {
                isAnswerLost = false;
                throw new IOException("the answer is lost");
            }
            return reply;
        };
        return new ServerHub(
                new Connection(ModelServer.BASE, wire, Access.open(), clock),
                scope.types(translators),
                Duration.ofMinutes(5));
    }

    @Override
    public void close() {
        devices.forEach(Device::close);
    }

    /// A folder at which the power goes after something was sent.
    private final class Forgetful extends Through {

        private Forgetful(Hub real) {
            super(real);
        }

        @Override
        public Receipt send(List<Edit> batch) {
            var receipt = super.send(batch);
            if (!isAnswerLost) return receipt;
            isAnswerLost = false;
            throw new IllegalStateException("the power");
        }
    }
}
