package health.threshold.hub.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// Somebody at the hub's door, who trusts its certificate and nothing else, and may hold a token.
record Visitor(HttpClient http, String token) {

    static Visitor trusting(Path pem) {
        try (var bytes = Files.newInputStream(pem)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry(
                    "hub", CertificateFactory.getInstance("X.509").generateCertificate(bytes));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var tls = SSLContext.getInstance("TLS");
            tls.init(null, trust.getTrustManagers(), null);
            return new Visitor(HttpClient.newBuilder().sslContext(tls).build(), "");
        } catch (IOException | GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    Visitor with(String given) {
        return new Visitor(http, given);
    }

    Reply get(String address, String... headers) {
        return send("GET", address, "", "", headers);
    }

    Reply post(String address, String json, String... headers) {
        return send("POST", address, json, "application/fhir+json", headers);
    }

    Reply put(String address, String json, String... headers) {
        return send("PUT", address, json, "application/fhir+json", headers);
    }

    Reply form(String address, String body) {
        return send("POST", address, body, "application/x-www-form-urlencoded");
    }

    private Reply send(String method, String address, String body, String type, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        if (!token.isEmpty()) all.addAll(List.of("Authorization", "Bearer " + token));
        if (!type.isEmpty()) all.addAll(List.of("Content-Type", type));
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(60))
                .method(method, BodyPublishers.ofString(body));
        if (!all.isEmpty()) request.headers(all.toArray(String[]::new));
        try {
            return Reply.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException silent) {
            return new Reply(0, String.valueOf(silent), null);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
