package health.threshold.hub.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/// What the hub answered.
record Reply(int status, String body, HttpResponse<String> raw) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(HttpResponse<String> raw) {
        return new Reply(raw.statusCode(), raw.body(), raw);
    }

    /// @param path as in `/entry/0/response/status`
    String at(String path) {
        return json().at(path).asText();
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(body, broken);
        }
    }

    String header(String name) {
        return raw.headers().firstValue(name).orElse("");
    }
}
