package health.threshold.clinic.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a clinic may ask people at the kiosk of how they arrive: two of these at most, and nobody has to answer.
public enum ArrivalQuestion {
    FEELING(Topic.FEELING),
    PAIN(Topic.PAIN),
    QUIET_PLACE(Topic.QUIET_PLACE),
    WHEELCHAIR(Topic.WHEELCHAIR),
    INTERPRETER(Topic.INTERPRETER);

    /// So many are asked at most: more would be a questionnaire.
    private static final int MOST = 2;

    private final Topic topic;

    ArrivalQuestion(Topic topic) {
        this.topic = topic;
    }

    /// What it is about, on an errand.
    public Topic topic() {
        return topic;
    }

    /// How a settings file names it: `quiet-place`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The questions that a clinic has chosen, in its order.
    ///
    /// @param chosen codes with commas between; nothing where nothing is to be asked
    /// @return empty where one is not known, or is named twice, or there are more than two
    public static Optional<List<ArrivalQuestion>> read(String chosen) {
        if (chosen.isBlank()) return Optional.of(List.of());
        var codes = Arrays.stream(chosen.split(",", -1)).map(String::strip).toList();
        var known = codes.stream().flatMap(code -> of(code).stream()).distinct().toList();
        return known.size() == codes.size() && known.size() <= MOST ? Optional.of(known) : Optional.empty();
    }

    private static Optional<ArrivalQuestion> of(String code) {
        return Arrays.stream(values())
                .filter(question -> question.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
