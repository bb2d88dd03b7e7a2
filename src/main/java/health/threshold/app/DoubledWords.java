package health.threshold.app;

import health.threshold.clinic.journey.TwoFiles.Doubled;
import health.threshold.clinic.journey.TwoFiles.PatientFile;
import health.threshold.fx.Words;
import health.threshold.kernel.Actor;
import health.threshold.station.desk.Exchange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Says two files that may be one person's as the desk reads them side by side, in one language.
final class DoubledWords {

    private final OpenClinic clinic;
    private final Words words;

    DoubledWords(OpenClinic clinic, Words words) {
        this.clinic = clinic;
        this.words = words;
    }

    List<Exchange.Doubled> list(Actor by) {
        return clinic.rooms().twoFiles.open(by).stream().map(this::said).toList();
    }

    private Exchange.Doubled said(Doubled two) {
        var left = two.left().patient();
        var right = two.right().patient();
        return new Exchange.Doubled(
                UUID.nameUUIDFromBytes((left.id() + " " + right.id()).getBytes(StandardCharsets.UTF_8)),
                left.id().value(),
                right.id().value(),
                left.name().full(),
                List.of(
                        element("NAME", left.name().full(), right.name().full()),
                        element("BIRTH_DATE", words.date(left.birthDate()), words.date(right.birthDate())),
                        element("PHONE", left.reach().phone(), right.reach().phone()),
                        element("ADDRESS", address(two.left()), address(two.right())),
                        element("SINCE", since(two.left()), since(two.right())),
                        element("VISITS", visits(two.left()), visits(two.right())),
                        element(
                                "OWES",
                                words.money(two.left().owed()),
                                words.money(two.right().owed()))));
    }

    private Exchange.Element element(String name, @Nullable String left, @Nullable String right) {
        return new Exchange.Element(words.say("element." + name), orUnknown(left), orUnknown(right));
    }

    private String orUnknown(@Nullable String text) {
        return text == null || text.isBlank() ? words.say("value.UNKNOWN") : text;
    }

    private static @Nullable String address(PatientFile file) {
        var address = file.patient().reach().address();
        return address == null ? null : address.oneLine();
    }

    private @Nullable String since(PatientFile file) {
        var clock = clinic.store().clock();
        return file.since().map(at -> words.date(clock.dayOf(at))).orElse(null);
    }

    private String visits(PatientFile file) {
        return String.valueOf(file.visits());
    }
}
