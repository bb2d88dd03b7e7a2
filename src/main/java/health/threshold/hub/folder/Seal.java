package health.threshold.hub.folder;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals lines with the hub's key: AES-256-GCM, a fresh random nonce for each, in base64. The name of the file and the
/// number of the line are sealed in, so a line that was moved, copied or changed does not open.
final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] key;
    private final SecureRandom random = new SecureRandom();

    Seal(byte[] key) {
        this.key = key.clone();
    }

    String seal(String text, String file, int line) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, file, line).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var all = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES in GCM mode", impossible);
        }
    }

    /// The text, unless the line is not what was sealed.
    Optional<String> open(String sealed, String file, int line) {
        try {
            var all = Base64.getDecoder().decode(sealed);
            if (all.length < NONCE) return Optional.empty();
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), file, line);
            return Optional.of(new String(cipher.doFinal(all, NONCE, all.length - NONCE), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /// Tells the key from another, and nothing else about it.
    String check() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var all = mac.doFinal("threshold hub key".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(all, 0, 8);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String file, int line) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((file + "\n" + line).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "Seal";
    }
}
