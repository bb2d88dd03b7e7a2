package health.threshold.hub.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing of the clinic leaves the hub without a token.
class GateTest {

    private final RunningHub hub = RunningHub.shared();
    private final Visitor door = Visitor.trusting(hub.certificate());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/Patient",
                "/fhir",
                "/fhir/",
                "/fhir?_getpages=1",
                "/fhir/_history",
                "/fhir/metadata/",
                "/fhir/metadata/Patient",
                "/fhir/metadata;x=1",
                "/fhir/metadata/../Patient",
                "/fhir/metadata%2F..%2FPatient",
                "/fhir/%6Detadata",
                "/fhir//Patient",
                "/fhir/.well-known/smart-configuration/",
                "/health/../fhir/Patient",
                "//fhir/Patient"
            })
    void without_a_token_nothing_is_told(String path) {
        var reply = door.get(hub.base() + path);

        assertThat(reply.status()).isIn(400, 401, 404);
        assertThat(reply.body()).doesNotContain("\"Bundle\"", "CapabilityStatement");
    }

    @Test
    void a_refusal_says_how_to_come_in() {
        var reply = door.get(hub.address() + "/Patient");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(reply.at("/resourceType")).isEqualTo("OperationOutcome");
    }

    @Test
    void a_made_up_token_opens_nothing() {
        var reply = door.with("river-stones-in-daylight").get(hub.address() + "/Patient");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void writing_needs_a_token_too() {
        assertThat(door.post(hub.address(), "{\"resourceType\": \"Bundle\", \"type\": \"transaction\"}")
                        .status())
                .isEqualTo(401);
        assertThat(door.post(hub.address() + "/metadata", "{}").status()).isEqualTo(401);
    }

    @Test
    void what_the_hub_can_do_and_how_it_is_may_be_asked_by_everybody() {
        assertThat(door.get(hub.address() + "/metadata").at("/fhirVersion")).isEqualTo("4.0.1");
        assertThat(door.get(hub.base() + "/health").status()).isEqualTo(200);
    }

    @Test
    void who_does_not_trust_the_certificate_does_not_get_through() {
        var stranger = new Visitor(HttpClient.newHttpClient(), "");

        assertThat(stranger.get(hub.base() + "/health").body()).contains(SSLHandshakeException.class.getSimpleName());
    }
}
