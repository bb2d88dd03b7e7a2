package health.threshold.hub.server.auth;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `/token`: a device that proves itself gets a token for a few minutes.
///
/// There are no refresh tokens: the device signs again, which costs it nothing and asks the register each time.
public final class TokenDesk extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(TokenDesk.class);
    private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final transient ClientRegister register;
    private final transient TokenBook book;
    private final transient Clock clock;
    private final String audience;

    public TokenDesk(ClientRegister register, TokenBook book, String audience, Clock clock) {
        this.register = register;
        this.book = book;
        this.audience = audience;
        this.clock = clock;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var assertion = assertion(request);
            var token = book.give(assertion)
                    .orElseThrow(() -> NotProven.client("This assertion was used before: jti has to be new each time"));
            LOG.info("A token for {}", assertion.client());
            Answer.json(
                    response,
                    200,
                    Map.of(
                            "access_token",
                            token,
                            "token_type",
                            "bearer",
                            "expires_in",
                            book.life().toSeconds(),
                            "scope",
                            Scope.EVERYTHING));
        } catch (NotProven refused) {
            LOG.warn("No token: {}", refused.getMessage());
            var status = refused.code().equals("invalid_client") ? 401 : 400;
            Answer.json(response, status, Map.of("error", refused.code(), "error_description", refused.getMessage()));
        } catch (SQLException unreachable) {
            LOG.error("No token: the database does not answer ({})", unreachable.getSQLState());
            response.setHeader("Retry-After", "5");
            Answer.json(response, 503, Map.of("error", "temporarily_unavailable"));
        }
    }

    private Assertion assertion(HttpServletRequest request) throws NotProven {
        if (!"client_credentials".equals(request.getParameter("grant_type"))) {
            throw new NotProven("unsupported_grant_type", "grant_type has to be client_credentials");
        }
        if (!JWT_BEARER.equals(request.getParameter("client_assertion_type"))) {
            throw new NotProven("invalid_request", "client_assertion_type has to be " + JWT_BEARER);
        }
        var signed = request.getParameter("client_assertion");
        if (signed == null) throw new NotProven("invalid_request", "client_assertion is missing");
        Scope.mustBeOfASystem(request.getParameter("scope"));
        var assertion = Assertion.prove(signed, register, audience, clock);
        var named = request.getParameter("client_id");
        if (named != null && !named.equals(assertion.client())) throw NotProven.client("client_id is another's");
        return assertion;
    }
}
