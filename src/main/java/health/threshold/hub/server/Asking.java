package health.threshold.hub.server;

import health.threshold.hub.Bookmark;
import health.threshold.hub.HubTrouble;
import health.threshold.hub.Inquiry;
import health.threshold.hub.Line;
import health.threshold.hub.Page;
import health.threshold.hub.ResourceId;
import health.threshold.hub.Trouble;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Turns an inquiry into searches. A server may leave out a condition that it does not know and answer with more, or
/// refuse the search; then all of the type is read, and what does not belong is left aside.
final class Asking {

    private static final int PAGE = 500;

    /// How a server says that it cannot search so, or keeps none of this type.
    private static final Set<Integer> CANNOT = Set.of(400, 404, 405, 501);

    private final Server server;
    private final Border border;

    Asking(Server server, Border border) {
        this.server = server;
        this.border = border;
    }

    void ask(Inquiry inquiry, Consumer<Page> pages) {
        border.book().acquaint("Patient");
        switch (inquiry) {
            case Inquiry.Papers(var types, var people) -> {
                var named = border.named("Patient", people);
                for (var type : types)
                    search(type, about(type, type.equals("PaymentReconciliation") ? people : named), inquiry, pages);
            }
            case Inquiry.Expected(var from, var until) ->
                search("Appointment", "date=ge" + at(from) + "&date=lt" + at(until), inquiry, pages);
            case Inquiry.Called(var words, var born) -> {
                var names = words.stream().map(word -> "name=" + encoded(word)).collect(Collectors.joining("&"));
                search("Patient", names + (born == null ? "" : "&birthdate=" + born), inquiry, pages);
            }
        }
    }

    /// R4 has a search by patient for each type but two: the person themselves, and payments, which carry the payer as
    /// an identifier.
    private static String about(String type, Collection<String> people) {
        return switch (type) {
            case "Patient" -> "_id=" + String.join(",", people);
            case "PaymentReconciliation" ->
                "identifier="
                        + people.stream()
                                .map(id -> encoded(Inquiry.PAYER + "|" + ResourceId.of("Patient", id)))
                                .collect(Collectors.joining(","));
            default -> "patient=" + String.join(",", people);
        };
    }

    private void search(String type, String condition, Inquiry inquiry, Consumer<Page> pages) {
        var answer = server.get(type + "?_count=" + Server.page(type, PAGE) + "&" + condition);
        if (CANNOT.contains(answer.status())) answer = server.get(type + "?_count=" + Server.page(type, PAGE));
        if (CANNOT.contains(answer.status())) {
            // It keeps none of this type; unless it is not itself that answers so.
            if (!server.get("metadata").isGood()) throw new HubTrouble(Trouble.FAILING);
            return;
        }
        var trail = new Trail(server);
        trail.begin();
        while (true) {
            if (!answer.isGood()) throw new HubTrouble(Trouble.FAILING);
            var bundle = Server.bundle(answer);
            // An answer to another question, taken for this one, would say that there is nothing about somebody.
            if (!Entries.areOf(bundle, type)) throw new HubTrouble(Trouble.FAILING);
            var lines = border.inward(Entries.lines(bundle).toList()).stream()
                    .filter(line -> line instanceof Line.Whole whole && inquiry.isAnsweredBy(whole.resource()))
                    .toList();
            var next = Entries.next(bundle);
            next.ifPresent(server::prepareToFollow);
            if (!lines.isEmpty()) pages.accept(new Page(lines, Bookmark.start(type, "")));
            if (next.isEmpty()) return;
            if (!trail.leadsOn(next.get())) throw new HubTrouble(Trouble.FAILING);
            answer = server.follow(next.get());
        }
    }

    private static String at(Instant instant) {
        return encoded(instant.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
