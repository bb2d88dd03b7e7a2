package health.threshold.kernel;

import java.security.SecureRandom;

/// A short number that ties what a person was told ("reference K7QM4") to what the log says. It carries nothing else.
public record Reference(String value) {

    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A new number, of five letters and digits that nobody can misread.
    public static Reference next() {
        var letters = RANDOM.ints(5, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append);
        return new Reference(letters.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
