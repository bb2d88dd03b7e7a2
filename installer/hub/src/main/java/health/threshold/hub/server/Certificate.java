package health.threshold.hub.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The keystore from which the hub proves to a device that it is the practice's hub.
///
/// @param keystore PKCS12
/// @param passwordFile the keystore's password in a file, so that it is on no command line and in no environment
/// @param ours whether the hub makes both at its first start; a keystore that somebody named is never touched
public record Certificate(Path keystore, Path passwordFile, boolean ours) {

    private static final Logger LOG = LoggerFactory.getLogger(Certificate.class);
    private static final Duration SOON = Duration.ofDays(60);

    /// Makes what is missing, and refuses what nobody could use: better now than at the first device.
    public void ready(String host) {
        if (ours && Files.notExists(keystore)) makeOne(host);
        var certificate = certificate();
        if (Instant.now().plus(SOON).isAfter(certificate.getNotAfter().toInstant())) {
            LOG.warn("The hub's certificate ends on {}.", certificate.getNotAfter());
        }
        if (ours) LOG.info("Devices trust this hub by {}", pem());
    }

    public Path pem() {
        return keystore.resolveSibling("hub.pem");
    }

    public String password() {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException missing) {
            throw new Refusal("The keystore's password file " + passwordFile + " cannot be read.", missing);
        }
    }

    private void makeOne(String host) {
        try {
            OwnerOnly.folder(keystore.getParent());
            if (Files.notExists(passwordFile)) OwnerOnly.write(passwordFile, randomPassword());
            Keytool.makeKeystore(keystore, passwordFile, host);
            var body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(certificate().getEncoded());
            Files.writeString(pem(), "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
        } catch (IOException | GeneralSecurityException broken) {
            throw new Refusal("No certificate could be made in " + keystore.getParent() + ".", broken);
        }
        LOG.info("Made a certificate for {}.", host);
    }

    private X509Certificate certificate() {
        try (var bytes = Files.newInputStream(keystore)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(bytes, password().toCharArray());
            for (var aliases = store.aliases(); aliases.hasMoreElements(); ) {
                var alias = aliases.nextElement();
                if (store.isKeyEntry(alias)) return (X509Certificate) store.getCertificate(alias);
            }
        } catch (IOException | GeneralSecurityException broken) {
            throw new Refusal(
                    "The keystore " + keystore + " cannot be opened with the password in " + passwordFile + ".",
                    broken);
        }
        throw new Refusal("The keystore " + keystore + " holds no private key.");
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
