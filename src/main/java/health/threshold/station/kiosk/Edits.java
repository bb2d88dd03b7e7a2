package health.threshold.station.kiosk;

import health.threshold.clinic.checkin.Corrections;
import health.threshold.clinic.checkin.Details;
import health.threshold.clinic.checkin.Personal;
import health.threshold.clinic.patient.ContactWay;
import health.threshold.clinic.patient.NeedCode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the person typed and chose of their details, and which of it they meant to keep.
final class Edits {

    private final Map<Detail, StringProperty> typed = new EnumMap<>(Detail.class);
    private final Map<Detail, String> keptTyped = new EnumMap<>(Detail.class);
    private final Map<Detail, Set<Choice>> chosen = new EnumMap<>(Detail.class);
    private final Map<Detail, Set<Choice>> keptChosen = new EnumMap<>(Detail.class);

    Edits() {
        for (var detail : Detail.values()) if (!detail.isChosen()) typed.put(detail, new SimpleStringProperty(""));
    }

    StringProperty typed(Detail detail) {
        var text = typed.get(detail);
        if (text == null) throw new IllegalArgumentException(detail + " is not typed");
        return text;
    }

    /// What is chosen now: what is on file, until somebody chooses otherwise.
    Set<Choice> chosen(Detail detail, Details details) {
        var now = chosen.get(detail);
        return now == null ? onFile(detail, details) : now;
    }

    void choose(Choice choice, Details details) {
        var detail = choice.detail();
        var now = EnumSet.noneOf(Choice.class);
        if (detail.isOfMany()) now.addAll(chosen(detail, details));
        if (!now.add(choice)) now.remove(choice);
        chosen.put(detail, now);
    }

    /// Keeps what was typed or chosen as a correction; nothing typed, or what is on file, takes the correction back.
    void keep(Detail detail, Details details) {
        if (detail.isChosen()) {
            var now = chosen(detail, details);
            if (now.equals(onFile(detail, details))) keptChosen.remove(detail);
            else keptChosen.put(detail, now);
            return;
        }
        var text = typed(detail).get().strip();
        if (text.isEmpty()) keptTyped.remove(detail);
        else keptTyped.put(detail, text);
    }

    boolean isCorrected(Detail detail) {
        return keptTyped.containsKey(detail) || keptChosen.containsKey(detail);
    }

    /// Whether anything was typed or chosen, kept or not.
    boolean isAny() {
        return !chosen.isEmpty()
                || typed.values().stream().anyMatch(text -> !text.get().isBlank());
    }

    /// Whatever was chosen, kept or not.
    Set<Choice> allChosen() {
        return chosen.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Choice.class)));
    }

    /// What the person has put right so far.
    Corrections corrections(Details details) {
        return new Corrections(
                keptTyped.get(Detail.PHONE),
                keptTyped.get(Detail.EMAIL),
                keptTyped.get(Detail.ADDRESS),
                keptTyped.get(Detail.INSURANCE),
                new Personal(
                        keptTyped.get(Detail.CALLED),
                        one(Detail.PRONOUNS, Choice::code),
                        speech(details),
                        all(Detail.WAYS, ContactWay::valueOf),
                        emergency(),
                        all(Detail.HELP, NeedCode::valueOf)));
    }

    /// Nothing stays.
    void forget() {
        keptTyped.clear();
        chosen.clear();
        keptChosen.clear();
        typed.values().forEach(text -> text.set(""));
    }

    private Personal.@Nullable Speech speech(Details details) {
        var before = details.about().speech();
        var language = one(Detail.LANGUAGE, Choice::code);
        var interpreter = one(Detail.INTERPRETER, choice -> choice);
        if (language == null && interpreter == null) return null;
        var spoken = language == null ? before.language() : language;
        if (interpreter == null) return new Personal.Speech(spoken, before.interpreter(), before.interpreterIn());
        return new Personal.Speech(
                spoken,
                interpreter != Choice.NO_INTERPRETER,
                interpreter == Choice.SIGN_LANGUAGE ? interpreter.code() : null);
    }

    private Personal.@Nullable Emergency emergency() {
        var name = keptTyped.get(Detail.EMERGENCY_NAME);
        var phone = keptTyped.get(Detail.EMERGENCY_PHONE);
        var relation = keptTyped.get(Detail.EMERGENCY_RELATION);
        return name == null && phone == null && relation == null ? null : new Personal.Emergency(name, phone, relation);
    }

    private <T> @Nullable T one(Detail detail, Function<Choice, T> as) {
        var kept = keptChosen.get(detail);
        return kept == null ? null : kept.stream().findFirst().map(as).orElse(null);
    }

    private <T> @Nullable Set<T> all(Detail detail, Function<String, T> as) {
        var kept = keptChosen.get(detail);
        return kept == null
                ? null
                : kept.stream().map(choice -> as.apply(choice.code())).collect(Collectors.toSet());
    }

    private static Set<Choice> onFile(Detail detail, Details details) {
        return Arrays.stream(Choice.values())
                .filter(choice -> choice.detail() == detail && choice.isOnFile(details.about()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Choice.class)));
    }
}
