package health.threshold.hub.server.auth;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands before everything FHIR and lets through who holds a good token.
///
/// A token is good while its client is registered with the very key that asked for it. When the database is away
/// the answer is 503 and not 401: the device should come again, and not take itself for shut out.
public final class BearerGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BearerGate.class);
    private static final String BEARER = "bearer ";

    /// Compared with the address as it was sent, letter by letter: whatever is spelt otherwise needs a token.
    private static final Set<String> OPEN = Set.of("/fhir/metadata", "/fhir/.well-known/smart-configuration");

    private final transient ClientRegister register;
    private final transient TokenBook book;

    public BearerGate(ClientRegister register, TokenBook book) {
        this.register = register;
        this.book = book;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain inside)
            throws IOException, ServletException {
        try {
            if (isOpen(request) || holdsToken(request)) inside.doFilter(request, response);
            else refuse(request, response);
        } catch (SQLException unreachable) {
            LOG.error("Nobody is let in: the database does not answer ({})", unreachable.getSQLState());
            response.setHeader("Retry-After", "5");
            Outcome.write(response, 503, "transient", "The hub cannot reach its database just now");
        }
    }

    private static boolean isOpen(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && OPEN.contains(request.getRequestURI());
    }

    private boolean holdsToken(HttpServletRequest request) throws SQLException {
        var token = token(request);
        if (token.isEmpty()) return false;
        return book.find(token)
                .filter(entry -> register.find(entry.client())
                        .filter(client -> client.holds(entry.key()))
                        .isPresent())
                .isPresent();
    }

    private static String token(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) return "";
        return header.substring(BEARER.length()).strip();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var shown = !token(request).isEmpty();
        response.setHeader(
                "WWW-Authenticate", shown ? "Bearer realm=\"hub\", error=\"invalid_token\"" : "Bearer realm=\"hub\"");
        Outcome.write(
                response, 401, "login", shown ? "This token is not good, or no longer" : "A token is needed here");
    }
}
