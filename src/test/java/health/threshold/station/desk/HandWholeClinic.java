package health.threshold.station.desk;

import health.threshold.kernel.Actor;
import health.threshold.kernel.PatientId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A whole clinic in the test's hand: it answers as told, and remembers what it was asked.
final class HandWholeClinic implements WholeClinic {

    final List<String> asked = new ArrayList<>();
    boolean wider;
    boolean reached = true;
    boolean brings = true;
    List<Listed> people = List.of();

    @Override
    public boolean isWider() {
        return wider;
    }

    @Override
    public Answer find(Actor by, String text) {
        asked.add("find " + text);
        return reached ? new Answer.People(people, false) : new Answer.NotReached();
    }

    @Override
    public boolean bring(Actor by, PatientId person) {
        asked.add("bring " + person);
        return brings;
    }

    @Override
    public void bringNamesakes(Actor by, String family, LocalDate born) {
        asked.add("namesakes " + family);
    }
}
