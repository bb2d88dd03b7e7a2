package health.threshold.store;

import java.nio.file.Path;

/// How opening a store ended. Only `Opened` touched the file.
public sealed interface Opening {

    /// It is open, and up to this program's version.
    record Opened(Store store) implements Opening {}

    /// Another Threshold has it open.
    record InUse(Path file) implements Opening {}

    /// There is a store, but its key is nowhere to be found, so nobody can read it.
    record KeyMissing(Path file) implements Opening {}

    /// The key that was found does not open it.
    record WrongKey(Path file) implements Opening {}

    /// The file is not one of ours.
    record Foreign(Path file) implements Opening {}

    /// The file is ours, but parts of it cannot be read. Restore a backup.
    record Damaged(Path file) implements Opening {}

    /// A newer Threshold has written it. Update this one.
    record Newer(Path file, String version) implements Opening {}

    /// The folder cannot be written: read-only, full, or not there.
    record NoRoom(Path folder) implements Opening {}
}
