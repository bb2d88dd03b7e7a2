package health.threshold.hub.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;

/// The wire of the real program: HTTPS by the JDK, compressed both ways.
public final class HttpWire implements Wire {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(90);
    private static final int WORTH_PACKING = 1_000;

    private final HttpClient client;

    /// @param trusted whose certificates are believed
    public HttpWire(SSLContext trusted) {
        client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .sslContext(trusted)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public Reply exchange(Request request) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(request.url())).timeout(ANSWER);
        request.headers().forEach(asked::header);
        asked.header("Accept-Encoding", "gzip");
        var body = request.body();
        if (body == null) asked.method(request.method(), BodyPublishers.noBody());
        else if (body.length < WORTH_PACKING) asked.method(request.method(), BodyPublishers.ofByteArray(body));
        else
            asked.header("Content-Encoding", "gzip").method(request.method(), BodyPublishers.ofByteArray(packed(body)));
        var answer = client.send(asked.build(), BodyHandlers.ofByteArray());
        var headers = new HashMap<String, String>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        var isPacked = "gzip".equalsIgnoreCase(headers.get("content-encoding"));
        return new Reply(answer.statusCode(), headers, isPacked ? unpacked(answer.body()) : answer.body());
    }

    private static byte[] packed(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        if (body.length == 0) return body;
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return gzip.readAllBytes();
        }
    }
}
