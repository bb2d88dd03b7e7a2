package health.threshold.hub.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import health.threshold.store.Packed;
import health.threshold.store.PlainStore.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The same download without a program around it: fetch, read as a stream, insert by JDBC batches, a transaction for
/// each page. It makes the mirror's rows from what it reads and is handed all others ready made, so it asks nothing,
/// decides nothing and translates nothing.
final class Plainly {

    private static final JsonFactory JSON = new JsonFactory();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Connection store;
    private final List<Table> tables;
    private final PreparedStatement mirror;

    /// @param tables all rows that a device writes, but the mirror's
    Plainly(Connection store, List<Table> tables) throws SQLException {
        this.store = store;
        this.tables = tables;
        store.setAutoCommit(false);
        mirror = store.prepareStatement(
                "insert into mirror (type, id, version, body, received, stamped) values (?, ?, ?, ?, ?, ?)");
    }

    void download(List<String> pages) throws SQLException, IOException, InterruptedException {
        for (int at = 0; at < pages.size(); at++) {
            read(fetched(pages.get(at)));
            mirror.executeBatch();
            for (var table : tables) table.insert(store, at, pages.size());
            store.commit();
        }
    }

    private byte[] fetched(String url) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(url))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var in = new GZIPInputStream(new ByteArrayInputStream(
                client.send(asked, BodyHandlers.ofByteArray()).body()))) {
            return in.readAllBytes();
        }
    }

    private void read(byte[] page) throws IOException, SQLException {
        try (var in = JSON.createParser(page)) {
            while (in.nextToken() != null)
                if (in.currentToken() == JsonToken.FIELD_NAME
                        && in.currentName().equals("resource")) resource(in, page);
        }
    }

    private void resource(JsonParser in, byte[] page) throws IOException, SQLException {
        in.nextToken();
        var from = (int) in.currentTokenLocation().getByteOffset();
        var type = "";
        var id = "";
        var version = "";
        var stamp = "";
        for (int depth = 1; depth > 0; ) {
            switch (in.nextToken()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case VALUE_STRING -> {
                    switch (in.currentName()) {
                        case "resourceType" -> type = depth == 1 ? in.getText() : type;
                        case "id" -> id = depth == 1 ? in.getText() : id;
                        case "versionId" -> version = in.getText();
                        case "lastUpdated" -> stamp = in.getText();
                        case null, default -> in.getText();
                    }
                }
                default -> {}
            }
        }
        var body = Arrays.copyOfRange(page, from, (int) in.currentLocation().getByteOffset());
        mirror.setString(1, type);
        mirror.setString(2, id);
        mirror.setString(3, version);
        mirror.setBytes(4, Packed.of(new String(body, StandardCharsets.UTF_8)));
        mirror.setObject(5, Instant.EPOCH.atOffset(ZoneOffset.UTC));
        mirror.setObject(6, Instant.parse(stamp).atOffset(ZoneOffset.UTC));
        mirror.addBatch();
    }
}
