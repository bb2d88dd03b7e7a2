package health.threshold.hub.speed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.threshold.hub.RawJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// A server that has every page ready before it is asked, so that whoever reads is never kept waiting.
final class Stub implements AutoCloseable {

    private static final int PAGE = 500;

    private final HttpServer server;
    private final Map<String, byte[]> pages = new LinkedHashMap<>();

    Stub(List<ObjectNode> resources) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var byType = new LinkedHashMap<String, List<ObjectNode>>();
        for (var one : resources)
            byType.computeIfAbsent(one.path("resourceType").asText(), none -> new ArrayList<>())
                    .add(one);
        byType.forEach(this::write);
        server.createContext("/", this::answer);
        server.start();
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/fhir";
    }

    /// The address of every page, in the order of reading.
    List<String> pages() {
        return pages.keySet().stream().map(path -> base() + path).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void write(String type, List<ObjectNode> all) {
        for (int from = 0; from < all.size(); from += PAGE) {
            var bundle = RawJson.object().put("resourceType", "Bundle").put("type", "searchset");
            if (from + PAGE < all.size())
                bundle.putArray("link")
                        .addObject()
                        .put("relation", "next")
                        .put("url", base() + path(type, from + PAGE));
            var entries = bundle.putArray("entry");
            for (var one : all.subList(from, Math.min(all.size(), from + PAGE)))
                entries.addObject()
                        .put(
                                "fullUrl",
                                base() + "/" + type + "/" + one.path("id").asText())
                        .<ObjectNode>set("resource", one)
                        .putObject("search")
                        .put("mode", "match");
            pages.put(path(type, from), packed(RawJson.write(bundle)));
        }
    }

    private static String path(String type, int from) {
        return "/" + type + (from == 0 ? "" : "?from=" + from);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI();
            var query = uri.getQuery() == null || !uri.getQuery().startsWith("from=") ? "" : "?" + uri.getQuery();
            var path = uri.getPath().substring("/fhir".length());
            var page = pages.getOrDefault(path + query, packed("{\"resourceType\":\"Bundle\"}"));
            exchange.getResponseHeaders().add("Content-Type", "application/fhir+json");
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(path.startsWith("/_") ? 404 : 200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private static byte[] packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
