package health.threshold.app;

import com.fasterxml.jackson.databind.JsonNode;
import health.threshold.fx.Words;
import health.threshold.hub.RawJson;
import health.threshold.kernel.ClinicClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/// Says a value of a resource as a person reads it: a date in the reader's own form, the text of a code, the name of
/// whom a reference points to. What it has no better form for is the plain texts in it, and never JSON.
final class SyncValues {

    /// Members that are for machines.
    private static final Set<String> SILENT =
            Set.of("system", "use", "url", "id", "reference", "code", "rank", "preferred", "contentType", "data");

    private final Words words;
    private final ClinicClock clock;

    SyncValues(Words words, ClinicClock clock) {
        this.words = words;
        this.clock = clock;
    }

    /// @param raw as a clash has it: text as it is, anything else as JSON; empty for nothing
    String say(String raw) {
        if (raw.isBlank()) return words.say("value.NOTHING");
        if (!raw.startsWith("{") && !raw.startsWith("[")) return text(raw);
        // Inside an object, for that is what is read with every digit.
        return RawJson.parse("{\"value\":" + raw + "}")
                .map(whole -> say(whole.path("value")))
                .map(said -> said.isBlank() ? words.say("value.UNSPEAKABLE") : said)
                .orElse(raw);
    }

    /// When something was done: today by its time alone.
    String moment(Instant at) {
        var time = words.time(clock.timeOf(at));
        var day = clock.dayOf(at);
        if (day.equals(clock.today())) return words.say("value.TODAY", time);
        return words.say("value.DAY_AND_TIME", words.date(day), time);
    }

    private String say(JsonNode node) {
        if (node.isArray()) return joined(node);
        if (!node.isObject()) return text(node.asText());
        for (var name : List.of("display", "text"))
            if (node.path(name).isTextual()) return node.path(name).textValue();
        if (node.has("coding")) return say(node.path("coding"));
        if (node.has("language")) return language(node.path("language"));
        if (node.has("system") && node.has("code"))
            return text(node.path("code").asText());
        if (node.has("currency")) return money(node);
        if (node.has("value") && (node.has("unit") || node.has("code")))
            return node.path("value").asText() + " "
                    + node.path(node.has("unit") ? "unit" : "code").asText();
        if (node.has("given") || node.has("family"))
            return (joined(node.path("given")).replace(", ", " ") + " "
                            + node.path("family").asText())
                    .strip();
        if (node.has("start") || node.has("end"))
            return words.say("value.FROM_TO", say(node.path("start")), say(node.path("end")));
        return members(node);
    }

    private String members(JsonNode node) {
        var parts = new ArrayList<String>();
        for (var member : node.properties()) if (!SILENT.contains(member.getKey())) parts.add(say(member.getValue()));
        if (parts.isEmpty() && node.has("code"))
            parts.add(text(node.path("code").asText()));
        return String.join(", ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private String joined(JsonNode list) {
        var parts = new ArrayList<String>();
        for (var item : list) parts.add(say(item));
        return String.join(", ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private String text(String text) {
        var key = "code." + text.toUpperCase(Locale.ROOT).replace('-', '_');
        if (words.has(key)) return words.say(key);
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) return words.date(LocalDate.parse(text));
            if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*"))
                return moment(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notOne) {
            return text;
        }
        return text;
    }

    private String language(JsonNode concept) {
        var code = concept.path("coding").path(0).path("code").asText();
        return code.isEmpty() ? say(concept) : Locale.forLanguageTag(code).getDisplayLanguage(words.locale());
    }

    private String money(JsonNode node) {
        try {
            var amount = node.path("value").decimalValue();
            return words.money(Money.of(CurrencyUnit.of(node.path("currency").asText()), amount));
        } catch (IllegalCurrencyException | ArithmeticException odd) {
            return node.path("value").asText() + " " + node.path("currency").asText();
        }
    }
}
