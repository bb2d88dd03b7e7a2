package health.threshold.clinic.staff;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What makes a password good enough, and how it is kept, after NIST SP 800-63B-4 for a password that is the only
/// factor: at least 15 characters, no rules of composition, not one that everybody tries. Kept with Argon2id.
public final class Passwords {

    /// Shortest and longest password, in characters.
    public static final int SHORTEST = 15;

    private static final int LONGEST = 200;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /// What looks like a hash and is random, so that an unknown name takes as long to refuse as a known one. Making
    /// one at each start took part of the start.
    static final String DECOY =
            "$argon2id$v=19$m=19456,t=2,p=1$5bgDpjuKvtkxEMHBzb62wA$1KYvpbSfB14Ui9w8jkZWW6vO1xXCCTEZ1Q4Cc20v0hs";

    private final Set<String> everybodyTries = blockList();

    /// Why a password is not taken.
    public enum Objection {
        TOO_SHORT,
        TOO_LONG,
        EVERYBODY_TRIES_IT,
        NAMES_ITS_OWNER
    }

    /// What speaks against this password, if anything.
    public Optional<Objection> objectionTo(String password, String username) {
        var text = normal(password);
        var length = text.codePointCount(0, text.length());
        if (length < SHORTEST) return Optional.of(Objection.TOO_SHORT);
        if (length > LONGEST) return Optional.of(Objection.TOO_LONG);
        var bare = bare(text);
        if (everybodyTries.contains(bare) || bare.chars().distinct().count() < 4)
            return Optional.of(Objection.EVERYBODY_TRIES_IT);
        if (username.length() > 2 && bare.replace(bare(username), "").length() < 8)
            return Optional.of(Objection.NAMES_ITS_OWNER);
        return Optional.empty();
    }

    static String hash(String password) {
        return Password.hash(normal(password)).addRandomSalt(16).with(ARGON2).getResult();
    }

    static boolean fits(String password, String hash) {
        return Password.check(normal(password), hash).with(ARGON2);
    }

    /// Takes the time of a real check and never fits.
    static void checkNobody(String password) {
        fits(password, DECOY);
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> blockList() {
        try (var in = Passwords.class.getResourceAsStream("passwords-everybody-tries.txt")) {
            if (in == null) throw new IllegalStateException("The list of passwords that everybody tries is missing");
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Passwords::bare)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException("The list of passwords that everybody tries cannot be read", failure);
        }
    }
}
