package health.threshold.hub.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.RawJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What carries a request to the server and its answer back.
public interface Wire {

    /// @throws IOException when no answer came; the server may have done what was asked all the same
    /// @throws InterruptedException when the program is ending
    Reply exchange(Request request) throws IOException, InterruptedException;

    /// Begins to ask, if that can be done beside other work; if not, asks when the answer is wanted.
    default Answer ahead(Request request) {
        return () -> exchange(request);
    }

    /// An answer that may be on its way already.
    interface Answer {

        /// Waits for it, as [#exchange] does.
        Reply await() throws IOException, InterruptedException;
    }

    /// @param url absolute
    /// @param body what is sent, or `null`
    record Request(String method, String url, Map<String, String> headers, byte @Nullable [] body) {}

    /// An answer, whose JSON is read once, by whoever asks for it first.
    final class Reply {

        private final int status;
        private final Map<String, String> headers;
        private final byte[] body;
        private @Nullable Optional<ObjectNode> json;

        /// @param headers their names in small letters
        public Reply(int status, Map<String, String> headers, byte[] body) {
            this.status = status;
            this.headers = Map.copyOf(headers);
            this.body = body;
        }

        public int status() {
            return status;
        }

        public Map<String, String> headers() {
            return headers;
        }

        public byte[] body() {
            return body;
        }

        /// The object that the body holds, the same each time; empty if it is not one.
        public Optional<ObjectNode> json() {
            if (json == null) json = RawJson.parse(new String(body, StandardCharsets.UTF_8));
            return json;
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        boolean isGood() {
            return status >= 200 && status < 300;
        }
    }
}
