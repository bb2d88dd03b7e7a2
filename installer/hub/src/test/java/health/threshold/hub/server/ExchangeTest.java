package health.threshold.hub.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a device relies on when it sends and fetches.
class ExchangeTest {

    private final RunningHub hub = RunningHub.shared();
    private final String id = UUID.randomUUID().toString();
    private final String here = hub.address() + "/Patient/" + id;
    private Visitor device;

    @BeforeEach
    void a_device_with_a_token() throws Exception {
        var desk = Device.withCurve("desk-exchange").registerIn(hub.data);
        device = desk.enter(Visitor.trusting(hub.certificate()), hub.base());
    }

    @Test
    void a_device_names_what_it_makes() {
        var made = device.put(here, person("Anders"));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("W/\"1\"");
        assertThat(device.get(here).at("/name/0/family")).isEqualTo("Anders");
    }

    @Test
    void what_was_just_written_is_found() {
        var search = hub.address() + "/Patient?family=" + id;
        assertThat(device.get(search).json().at("/entry")).isEmpty();

        device.put(here, person(id));

        assertThat(device.get(search).json().at("/entry")).hasSize(1);
    }

    @Test
    void two_edits_of_one_version_do_not_overwrite_each_other() {
        device.put(here, person("First"));
        device.put(here, person("Second"), "If-Match", "W/\"1\"");

        var stale = device.put(here, person("Third"), "If-Match", "W/\"1\"");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(device.get(here).at("/name/0/family")).isEqualTo("Second");
    }

    @Test
    void a_creation_that_is_repeated_overwrites_nothing() {
        device.put(here, person("First"), "If-None-Match", "*");
        device.put(here, person("Changed since"), "If-Match", "W/\"1\"");

        var again = device.put(here, person("First"), "If-None-Match", "*");

        assertThat(again.status()).isEqualTo(412);
        assertThat(device.get(here).at("/name/0/family")).isEqualTo("Changed since");
    }

    @Test
    void a_transaction_is_done_as_a_whole_or_not_at_all() {
        device.put(here, person("First"));
        device.put(here, person("Second"));
        var other = UUID.randomUUID().toString();

        var refused = device.post(
                hub.address(),
                transaction(
                        entry(other, "\"method\": \"PUT\""),
                        entry(id, "\"method\": \"PUT\", \"ifMatch\": \"W/\\\"1\\\"\"")));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(device.get(hub.address() + "/Patient/" + other).status()).isEqualTo(404);
        assertThat(device.post(hub.address(), transaction(entry(other, "\"method\": \"PUT\"")))
                        .at("/entry/0/response/status"))
                .startsWith("201");
    }

    @Test
    void a_creation_in_a_transaction_overwrites_nothing_either() {
        device.put(here, person("First"));

        var again = device.post(hub.address(), transaction(entry(id, "\"method\": \"PUT\", \"ifNoneMatch\": \"*\"")));

        assertThat(again.status()).isEqualTo(412);
        assertThat(device.get(here).at("/meta/versionId")).isEqualTo("1");
    }

    @Test
    void pages_lead_on_under_the_hub_s_own_name() {
        for (var number = 0; number < 5; number++) {
            device.put(
                    hub.address() + "/Patient/" + number + "-" + id,
                    person("pages-" + id).replace(id, number + "-" + id));
        }

        var first = device.get(hub.address() + "/Patient?_sort=_lastUpdated&_count=2&family:exact=pages-" + 0 + "-" + id
                + "," + "pages-1-" + id + ",pages-2-" + id);
        var next = first.json().at("/link").findValuesAsText("url").get(1);

        assertThat(next).startsWith(hub.address() + "?_getpages=");
        assertThat(device.get(next).json().at("/entry")).hasSize(1);
    }

    private String person(String family) {
        return person(id, family);
    }

    private static String person(String id, String family) {
        return "{\"resourceType\": \"Patient\", \"id\": \"" + id + "\", \"name\": [{\"family\": \"" + family + "\"}]}";
    }

    private static String entry(String id, String request) {
        return "{\"resource\": " + person(id, "Together") + ", \"request\": {" + request + ", \"url\": \"Patient/" + id
                + "\"}}";
    }

    private static String transaction(String... entries) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [" + String.join(",", entries)
                + "]}";
    }
}
