package health.threshold.hub.server;

import health.threshold.hub.HubTrouble;
import health.threshold.hub.Trouble;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;

/// The wire of the real program: HTTPS by the JDK, compressed both ways.
public final class HttpWire implements Wire {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(90);
    private static final int WORTH_PACKING = 1_000;

    /// Far more than a page ever is, and little enough for a small machine.
    private static final int LONGEST = 128_000_000;

    private final HttpClient client;
    private final int longest;

    /// @param trusted whose certificates are believed
    public HttpWire(SSLContext trusted) {
        this(trusted, LONGEST);
    }

    /// @param longest how many bytes an answer may have, unpacked
    HttpWire(SSLContext trusted, int longest) {
        this.longest = longest;
        client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .sslContext(trusted)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public Reply exchange(Request request) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(address(request.url())).timeout(ANSWER);
        request.headers().forEach(asked::header);
        asked.header("Accept-Encoding", "gzip");
        var body = request.body();
        if (body == null) asked.method(request.method(), BodyPublishers.noBody());
        else if (body.length < WORTH_PACKING) asked.method(request.method(), BodyPublishers.ofByteArray(body));
        else
            asked.header("Content-Encoding", "gzip").method(request.method(), BodyPublishers.ofByteArray(packed(body)));
        var answer = client.send(asked.build(), BodyHandlers.ofInputStream());
        var headers = new HashMap<String, String>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        var isPacked = "gzip".equalsIgnoreCase(headers.get("content-encoding"));
        try (var in = answer.body()) {
            var bytes = whole(in);
            return new Reply(answer.statusCode(), headers, isPacked ? unpacked(bytes) : bytes);
        }
    }

    /// The answer is also read there, so that whoever waits for it can go on at once.
    @Override
    public Answer ahead(Request request) {
        var asking = new FutureTask<>(() -> {
            var reply = exchange(request);
            reply.json();
            return reply;
        });
        Thread.ofVirtual().name("hub-ahead").start(asking);
        return () -> {
            try {
                return asking.get();
            } catch (ExecutionException failed) {
                switch (failed.getCause()) {
                    case IOException silence -> throw silence;
                    case HubTrouble trouble -> throw trouble;
                    case null, default -> throw new IOException(failed);
                }
            }
        };
    }

    /// To its very end, so that the connection can be used again.
    private byte[] whole(InputStream in) throws IOException {
        var bytes = in.readNBytes(longest + 1);
        if (bytes.length > longest) throw new HubTrouble(Trouble.FAILING);
        return bytes;
    }

    /// Servers write links with signs that are no part of an address, such as `|`.
    private static URI address(String url) {
        var clean = new StringBuilder();
        for (var sign : url.getBytes(StandardCharsets.UTF_8)) {
            if (sign > ' ' && sign < 127 && "\"<>\\^`{|}".indexOf(sign) < 0) clean.append((char) sign);
            else clean.append('%').append(HexFormat.of().withUpperCase().toHexDigits(sign));
        }
        try {
            return URI.create(clean.toString());
        } catch (IllegalArgumentException noAddress) {
            throw new HubTrouble(Trouble.FAILING, noAddress);
        }
    }

    private static byte[] packed(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }

    private byte[] unpacked(byte[] body) throws IOException {
        if (body.length == 0) return body;
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return whole(gzip);
        }
    }
}
