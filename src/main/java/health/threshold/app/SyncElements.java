package health.threshold.app;

import health.threshold.fx.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What people call the elements of a resource. Those that two people are likely to change are in a table; any other
/// is called by its own name, spaced out.
final class SyncElements {

    private static final Map<Pattern, String> KNOWN = new LinkedHashMap<>();

    static {
        know("telecom\\[phone.*", "PHONE");
        know("telecom\\[email.*", "EMAIL");
        know("telecom.*", "CONTACT");
        know("address.*\\.line", "STREET");
        know("address.*\\.city", "CITY");
        know("address.*\\.state", "STATE");
        know("address.*\\.postalCode", "POSTCODE");
        know("address.*", "ADDRESS");
        know("name\\[(usual|nickname).*", "PREFERRED_NAME");
        know("name\\[.*\\.family", "LAST_NAME");
        know("name\\[.*\\.given", "FIRST_NAME");
        know("name.*", "NAME");
        know("birthDate", "BIRTH_DATE");
        know("gender", "GENDER");
        know("active", "ACTIVE");
        know("communication.*", "LANGUAGE");
        know(".*interpreterRequired.*", "INTERPRETER");
        know(".*/interpreter-language.*", "INTERPRETER_LANGUAGE");
        know("contact\\b.*", "EMERGENCY");
        know(".*/contact-way.*", "CONTACT_WAYS");
        know(".*individual-pronouns.*", "PRONOUNS");
        know(".*/what-matters.*", "MATTERS");
        know("status", "STATUS");
        know("(period\\.)?start", "STARTS");
        know("(period\\.)?end", "ENDS");
        know("minutesDuration", "LENGTH");
        know("participant.*", "TAKES_PART");
        know("(serviceType|type|class)(\\..*)?", "TYPE");
        know("(location|place).*", "PLACE");
        know("(subject|patient|for|beneficiary).*", "PERSON");
        know("(owner|performer|author|requester).*", "RESPONSIBLE");
        know("(description|note|comment|payload|valueString|patientInstruction).*", "WORDS");
        know("(code|medicationCodeableConcept).*", "WHAT");
        know("payor.*", "INSURER");
        know("(subscriberId|identifier).*", "NUMBER");
        know("(.*(amount|Amount|price|Price|Money).*)", "AMOUNT");
    }

    private final Words words;

    SyncElements(Words words) {
        this.words = words;
    }

    /// @param path as a clash has it: `name[official].family`
    String name(String path) {
        return KNOWN.entrySet().stream()
                .filter(known -> known.getKey().matcher(path).matches())
                .findFirst()
                .map(known -> words.say("element." + known.getValue()))
                .orElseGet(() -> spaced(path));
    }

    /// `extension[https://…/plan-next-due].valueDate` is "Plan next due".
    private static String spaced(String path) {
        var own = path.replaceFirst("\\.value[A-Z]\\w*$", "").replaceFirst(".*/([^/\\]]+)\\].*$", "$1");
        var last = own.substring(own.lastIndexOf('.') + 1).replaceAll("\\[.*$", "");
        var spaced = last.replace('-', ' ')
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(java.util.Locale.ROOT)
                .strip();
        return spaced.isEmpty() ? path : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static void know(String path, String word) {
        KNOWN.put(Pattern.compile(path), word);
    }
}
