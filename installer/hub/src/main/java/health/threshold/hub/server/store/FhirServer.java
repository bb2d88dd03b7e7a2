package health.threshold.hub.server.store;

import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// HAPI FHIR with its tables, ready to be put behind a door.
public final class FhirServer implements AutoCloseable {

    private final AnnotationConfigApplicationContext beans;

    private FhirServer(AnnotationConfigApplicationContext beans) {
        this.beans = beans;
    }

    /// Makes the tables if they are not there, so it is called in a `SchemaTurn`.
    public static FhirServer open(Database database) {
        var beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, () -> database);
        beans.register(StorageBeans.class, FhirBeans.class);
        beans.refresh();
        return new FhirServer(beans);
    }

    /// @param base what stands before every resource in links, whatever a request calls the hub
    public RestfulServer at(String base) {
        var server = beans.getBean(RestfulServer.class);
        server.setServerAddressStrategy(new HardcodedServerAddressStrategy(base));
        return server;
    }

    @Override
    public void close() {
        beans.close();
    }
}
