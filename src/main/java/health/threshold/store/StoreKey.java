package health.threshold.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// The key of a store: 32 random bytes, kept in the system's keystore or else in a file that only its owner can
/// read. There is no default and nothing to remember; who loses it loses the store, and keeps what the hub has.
public final class StoreKey {

    private static final HexFormat HEX = HexFormat.of();
    private static final String MARK = "store.mark";

    private final String hex;

    private StoreKey(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("A store's key is 32 bytes in hex");
        this.hex = hex;
    }

    /// The key of the store in this folder, where one has been made.
    public static Optional<StoreKey> find(Path folder, Keystore keystore) throws IOException {
        var file = folder.resolve("store.key");
        if (Files.exists(file)) {
            if (!OwnerOnly.isPrivate(file)) OwnerOnly.restrict(file);
            return Optional.of(new StoreKey(Files.readString(file).strip()));
        }
        var name = folder.resolve("store.id");
        if (!Files.exists(name)) return Optional.empty();
        return keystore.find(Files.readString(name).strip()).map(StoreKey::new);
    }

    /// Makes a key and keeps it, before anything is encrypted with it.
    public static StoreKey make(Path folder, Keystore keystore) throws IOException {
        var bytes = new byte[32];
        var random = new SecureRandom();
        random.nextBytes(bytes);
        var key = new StoreKey(HEX.formatHex(bytes));
        var account = "store-" + HEX.formatHex(random.generateSeed(8));
        if (keystore.keep(account, key.hex)) OwnerOnly.write(folder.resolve("store.id"), account);
        else OwnerOnly.write(folder.resolve("store.key"), key.hex);
        OwnerOnly.write(folder.resolve(MARK), key.mark());
        return key;
    }

    /// Whether the store in this folder was made with this key, which tells a wrong key from a damaged file.
    boolean made(Path folder) {
        try {
            return Files.readString(folder.resolve(MARK)).equals(mark());
        } catch (IOException unknown) {
            return false;
        }
    }

    private String mark() {
        return sha256("mark " + hex);
    }

    /// The file's password.
    char[] filePassword() {
        return hex.toCharArray();
    }

    /// What H2 wants: the file's password, a blank, the administrator's password. Both follow from the key.
    char[] passwords() {
        return (hex + " " + sha256("administrator " + hex)).toCharArray();
    }

    @Override
    public String toString() {
        return "StoreKey";
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HEX.formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
