package health.threshold.hub.server;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import health.threshold.hub.RawJson;
import health.threshold.store.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;

/// Who this device is to a server: a name, and a key whose private half never leaves the device (ES384, as SMART
/// Backend Services asks).
///
/// @param client the name under which the server knows it
public record ClientKey(String client, ECKey pair) {

    /// A new key.
    public static ClientKey make(String client) {
        try {
            var pair = new ECKeyGenerator(Curve.P_384)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(Algorithm.parse(JWSAlgorithm.ES384.getName()))
                    .generate();
            return new ClientKey(client, pair);
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java has this curve", impossible);
        }
    }

    /// Reads what [#write] has written.
    ///
    /// @throws IOException if it is not there, others may read it, or it is something else
    public static ClientKey read(Path file) throws IOException {
        var json = RawJson.parse(Files.readString(file)).orElseThrow(() -> new IOException("It is no key"));
        if (!OwnerOnly.isPrivate(file)) throw new IOException("Others can read it");
        try {
            return new ClientKey(
                    json.path("client_id").asText(),
                    ECKey.parse(json.path("key").toString()));
        } catch (ParseException unreadable) {
            throw new IOException("It is no key", unreadable);
        }
    }

    /// Writes both halves to a new file that only its owner may read.
    public void write(Path file) throws IOException {
        var json = RawJson.object().put("client_id", client);
        json.set("key", RawJson.parse(pair.toJSONString()).orElseThrow());
        OwnerOnly.write(file, RawJson.write(json));
    }

    /// What the server's keeper needs: the name and the public half.
    public String registration() {
        var json = RawJson.object().put("client_id", client);
        json.putObject("jwks")
                .putArray("keys")
                .add(RawJson.parse(pair.toPublicJWK().toJSONString()).orElseThrow());
        return RawJson.write(json);
    }
}
