package health.threshold.hub.server.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.regex.Pattern;

/// A device that may have a token, and the public keys by which it proves to be itself.
record Client(String id, List<JWK> keys) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:/-]{1,200}");
    private static final int SMALLEST_RSA = 2048;

    Client {
        if (!ID.matcher(id).matches()) throw new IllegalArgumentException("its client_id is empty or has odd letters");
        if (keys.isEmpty()) throw new IllegalArgumentException("it holds no key");
        keys = List.copyOf(keys);
        keys.forEach(Client::mustBeUsable);
    }

    /// Reads `{"client_id": "…", "jwks": {"keys": […]}}`.
    static Client of(String json) throws ParseException {
        var said = JSONObjectUtils.parse(json);
        var keys = JSONObjectUtils.getJSONObject(said, "jwks");
        var id = JSONObjectUtils.getString(said, "client_id");
        if (id == null || keys == null) throw new IllegalArgumentException("it has no client_id or no jwks");
        return new Client(id, JWKSet.parse(keys).getKeys());
    }

    /// Whether a token that was given to this key still stands: it ends with the key, when a device gets a new
    /// one.
    boolean holds(String thumbprint) {
        return keys.stream().anyMatch(key -> thumbprint(key).equals(thumbprint));
    }

    static String thumbprint(JWK key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A private key in this folder has been carried about, so it proves nothing any more.
    private static void mustBeUsable(JWK key) {
        if (key.isPrivate())
            throw new IllegalArgumentException("it holds a private key, which should never leave its device");
        if (KeyUse.ENCRYPTION.equals(key.getKeyUse()))
            throw new IllegalArgumentException("a key in it is not for signing");
        var good = key instanceof ECKey curve && Curve.P_384.equals(curve.getCurve())
                || key instanceof RSAKey rsa && rsa.size() >= SMALLEST_RSA;
        if (!good) throw new IllegalArgumentException("a key in it is neither P-384 nor RSA of 2048 bits at least");
    }
}
