package health.threshold.hub.server.auth;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/// Answers with JSON that nobody on the way may keep.
public final class Answer {

    private Answer() {}

    public static void json(HttpServletResponse response, int status, Map<String, Object> said) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(JSONObjectUtils.toJSONString(said));
    }
}
