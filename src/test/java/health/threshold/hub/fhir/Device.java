package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.app.FormFile;
import health.threshold.app.TestClinic;
import health.threshold.clinic.billing.CardTerminal;
import health.threshold.clinic.form.FormShelf;
import health.threshold.clinic.visit.Arrival;
import health.threshold.hub.Hub;
import health.threshold.hub.RawJson;
import health.threshold.hub.Scope;
import health.threshold.hub.Sync;
import health.threshold.hub.Translators;
import health.threshold.hub.folder.FolderHub;
import health.threshold.hub.folder.Protection;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.VisitId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.AuditLog;
import health.threshold.store.audit.Deed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// One device of a clinic in tests: its store, its rooms and a folder it shares with others.
public final class Device implements AutoCloseable {

    public final TestClinic clinic;
    public final Sync sync;
    final Translators translators;

    Device(Path own, Path folder, String name) {
        this(own, name, Scope.EVERYONE, translators -> new FolderHub(folder, name, new Protection.Open()));
    }

    /// @param counter the card terminal that is connected to this one
    public Device(Path own, Path folder, String name, CardTerminal counter) {
        this(
                new TestClinic(own.resolve(name), counter),
                name,
                Scope.EVERYONE,
                translators -> new FolderHub(folder, name, new Protection.Open()));
    }

    /// @param hub made for what this device translates
    public Device(Path own, String name, Scope scope, Function<Translators, Hub> hub) {
        this(new TestClinic(own.resolve(name), FormShelf.of(FormFile.sample())), name, scope, hub);
    }

    Device(TestClinic clinic, String name, Scope scope, Function<Translators, Hub> hub) {
        this.clinic = clinic;
        translators = ClinicTranslators.of(clinic.rooms.speaking());
        sync = new Sync(clinic.store, name, hub.apply(translators), translators, scope);
    }

    public <T> T read(Function<Tx, T> work) {
        return clinic.store.read(clinic.system, work);
    }

    /// Those of these people whose papers are here.
    List<PatientId> here(PatientId... some) {
        return read(tx -> Stream.of(some)
                .filter(one -> clinic.rooms.patients.find(tx, one).isPresent())
                .toList());
    }

    void receive(ObjectNode resource) {
        receive(List.of(resource));
    }

    /// Many in one write, as a page comes.
    void receive(List<ObjectNode> page) {
        clinic.store.write(TestClinic.hub(), tx -> {
            new AuditLog().record(tx, Deed.RECEIVED, Kind.OTHER, new UUID(0, 1));
            for (var resource : page)
                translators
                        .of(resource.path("resourceType").asText())
                        .orElseThrow()
                        .receive(tx, resource.deepCopy());
            return true;
        });
    }

    /// What the device would send about this row if the hub had the base.
    Optional<ObjectNode> overlay(Kind kind, UUID id, ObjectNode base) {
        return clinic.store.read(TestClinic.hub(), tx -> {
            var type = base.path("resourceType").asText();
            var laid = translators.of(type).orElseThrow().overlay(tx, kind, id, base.deepCopy());
            return laid.flatMap(one -> RawJson.parse(RawJson.write(one)));
        });
    }

    @Override
    public void close() {
        sync.close();
        clinic.close();
    }

    /// What this device says that person owes.
    Object owed(EveryKind all) {
        return read(tx -> clinic.rooms.ledger.owed(tx, all.patient, all.visit));
    }

    /// Somebody who is expected today arrives here.
    VisitId arrived(PatientId who) {
        var appointment = clinic.store.read(
                clinic.system,
                tx -> clinic.rooms
                        .schedule
                        .of(tx, who, clinic.store.clock().today())
                        .getFirst());
        var by = clinic.desk;
        return switch (clinic.rooms.board.arrive(by, appointment.id())) {
            case Arrival.Recorded(var visit, var ticket) -> visit;
            case Arrival.AlreadyHere(var visit, var ticket) -> visit;
            case Arrival.NotExpected(var state) -> throw new AssertionError(state);
        };
    }
}
