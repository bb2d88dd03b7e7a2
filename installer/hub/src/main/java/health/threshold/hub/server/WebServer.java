package health.threshold.hub.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// The door: Jetty, with TLS unless it is on this machine only.
final class WebServer {

    private static final int THREADS = 60;
    private static final long LONGEST_SILENCE = 120_000;
    private static final long LAST_REQUESTS = 15_000;

    private final Server server = new Server(new QueuedThreadPool(THREADS));
    private final ServerConnector connector;

    WebServer(Address address, Certificate certificate) {
        var plain = new HttpConfiguration();
        plain.setSendServerVersion(false);
        connector = new ServerConnector(server, factories(plain, address.tls() ? tls(certificate) : null));
        connector.setHost(address.bind());
        connector.setPort(address.port());
        connector.setIdleTimeout(LONGEST_SILENCE);
        server.addConnector(connector);
        server.setStopTimeout(LAST_REQUESTS);
    }

    /// Takes the port, and says which. Nobody is answered yet.
    int bind() {
        try {
            connector.open();
            return connector.getLocalPort();
        } catch (IOException taken) {
            throw new Refusal(
                    "Port " + connector.getPort() + " at " + connector.getHost()
                            + " cannot be used: another program is probably there.",
                    taken);
        }
    }

    /// Requests that are being answered when the hub is told to stop are answered to their end.
    void start(ServletContextHandler rooms) throws Exception {
        server.setHandler(new GracefulHandler(rooms));
        server.start();
    }

    void stop() throws Exception {
        server.stop();
    }

    private static ConnectionFactory[] factories(HttpConfiguration http, SslContextFactory.Server tls) {
        var factories = new ArrayList<ConnectionFactory>(List.of(new HttpConnectionFactory(http)));
        if (tls != null) {
            // The balancer's look at /health names no host, and addresses are never taken from a request.
            http.addCustomizer(new SecureRequestCustomizer(false));
            factories.add(0, new SslConnectionFactory(tls, "http/1.1"));
        }
        return factories.toArray(ConnectionFactory[]::new);
    }

    private static SslContextFactory.Server tls(Certificate certificate) {
        var tls = new SslContextFactory.Server();
        tls.setKeyStorePath(certificate.keystore().toUri().toString());
        tls.setKeyStoreType("PKCS12");
        tls.setKeyStorePassword(certificate.password());
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        return tls;
    }
}
