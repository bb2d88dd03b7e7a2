package health.threshold.hub.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// A device with a key of its own, as the hub sees one.
record Device(String id, JWK key, JWSAlgorithm algorithm) {

    static Device withCurve(String id) throws JOSEException {
        return new Device(id, new ECKeyGenerator(Curve.P_384).keyID(id).generate(), JWSAlgorithm.ES384);
    }

    static Device withRsa(String id) throws JOSEException {
        return new Device(id, new RSAKeyGenerator(2048).keyID(id).generate(), JWSAlgorithm.RS384);
    }

    /// What a person does who lets this device in.
    Device registerIn(Path data) {
        var json = "{\"client_id\": \"" + id + "\", \"jwks\": {\"keys\": ["
                + key.toPublicJWK().toJSONString() + "]}}";
        try {
            Files.writeString(file(data), json);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return this;
    }

    Path file(Path data) {
        return data.resolve("clients").resolve(id + ".json");
    }

    String sign(String audience) {
        return sign(audience, claims -> claims);
    }

    String sign(String audience, UnaryOperator<JWTClaimsSet.Builder> otherwise) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(id)
                .subject(id)
                .audience(audience)
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(240)));
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(),
                    otherwise.apply(claims).build());
            jwt.sign(signer());
            return jwt.serialize();
        } catch (JOSEException broken) {
            throw new AssertionError(broken);
        }
    }

    Reply askForToken(Visitor door, String base) {
        return askWith(door, base, sign(base + "/token"));
    }

    /// A visitor who holds a token of this device.
    Visitor enter(Visitor door, String base) {
        return door.with(askForToken(door, base).at("/access_token"));
    }

    static Reply askWith(Visitor door, String base, String assertion) {
        return door.form(
                base + "/token",
                "grant_type=client_credentials&scope=" + escaped("system/*.cruds")
                        + "&client_assertion_type=" + escaped("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                        + "&client_assertion=" + escaped(assertion));
    }

    private JWSSigner signer() throws JOSEException {
        return key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner((ECKey) key);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
