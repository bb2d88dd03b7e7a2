package health.threshold.hub.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.app.TestClinic;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.hub.RawJson;
import health.threshold.store.Kind;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody beside a person may do, as it comes from a hub and goes back there.
class ProxyScopeTest {

    private static final UUID ID = UUID.fromString("01a20e08-fdc0-7000-bb1b-96c697fbb258");
    private static final String MAY = Own.extension("proxy-may");

    @TempDir
    Path folder;

    private TestClinic clinic;
    private ProxyTranslator translator;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        translator = new ProxyTranslator(clinic.rooms.patients);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void where_nobody_has_said_a_guardian_may_all_and_anybody_else_nothing() {
        assertThat(received(related(true)).may()).isEqualTo(ProxyScope.usual(true));
        assertThat(received(related(false)).may()).isEmpty();
    }

    @Test
    void who_is_no_longer_to_be_asked_may_nothing_and_goes_back_as_they_came() {
        var struckOut = related(true, "check-in", "pay");
        struckOut.put("active", false);

        assertThat(received(struckOut).may()).isEmpty();
        assertThat(received(struckOut).guardian()).isFalse();
        assertThat(RawJson.canonical(overlaid(struckOut.deepCopy()))).isEqualTo(RawJson.canonical(struckOut));
    }

    @Test
    void what_is_said_holds_and_goes_back_as_it_came() {
        var said = related(false, "check-in", "something-new");

        assertThat(received(said).may()).containsExactly(ProxyScope.CHECK_IN);
        assertThat(RawJson.canonical(overlaid(said.deepCopy()))).isEqualTo(RawJson.canonical(said));
        assertThat(received(related(true, "none")).may()).isEmpty();
    }

    @Test
    void a_scope_that_is_taken_away_is_said_and_what_we_do_not_know_stays() {
        var said = related(true, "check-in", "pay", "something-new");
        var was = received(said);
        keep(new Proxy(was.id(), was.patient(), was.name(), was.relation(), was.phone(), true, Set.of()));

        var now = overlaid(said.deepCopy());

        assertThat(now.toString()).contains("\"none\"", "something-new").doesNotContain("check-in", "\"pay\"");
        assertThat(received(now).may()).isEmpty();
    }

    private ObjectNode related(boolean guardian, String... may) {
        var resource = RowTranslator.blank("RelatedPerson", ID);
        resource.putObject("patient").put("reference", "Patient/01a20e08-fdc0-7000-bb17-154de301afca");
        resource.putArray("name").addObject().put("family", "Moreno").put("use", "official");
        var extensions = resource.putArray("extension");
        extensions.addObject().put("url", Own.extension("guardian")).put("valueBoolean", guardian);
        for (var one : may) extensions.addObject().put("url", MAY).put("valueCode", one);
        return resource;
    }

    private Proxy received(ObjectNode resource) {
        return clinic.store.write(TestClinic.hub(), tx -> {
            translator.receive(tx, resource);
            return clinic.rooms.patients.proxy(tx, ID).orElseThrow();
        });
    }

    private void keep(Proxy proxy) {
        clinic.store.write(TestClinic.hub(), tx -> {
            clinic.rooms.patients.keep(tx, proxy);
            return true;
        });
    }

    private ObjectNode overlaid(ObjectNode base) {
        return clinic.store.read(
                clinic.system,
                tx -> translator.overlay(tx, Kind.PROXY, ID, base).orElseThrow());
    }
}
