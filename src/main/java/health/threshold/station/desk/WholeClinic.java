package health.threshold.station.desk;

import health.threshold.kernel.Actor;
import health.threshold.kernel.PatientId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The people of the whole clinic, for a desk whose device keeps the papers of some. It answers when the clinic's hub
/// does, so it is asked from a worker.
public interface WholeClinic {

    /// Whether there are people whose papers are not on this device.
    boolean isWider();

    /// People whose names begin so, wherever their papers are.
    Answer find(Actor by, String text);

    /// Brings somebody's papers to this device.
    ///
    /// @return whether they are here now; not if the hub could not be reached
    boolean bring(Actor by, PatientId person);

    /// Brings those who might be the same person, before a new file is made. Where the hub cannot be reached just now
    /// nobody waits for it: two files of one person are found later.
    void bringNamesakes(Actor by, String family, LocalDate born);

    /// What there is to say to a search.
    sealed interface Answer {

        /// @param more whether there are others besides
        record People(List<Listed> people, boolean more) implements Answer {
            public People {
                people = List.copyOf(people);
            }
        }

        record NotReached() implements Answer {}
    }

    /// Somebody of the clinic.
    ///
    /// @param isHere whether their papers are on this device
    record Listed(PatientId id, String name, @Nullable LocalDate born, boolean isHere) {}
}
