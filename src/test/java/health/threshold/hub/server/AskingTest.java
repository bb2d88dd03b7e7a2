package health.threshold.hub.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.threshold.hub.HubTrouble;
import health.threshold.hub.Inquiry;
import health.threshold.hub.Page;
import health.threshold.hub.Trouble;
import health.threshold.hub.Types;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What it means that a search is answered with "there is no such thing".
class AskingTest {

    private static final Inquiry FLAGS = new Inquiry.Papers(List.of("Flag"), Set.of(new UUID(1, 1).toString()));

    @Test
    void a_server_that_keeps_none_of_a_type_has_none_about_anybody() {
        assertThat(asked(request -> request.url().contains("Flag") ? reply(404, "{}") : reply(200, capabilities())))
                .isEmpty();
    }

    @Test
    void a_proxy_that_finds_nothing_is_not_taken_for_a_server_that_has_nothing() {
        assertThatThrownBy(() -> asked(request -> reply(404, "<html>No such page</html>")))
                .isInstanceOfSatisfying(
                        HubTrouble.class,
                        trouble -> assertThat(trouble.trouble()).isEqualTo(Trouble.FAILING));
    }

    @Test
    void documents_come_in_small_pages_for_they_carry_pictures() {
        var urls = new ArrayList<String>();
        Wire wire = request -> {
            urls.add(request.url());
            return reply(200, "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}");
        };
        var types = List.of("Flag", "DocumentReference");
        var papers = new Inquiry.Papers(types, Set.of(new UUID(1, 1).toString()));

        hub(wire, types).ask(papers, page -> {});

        assertThat(urls)
                .anyMatch(url -> url.contains("/Flag?_count=500&"))
                .anyMatch(url -> url.contains("/DocumentReference?_count=50&"));
    }

    private static ServerHub hub(Wire wire, List<String> types) {
        var connection = new Connection(ModelServer.BASE, wire, Access.open(), Clock.systemUTC());
        return new ServerHub(connection, Types.whole(types), Duration.ofMinutes(5));
    }

    private static List<Page> asked(Wire wire) {
        var pages = new ArrayList<Page>();
        hub(wire, List.of("Flag")).ask(FLAGS, pages::add);
        return pages;
    }

    private static String capabilities() {
        return "{\"resourceType\":\"CapabilityStatement\"}";
    }

    private static Wire.Reply reply(int status, String body) {
        return new Wire.Reply(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
