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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No server, however it is broken, fills this device's memory.
class HttpWireTest {

    private static final int LONGEST = 10_000;

    private final CountDownLatch asked = new CountDownLatch(1);
    private HttpServer server;
    private byte[] answer = {};
    private boolean isPacked;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.countDown();
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

    @Test
    void an_answer_asked_for_ahead_is_on_its_way_before_anybody_waits() throws Exception {
        answers(false, 7);
        var wire = new HttpWire(SSLContext.getDefault(), LONGEST);

        var answer = wire.ahead(request());

        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(answer.await().body()).hasSize(7);
    }

    @Test
    void an_answer_asked_for_ahead_fails_as_it_would_have_when_it_is_waited_for() throws Exception {
        answers(false, LONGEST + 1);
        var wire = new HttpWire(SSLContext.getDefault(), LONGEST);
        var tooLong = wire.ahead(request());
        assertThatThrownBy(tooLong::await).isInstanceOf(HubTrouble.class);

        server.stop(0);
        var nobody = wire.ahead(request());
        assertThatThrownBy(nobody::await).isInstanceOf(IOException.class);
    }

    private Wire.Reply asked(int longest) throws Exception {
        return new HttpWire(SSLContext.getDefault(), longest).exchange(request());
    }

    private Wire.Request request() {
        var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        return new Wire.Request("GET", url, Map.of(), null);
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
