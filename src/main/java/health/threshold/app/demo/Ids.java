package health.threshold.app.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// The same id for the same words, always: of the form of every other id here (UUID version 7), dated New Year 2026.
final class Ids {

    private static final long NEW_YEAR = 1_767_225_600_000L;

    private Ids() {}

    static UUID of(Object... words) {
        var text = new StringBuilder();
        for (var word : words) text.append(word).append('\n');
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            var bits = ByteBuffer.wrap(digest);
            var high = NEW_YEAR << 16 | 0x7000 | bits.getLong() & 0x0fff;
            var low = bits.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
