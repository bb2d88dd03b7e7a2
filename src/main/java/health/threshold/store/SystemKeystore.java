package health.threshold.store;

import com.github.javakeyring.Keyring;
import java.util.Optional;

/// The keystore of Windows, macOS or the Linux desktop. A machine that has none, as a server or a bare kiosk, is an
/// ordinary case here: then nothing is found and nothing kept. What a keystore complains of is never passed on, as
/// its words may hold the secret.
@SuppressWarnings("try") // The keyring's close() is declared to throw anything; nothing here waits to be interrupted.
public final class SystemKeystore implements Keystore {

    private static final String SERVICE = "Threshold";

    @Override
    public Optional<String> find(String account) {
        try (var keyring = Keyring.create()) {
            return Optional.ofNullable(keyring.getPassword(SERVICE, account));
        } catch (Exception absent) {
            return Optional.empty();
        }
    }

    @Override
    public boolean keep(String account, String secret) {
        try (var keyring = Keyring.create()) {
            keyring.setPassword(SERVICE, account, secret);
            return secret.equals(keyring.getPassword(SERVICE, account));
        } catch (Exception absent) {
            return false;
        }
    }
}
