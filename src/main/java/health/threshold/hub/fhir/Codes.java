package health.threshold.hub.fhir;

import health.threshold.hub.Unreadable;
import java.util.Locale;
import java.util.Optional;

/// Turns our choices into codes as FHIR writes them (`NEEDLE_FEAR` is `needle-fear`), and back.
final class Codes {

    private Codes() {}

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The choice as a coding of the code system, with its words for those who do not know ours.
    static Coding coding(String system, Enum<?> choice) {
        return new Coding(system, of(choice), of(choice).replace('-', ' '));
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> choices, String code) {
        var name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var choice : choices.getEnumConstants())
            if (choice.name().equals(name) && of(choice).equals(code)) return Optional.of(choice);
        return Optional.empty();
    }

    /// @param element what holds the code, for the reason when it holds another
    static <E extends Enum<E>> E known(Class<E> choices, String code, String element) {
        return find(choices, code).orElseThrow(() -> new Unreadable(element + " is not a code known here"));
    }
}
