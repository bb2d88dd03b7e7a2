package health.threshold.hub.server.auth;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// `/fhir/.well-known/smart-configuration`: where a device gets its token, and how it has to sign.
public final class SmartConfiguration extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String tokenEndpoint;

    public SmartConfiguration(String tokenEndpoint) {
        this.tokenEndpoint = tokenEndpoint;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer.json(
                response,
                200,
                Map.of(
                        "token_endpoint", tokenEndpoint,
                        "grant_types_supported", List.of("client_credentials"),
                        "token_endpoint_auth_methods_supported", List.of("private_key_jwt"),
                        "token_endpoint_auth_signing_alg_values_supported", List.of("ES384", "RS384"),
                        "scopes_supported", List.of(Scope.EVERYTHING),
                        "capabilities", List.of("client-confidential-asymmetric", "permission-v2")));
    }
}
