package health.threshold.hub.server;

import com.zaxxer.hikari.HikariDataSource;
import health.threshold.hub.server.Settings.Doors;
import health.threshold.hub.server.auth.BearerGate;
import health.threshold.hub.server.auth.ClientRegister;
import health.threshold.hub.server.auth.SmartConfiguration;
import health.threshold.hub.server.auth.TokenBook;
import health.threshold.hub.server.auth.TokenDesk;
import health.threshold.hub.server.store.FhirServer;
import health.threshold.hub.server.store.SchemaTurn;
import jakarta.servlet.DispatcherType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/// A hub that answers, from `open` to `close`.
public final class Hub implements AutoCloseable {

    private final WebServer web;
    private final FhirServer fhir;
    private final HikariDataSource side;
    private final String address;

    private Hub(WebServer web, FhirServer fhir, HikariDataSource side, String address) {
        this.web = web;
        this.fhir = fhir;
        this.side = side;
        this.address = address;
    }

    /// The port is taken first: whoever starts a second hub by mistake hears of it at once.
    public static Hub open(Settings settings) throws Exception {
        if (settings.address().tls())
            settings.certificate().ready(settings.address().host());
        var web = new WebServer(settings.address(), settings.certificate());
        var base = settings.address().base(web.bind());
        var side = settings.database().sidePool();
        var rooms = new ServletContextHandler("/");
        try (var turn = SchemaTurn.await(settings.database(), side)) {
            if (settings.doors().askWho()) addGate(rooms, settings.doors(), base + "/token", side);
            var fhir = FhirServer.open(settings.database());
            rooms.addServlet(new ServletHolder(new Health(side, version())), "/health");
            rooms.addServlet(new ServletHolder(fhir.at(base + "/fhir")), "/fhir/*");
            web.start(rooms);
            return new Hub(web, fhir, side, base + "/fhir");
        }
    }

    /// What devices are told: `https://…/fhir`.
    public String address() {
        return address;
    }

    private static void addGate(ServletContextHandler rooms, Doors doors, String token, DataSource side)
            throws SQLException {
        var clock = Clock.systemUTC();
        var register = new ClientRegister(doors.clients());
        var book = new TokenBook(side, doors.life(), clock);
        rooms.addServlet(new ServletHolder(new SmartConfiguration(token)), "/fhir/.well-known/smart-configuration");
        rooms.addServlet(new ServletHolder(new TokenDesk(register, book, token, clock)), "/token");
        rooms.addFilter(
                new FilterHolder(new BearerGate(register, book)), "/fhir/*", EnumSet.allOf(DispatcherType.class));
    }

    static String version() {
        return Optional.ofNullable(Hub.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }

    /// The door first, so that nobody is still inside when the tables close.
    @Override
    public void close() throws Exception {
        web.stop();
        fhir.close();
        side.close();
    }
}
