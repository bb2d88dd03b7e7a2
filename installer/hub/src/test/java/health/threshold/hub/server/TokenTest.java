package health.threshold.hub.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

/// A device gets a token for its signature, and for nothing else.
class TokenTest {

    private final RunningHub hub = RunningHub.shared();
    private final Visitor door = Visitor.trusting(hub.certificate());
    private final String endpoint = hub.base() + "/token";

    @Test
    void a_registered_device_gets_a_token_that_opens_the_hub() throws Exception {
        var desk = Device.withCurve("desk").registerIn(hub.data);

        var reply = desk.askForToken(door, hub.base());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/token_type")).isEqualTo("bearer");
        assertThat(reply.at("/scope")).isEqualTo("system/*.cruds");
        assertThat(reply.json().at("/expires_in").asInt()).isBetween(300, 600);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(door.with(reply.at("/access_token"))
                        .get(hub.address() + "/Patient")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_rsa_key_does_as_well() throws Exception {
        var exam = Device.withRsa("exam-rsa").registerIn(hub.data);

        assertThat(exam.askForToken(door, hub.base()).status()).isEqualTo(200);
    }

    @Test
    void the_configuration_says_where_to_ask() {
        var reply = door.get(hub.address() + "/.well-known/smart-configuration");

        assertThat(reply.at("/token_endpoint")).isEqualTo(endpoint);
        assertThat(reply.body()).contains("private_key_jwt", "ES384", "RS384", "client-confidential-asymmetric");
    }

    @Test
    void another_key_is_refused() throws Exception {
        Device.withCurve("kiosk").registerIn(hub.data);
        var impostor = Device.withCurve("kiosk");

        refused(impostor.askForToken(door, hub.base()), "No registered key");
    }

    @Test
    void an_assertion_for_another_server_is_refused() throws Exception {
        var desk = Device.withCurve("desk-aud").registerIn(hub.data);

        refused(Device.askWith(door, hub.base(), desk.sign("https://elsewhere.example/token")), "aud");
    }

    @Test
    void an_assertion_that_has_expired_is_refused() throws Exception {
        var desk = Device.withCurve("desk-late").registerIn(hub.data);
        var late = desk.sign(endpoint, claims -> claims.expirationTime(in(-120)));

        refused(Device.askWith(door, hub.base(), late), "expired");
    }

    @Test
    void an_assertion_that_lives_long_is_refused() throws Exception {
        var desk = Device.withCurve("desk-long").registerIn(hub.data);
        var lasting = desk.sign(endpoint, claims -> claims.expirationTime(in(3600)));

        refused(Device.askWith(door, hub.base(), lasting), "5 minutes");
    }

    @Test
    void an_assertion_is_taken_once() throws Exception {
        var desk = Device.withCurve("desk-twice").registerIn(hub.data);
        var assertion = desk.sign(endpoint);

        assertThat(Device.askWith(door, hub.base(), assertion).status()).isEqualTo(200);

        refused(Device.askWith(door, hub.base(), assertion), "used before");
    }

    @Test
    void an_assertion_without_a_number_is_refused() throws Exception {
        var desk = Device.withCurve("desk-jti").registerIn(hub.data);

        refused(Device.askWith(door, hub.base(), desk.sign(endpoint, claims -> claims.jwtID(null))), "jti");
    }

    @Test
    void nobody_can_sign_for_another_device() throws Exception {
        var desk = Device.withCurve("desk-sub").registerIn(hub.data);

        refused(Device.askWith(door, hub.base(), desk.sign(endpoint, claims -> claims.subject("ana"))), "sub");
    }

    @Test
    void a_device_that_nobody_registered_is_refused() throws Exception {
        refused(Device.withCurve("stranger").askForToken(door, hub.base()), "not registered");
    }

    @Test
    void what_is_no_signature_is_refused() {
        refused(Device.askWith(door, hub.base(), "eyJhbGciOiJub25lIn0.eyJpc3MiOiJkZXNrIn0."), "not a signed JWT");
    }

    @Test
    void another_way_of_asking_is_refused() {
        var reply = door.form(endpoint, "grant_type=password&username=ana&password=river");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/error")).isEqualTo("unsupported_grant_type");
    }

    @Test
    void removing_the_file_shuts_a_device_out_at_once() throws Exception {
        var lost = Device.withCurve("lost").registerIn(hub.data);
        var inside = lost.enter(door, hub.base());
        assertThat(inside.get(hub.address() + "/Patient").status()).isEqualTo(200);

        Files.delete(lost.file(hub.data));

        assertThat(inside.get(hub.address() + "/Patient").status()).isEqualTo(401);
        refused(lost.askForToken(door, hub.base()), "not registered");
    }

    @Test
    void a_new_key_ends_the_tokens_of_the_old_one() throws Exception {
        var old = Device.withCurve("renewed").registerIn(hub.data);
        var inside = old.enter(door, hub.base());

        var renewed = Device.withCurve("renewed").registerIn(hub.data);

        assertThat(inside.get(hub.address() + "/Patient").status()).isEqualTo(401);
        assertThat(renewed.enter(door, hub.base())
                        .get(hub.address() + "/Patient")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_file_that_holds_a_private_key_lets_nobody_in() throws Exception {
        var careless = Device.withCurve("careless");
        Files.writeString(
                careless.file(hub.data),
                "{\"client_id\": \"careless\", \"jwks\": {\"keys\": ["
                        + careless.key().toJSONString() + "]}}");

        refused(careless.askForToken(door, hub.base()), "not registered");
    }

    private static void refused(Reply reply, String because) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.at("/error")).isEqualTo("invalid_client");
        assertThat(reply.at("/error_description")).contains(because);
        assertThat(reply.body()).doesNotContain("access_token");
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
