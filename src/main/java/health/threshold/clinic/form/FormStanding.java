package health.threshold.clinic.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where somebody stands with the clinic's form. Nothing of what they answered is in it.
///
/// @param form the newest version; empty where the clinic has none
/// @param isNew whether they have not had a visit here that is over
/// @param answered the questions that are answered, or passed over on purpose
/// @param wish what they last said becomes of the rest
/// @param received when it came back on paper; null if it did not
public record FormStanding(
        Optional<ClinicForm> form,
        boolean isNew,
        Set<String> answered,
        Wish wish,
        @Nullable Instant received) {

    /// What becomes of the rest.
    public enum Wish {
        NONE,
        LATER,
        /// On paper, as they said today.
        ON_PAPER,
        /// On paper, as they said before today; it has not come back.
        ON_PAPER_BEFORE
    }

    public FormStanding {
        answered = Set.copyOf(answered);
    }

    /// The parts that are done.
    public List<FormPart> done() {
        return parts().stream().filter(part -> part.isIn(answered)).toList();
    }

    /// All parts; none where there is no form.
    public List<FormPart> parts() {
        return form.map(ClinicForm::parts).orElse(List.of());
    }

    /// Whether there is nothing more to fill in.
    public boolean isComplete() {
        return received != null || done().size() == parts().size();
    }

    /// Whether somebody new has something of it still to fill in, on paper or not.
    public boolean isDue() {
        return form.isPresent() && isNew && !isComplete();
    }

    /// Whether a kiosk asks for it: not where it is wanted on paper today.
    public boolean isForTheKiosk() {
        return isDue() && wish != Wish.ON_PAPER;
    }

    /// Whether there is anything to say about it.
    public boolean isAny() {
        return isDue() || received != null || !answered.isEmpty() && form.isPresent();
    }
}
