package health.threshold.hub.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import health.threshold.hub.HubTrouble;
import health.threshold.hub.Trouble;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// SMART Backend Services: the device signs who it is, and the server's token endpoint lends it a token for a few
/// minutes. Source: SMART App Launch, "Backend Services" and "Client Authentication: Asymmetric".
public final class SmartAccess implements Access {

    private static final Duration SIGNED_FOR = Duration.ofMinutes(4);
    private static final Duration SPARE = Duration.ofSeconds(30);

    private final String base;
    private final ClientKey key;
    private final Clock clock;
    private Duration ahead = Duration.ZERO;
    private @Nullable String endpoint;
    private @Nullable String token;
    private long usableUntil;

    public SmartAccess(String base, ClientKey key, Clock clock) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<String> authorization(Wire wire) {
        // By the machine's running time, which no change of its clock can turn back.
        if (token == null || System.nanoTime() - usableUntil >= 0) fetch(wire);
        return Optional.of("Bearer " + token);
    }

    @Override
    public synchronized void refused() {
        token = null;
    }

    private void fetch(Wire wire) {
        var to = endpoint == null ? discovered(wire) : endpoint;
        endpoint = to;
        var form = "grant_type=client_credentials&scope=" + encoded("system/*.cruds")
                + "&client_assertion_type=" + encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                + "&client_assertion=" + encoded(assertion(to));
        var reply = Server.exchange(
                wire,
                new Wire.Request(
                        "POST",
                        to,
                        Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"),
                        form.getBytes(StandardCharsets.UTF_8)));
        if (reply.status() == 400 || reply.status() == 401 || reply.status() == 403)
            throw new HubTrouble(Trouble.SIGN_IN);
        if (!reply.isGood()) throw new HubTrouble(Trouble.FAILING);
        var answer = Server.json(reply);
        var given = answer.path("access_token").asText();
        if (given.isEmpty()) throw new HubTrouble(Trouble.SIGN_IN);
        token = given;
        var lives = Duration.ofSeconds(answer.path("expires_in").asLong(300)).minus(SPARE);
        usableUntil = System.nanoTime() + Math.max(lives.toNanos(), 0);
    }

    private String discovered(Wire wire) {
        var reply = Server.exchange(
                wire,
                new Wire.Request(
                        "GET", base + "/.well-known/smart-configuration", Map.of("Accept", "application/json"), null));
        if (!reply.isGood()) throw new HubTrouble(Trouble.SIGN_IN);
        // A device whose clock is wrong would sign statements that have ended already, or not begun.
        ahead = Server.date(reply)
                .map(theirs -> Duration.between(clock.instant(), theirs))
                .orElse(Duration.ZERO);
        var found = Server.json(reply).path("token_endpoint").asText();
        if (!isSafe(found)) throw new HubTrouble(Trouble.SIGN_IN);
        return found;
    }

    /// A signed statement must not travel where others can read it, nor to another kind of place than the server's.
    private boolean isSafe(String found) {
        try {
            var uri = URI.create(found);
            return uri.getHost() != null && URI.create(base).getScheme().equals(uri.getScheme());
        } catch (IllegalArgumentException unusable) {
            return false;
        }
    }

    private String assertion(String audience) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES384)
                    .type(JOSEObjectType.JWT)
                    .keyID(key.pair().getKeyID())
                    .build();
            var claims = new JWTClaimsSet.Builder()
                    .issuer(key.client())
                    .subject(key.client())
                    .audience(audience)
                    .jwtID(UUID.randomUUID().toString())
                    .expirationTime(Date.from(clock.instant().plus(ahead).plus(SIGNED_FOR)))
                    .build();
            var signed = new SignedJWT(header, claims);
            signed.sign(new ECDSASigner(key.pair()));
            return signed.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("This device's key cannot sign", impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
