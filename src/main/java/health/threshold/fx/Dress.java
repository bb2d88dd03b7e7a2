package health.threshold.fx;

/// What a window wears.
///
/// @param percent the size of text: 100 to 200 as a person chooses it, down to 50 where a screen is small for what it
/// shows
public record Dress(Look look, Scheme scheme, int percent) {

    public Dress {
        if (percent < 50 || percent > 200) throw new IllegalArgumentException("Text is 50 to 200 % of its size");
    }

    /// Light, at its usual size.
    public static Dress of(Look look) {
        return new Dress(look, Scheme.LIGHT, 100);
    }

    public Dress in(Scheme other) {
        return new Dress(look, other, percent);
    }

    public Dress at(int otherPercent) {
        return new Dress(look, scheme, otherPercent);
    }
}
