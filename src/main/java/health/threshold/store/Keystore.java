package health.threshold.store;

import java.util.Optional;

/// The operating system's own place for secrets, where there is one.
public interface Keystore {

    /// The secret kept under this account name.
    Optional<String> find(String account);

    /// Keeps the secret.
    ///
    /// @return whether it is really kept; where there is no keystore it is not
    boolean keep(String account, String secret);

    /// A machine without a keystore.
    Keystore NONE = new Keystore() {
        @Override
        public Optional<String> find(String account) {
            return Optional.empty();
        }

        @Override
        public boolean keep(String account, String secret) {
            return false;
        }
    };
}
