package health.threshold.hub.server;

import health.threshold.hub.server.auth.Answer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/// `/health`, for a balancer and for whoever looks after the hub: 200 while the database answers, and 503
/// otherwise.
///
/// It needs no token, and says nothing but this.
public final class Health extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SECONDS = 2;

    private final transient DataSource source;
    private final String version;

    public Health(DataSource source, String version) {
        this.source = source;
        this.version = version;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reachable = databaseAnswers();
        Answer.json(
                response,
                reachable ? 200 : 503,
                Map.of(
                        "status", reachable ? "ok" : "down",
                        "database", reachable ? "reachable" : "unreachable",
                        "version", version));
    }

    boolean databaseAnswers() {
        try (var connection = source.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
