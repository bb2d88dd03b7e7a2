package health.threshold.hub.fhir;

import health.threshold.hub.Business;
import health.threshold.hub.fhir.ClinicTranslators.SpeakingRooms;
import health.threshold.kernel.PatientId;
import health.threshold.store.Tx;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom the clinic's rooms have business with: who came or is expected, who waits for something to be done or said,
/// and of whom something unfinished lies here.
record ClinicBusiness(SpeakingRooms rooms) implements Business {

    @Override
    public Set<UUID> with(Tx tx, LocalDate first, LocalDate last) {
        return ids(Stream.of(
                rooms.schedule().people(tx, first, last),
                rooms.visits().people(tx, first, last),
                rooms.tasks().awaited(tx),
                rooms.feedback().awaiting(tx)));
    }

    @Override
    public Set<UUID> unfinished(Tx tx) {
        return ids(Stream.of(rooms.notes().drafted(tx), rooms.ledger().unsettled(tx)));
    }

    @Override
    public Set<UUID> filesOf(Tx tx, Set<UUID> people) {
        return rooms.patients().files().all(tx, people);
    }

    @Override
    public void cameBefore(Tx tx, Set<UUID> people) {
        rooms.visits().cameBefore(tx, people.stream().map(PatientId::new).collect(Collectors.toSet()));
    }

    @Override
    public long countDoubled(Tx tx) {
        return rooms.patients().files().countPairs(tx);
    }

    private static Set<UUID> ids(Stream<Set<PatientId>> some) {
        return some.flatMap(Set::stream).map(PatientId::value).collect(Collectors.toSet());
    }
}
