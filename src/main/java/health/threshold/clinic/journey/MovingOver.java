package health.threshold.clinic.journey;

import health.threshold.clinic.message.TaskStatus;
import health.threshold.clinic.visit.Visit;
import health.threshold.kernel.AppointmentId;
import health.threshold.kernel.PatientId;
import health.threshold.store.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Takes what lives on from a file that was replaced to the one that is kept, each through its own room. Done twice it
/// does nothing the second time. What is past (visits that are over, signed notes, results, the care team of other
/// programs) stays where it was written, and is read from both files.
final class MovingOver {

    private final TwoFiles.FileRooms rooms;

    MovingOver(TwoFiles.FileRooms rooms) {
        this.rooms = rooms;
    }

    void move(Tx tx, PatientId from, PatientId to, LocalDate today) {
        visits(tx, from, to, today);
        money(tx, from, to);
        wishes(tx, from, to);
        health(tx, from, to);
    }

    private void visits(Tx tx, PatientId from, PatientId to, LocalDate today) {
        var open = rooms.visits().open(tx, from);
        var booked = Stream.concat(
                        open.stream()
                                .map(Visit::id)
                                .flatMap(id -> rooms.schedule().find(tx, new AppointmentId(id.value())).stream()),
                        rooms.schedule().coming(tx, from, today).stream())
                .filter(one -> one.patient().equals(from))
                .distinct()
                .toList();
        for (var appointment : booked) rooms.schedule().keep(tx, appointment.on(to));
        for (var visit : open) {
            rooms.visits().goesTo(tx, visit.id(), to);
            rooms.notes()
                    .concern(tx, visit.id())
                    .ifPresent(concern -> rooms.notes().keepConcern(tx, concern.on(to)));
        }
    }

    private void money(Tx tx, PatientId from, PatientId to) {
        rooms.ledger().carryOver(tx, from, to);
        for (var plan : rooms.ledger().plans(tx, from)) rooms.ledger().keep(tx, plan.on(to));
        for (var coverage : rooms.coverages().all(tx, from)) rooms.coverages().keep(tx, coverage.on(to));
        for (var picture : rooms.cards().of(tx, from)) rooms.cards().keep(tx, picture.on(to));
    }

    private void wishes(Tx tx, PatientId from, PatientId to) {
        for (var need : rooms.patients().needsInDetail(tx, from))
            rooms.patients().keep(tx, need.on(to));
        for (var proxy : rooms.patients().proxies(tx, from)) rooms.patients().keep(tx, proxy.on(to));
        for (var task : rooms.tasks().of(tx, from))
            if (task.status() == TaskStatus.REQUESTED) rooms.tasks().keep(tx, task.on(to));
        for (var said : rooms.feedback().open(tx, from)) rooms.feedback().keep(tx, said.on(to));
    }

    private void health(Tx tx, PatientId from, PatientId to) {
        var file = rooms.careFile();
        Stream.of(
                        file.allergies(tx, List.of(from)),
                        file.diagnoses(tx, List.of(from)),
                        file.medicines(tx, List.of(from)))
                .flatMap(List::stream)
                .forEach(fact -> file.keep(tx, fact.on(to)));
    }
}
