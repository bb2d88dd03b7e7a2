package health.threshold.hub.server.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// What a device signs to prove itself, after SMART App Launch 2.2, "Asymmetric authentication".
///
/// @param key the thumbprint of the key that signed it
/// @param jti its number, which must not come twice before `ends`
record Assertion(String client, String key, String jti, Instant ends) {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    /// Devices' clocks are not the hub's.
    static final Duration LEEWAY = Duration.ofSeconds(60);

    private static final int LONGEST_JTI = 255;

    /// Whose it is and that it is good; not yet whether it is new.
    ///
    /// @param audience this hub's token endpoint: what was signed for another server is not taken here
    static Assertion prove(String signed, ClientRegister register, String audience, Clock clock) throws NotProven {
        try {
            var jwt = SignedJWT.parse(signed);
            var claims = jwt.getJWTClaimsSet();
            var issuer = claims.getIssuer();
            if (issuer == null || !issuer.equals(claims.getSubject())) {
                throw NotProven.client("iss and sub have to be the client_id");
            }
            var client = register.find(issuer)
                    .orElseThrow(() -> NotProven.client("This client is not registered at the hub"));
            var key = signer(jwt, client);
            return new Assertion(client.id(), key, number(claims), life(claims, audience, clock.instant()));
        } catch (ParseException unclear) {
            throw NotProven.client("client_assertion is not a signed JWT");
        }
    }

    /// Only the two algorithms of SMART, and only with keys of the register: what the header says about keys,
    /// such as `jku` or `jwk`, is never followed.
    private static String signer(SignedJWT jwt, Client client) throws NotProven {
        var algorithm = jwt.getHeader().getAlgorithm();
        if (!JWSAlgorithm.ES384.equals(algorithm) && !JWSAlgorithm.RS384.equals(algorithm)) {
            throw NotProven.client("alg has to be ES384 or RS384");
        }
        var kid = jwt.getHeader().getKeyID();
        for (var key : client.keys()) {
            if ((kid == null || kid.equals(key.getKeyID())) && signed(jwt, key)) return Client.thumbprint(key);
        }
        throw NotProven.client("No registered key of this client made the signature");
    }

    private static boolean signed(SignedJWT jwt, JWK key) {
        var algorithm = jwt.getHeader().getAlgorithm();
        try {
            if (key instanceof ECKey curve && JWSAlgorithm.ES384.equals(algorithm)) {
                return jwt.verify(new ECDSAVerifier(curve));
            }
            return key instanceof RSAKey rsa
                    && JWSAlgorithm.RS384.equals(algorithm)
                    && jwt.verify(new RSASSAVerifier(rsa));
        } catch (JOSEException unfit) {
            return false;
        }
    }

    private static String number(JWTClaimsSet claims) throws NotProven {
        var jti = claims.getJWTID();
        if (jti == null || jti.isBlank() || jti.length() > LONGEST_JTI) {
            throw NotProven.client("jti is missing or too long");
        }
        return jti;
    }

    private static Instant life(JWTClaimsSet claims, String audience, Instant now) throws NotProven {
        if (!claims.getAudience().contains(audience)) throw NotProven.client("aud has to be " + audience);
        if (claims.getExpirationTime() == null) throw NotProven.client("exp is missing");
        var ends = claims.getExpirationTime().toInstant();
        if (ends.isBefore(now.minus(LEEWAY))) throw NotProven.client("The assertion has expired");
        if (ends.isAfter(now.plus(LONGEST).plus(LEEWAY))) throw NotProven.client("exp is more than 5 minutes away");
        var begins = claims.getNotBeforeTime();
        if (begins != null && begins.toInstant().isAfter(now.plus(LEEWAY))) {
            throw NotProven.client("The assertion is not good yet");
        }
        return ends;
    }
}
