package health.threshold.clinic.care;

/// How signing a note ended.
public sealed interface Signing {

    /// It is signed and stays as it is.
    record Signed(SbarNote note) implements Signing {}

    /// There is nothing to sign.
    record NothingWritten() implements Signing {}
}
