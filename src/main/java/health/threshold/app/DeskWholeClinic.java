package health.threshold.app;

import health.threshold.hub.Directory;
import health.threshold.hub.Sync;
import health.threshold.hub.SyncStatus;
import health.threshold.kernel.Actor;
import health.threshold.kernel.PatientId;
import health.threshold.station.desk.WholeClinic;
import java.time.LocalDate;

/// Hands the hub's directory of people to the desk.
record DeskWholeClinic(Sync sync) implements WholeClinic {

    @Override
    public boolean isWider() {
        return sync.directory().isWider();
    }

    @Override
    public Answer find(Actor by, String text) {
        return switch (sync.directory().find(by, text, null)) {
            case Directory.Found.People(var people, var more) ->
                new Answer.People(
                        people.stream()
                                .map(one -> new Listed(one.id(), one.name(), one.born(), one.isHere()))
                                .toList(),
                        more);
            case Directory.Found.NotReached _ -> new Answer.NotReached();
        };
    }

    @Override
    public boolean bring(Actor by, PatientId person) {
        return sync.directory().bring(by, person).isEmpty();
    }

    @Override
    public void bringNamesakes(Actor by, String family, LocalDate born) {
        var isReached =
                !(sync.status() instanceof SyncStatus.Waiting || sync.status() instanceof SyncStatus.Unreachable);
        if (isReached && isWider()) sync.directory().bringNamesakes(by, family, born);
    }
}
