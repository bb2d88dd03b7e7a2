package health.threshold.app;

import health.threshold.fx.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Why something was held back or set aside, in the reader's language where the reason is one of ours. A hub's own
/// reason is quoted, for whoever looks after it.
final class SyncReasons {

    private static final Map<Pattern, String> KNOWN = new LinkedHashMap<>();

    static {
        know("It is not JSON", "NOT_JSON");
        know("It cannot be decrypted", "SEALED");
        know("It has no resourceType", "NO_TYPE");
        know("It has no id", "NO_ID");
        know("Its content is not what its version says", "CHANGED_ON_THE_WAY");
        know("Its base versions cannot be read", "NO_BASES");
        know("It could not be taken in \\((.*)\\)", "OUR_FAULT");
        know("It could not be written \\((.*)\\)", "NOT_WRITTEN");
        know("The store could not keep it \\((.*)\\)", "STORE");
        know("(.+) is missing", "MISSING");
        know("(.+) is not a full date", "NO_DATE");
        know("(.+) is not a code known here", "NO_CODE");
        know("(.+) is not .+", "WRONG");
        know("(.+) does not name .+", "NO_NAME");
        know("(.+) does not fit.*", "WRONG");
        know("(.+) holds a value that does not fit", "WRONG");
    }

    private final Words words;

    SyncReasons(Words words) {
        this.words = words;
    }

    /// Of a line that was set aside: one of ours, or in its own words.
    String aside(String reason) {
        return ours(reason, "why.OTHER");
    }

    /// Of a change that was held back: one of ours, or what the hub said.
    String held(String reason) {
        return ours(reason, "why.REFUSED");
    }

    private String ours(String reason, String otherwise) {
        for (var known : KNOWN.entrySet()) {
            var found = known.getKey().matcher(reason);
            if (found.matches())
                return words.say("why." + known.getValue(), found.groupCount() == 0 ? "" : found.group(1));
        }
        return words.say(otherwise, reason);
    }

    private static void know(String reason, String word) {
        KNOWN.put(Pattern.compile(reason), word);
    }
}
