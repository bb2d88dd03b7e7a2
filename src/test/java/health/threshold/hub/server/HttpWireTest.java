package health.threshold.hub.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import health.threshold.hub.HubTrouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No server, however it is broken, fills this device's memory.
class HttpWireTest {

    private static final int LONGEST = 10_000;

    private HttpServer server;
    private byte[] answer = {};
    private boolean isPacked;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            if (isPacked) exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_answer_may_be_as_long_as_that_and_no_longer(boolean packed) throws Exception {
        answers(packed, LONGEST);
        assertThat(asked(LONGEST).body()).hasSize(LONGEST);

        answers(packed, LONGEST + 1);
        assertThatThrownBy(() -> asked(LONGEST)).isInstanceOf(HubTrouble.class);
    }

    private Wire.Reply asked(int longest) throws Exception {
        var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        return new HttpWire(SSLContext.getDefault(), longest).exchange(new Wire.Request("GET", url, Map.of(), null));
    }

    private void answers(boolean packed, int length) {
        isPacked = packed;
        answer = packed ? packed(new byte[length]) : new byte[length];
    }

    private static byte[] packed(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
