package health.threshold.hub.server.auth;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// What a FHIR client expects where something went wrong, also from the gate before FHIR.
final class Outcome {

    private Outcome() {}

    /// @param code of the value set `issue-type`
    static void write(HttpServletResponse response, int status, String code, String words) throws IOException {
        var issue = Map.of("severity", "error", "code", code, "diagnostics", words);
        response.setStatus(status);
        response.setContentType("application/fhir+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(JSONObjectUtils.toJSONString(
                        Map.of("resourceType", "OperationOutcome", "issue", List.of(issue))));
    }
}
