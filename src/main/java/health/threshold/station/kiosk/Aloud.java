package health.threshold.station.kiosk;

import health.threshold.fx.Tongue;
import health.threshold.fx.TouchKeys;
import health.threshold.fx.speech.ReadingOrder;
import health.threshold.fx.speech.Stop;
import health.threshold.fx.speech.Utterance;
import health.threshold.fx.speech.Voice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The kiosk for the ear: says what the screen shows, and walks through it with four keys. It knows no page; it
/// looks at what is shown, says what is new there, and stands at one place of it.
final class Aloud {

    private static final Duration GLANCE = Duration.ofMillis(250);

    private final Parent root;
    private final FrameModel frame;
    private final Tongue tongue;
    private final Supplier<Showing> showing;
    private final Hands hands;

    private List<Stop> stops = List.of();
    private int at;
    private @Nullable Parent middle;
    private @Nullable Node focus;
    private String typed = "";
    private boolean typing;
    private News news = News.NONE;

    Aloud(Parent root, FrameModel frame, Tongue tongue, Supplier<Showing> showing, Hands hands) {
        this.root = root;
        this.frame = frame;
        this.tongue = tongue;
        this.showing = showing;
        this.hands = hands;
    }

    Subscription listen() {
        frame.aloud().onAgain(this::again);
        return Subscription.combine(
                frame.aloud().isOn().subscribe((before, now) -> forget()),
                frame.flow().background.every(GLANCE, this::look));
    }

    /// Says what has changed on the screen since it last looked.
    void look() {
        look(false);
    }

    private void again() {
        middle = null;
        look();
    }

    private void look(boolean acted) {
        if (!frame.aloud().isOn().get() || root.getScene() == null) return;
        var shown = showing.get();
        if (shown.middle() != middle) arrive(shown);
        else if (typing) followTyping(acted);
        else follow(shown, acted);
    }

    private void arrive(Showing shown) {
        typing = false;
        middle = shown.middle();
        stops = ReadingOrder.of(shown.all(), tongue.locale().get());
        remember(shown);
        var here = here(shown);
        var parts = new ArrayList<Voice.Part>();
        for (var place : here) if (stops.get(place).isText()) parts.add(part(place));
        var main = here.contains(place(focus))
                ? place(focus)
                : here.stream()
                        .filter(place -> !stops.get(place).isText())
                        .findFirst()
                        .orElse(-1);
        if (main >= 0) parts.add(part(main));
        at = here.isEmpty() ? 0 : here.getFirst();
        frame.aloud().voice().say(parts);
    }

    /// The same page as before: what is new on it, where the focus has gone, what was typed.
    private void follow(Showing shown, boolean acted) {
        var before = news;
        var stood = at < stops.size() ? stops.get(at) : null;
        var focused = focus;
        var text = typed;
        stops = ReadingOrder.of(shown.all(), tongue.locale().get());
        remember(shown);
        at = Math.max(0, place(stood));
        var parts = new ArrayList<Voice.Part>();
        for (var place : here(shown)) {
            var said = before.in(stops.get(place));
            if (!said.texts().isEmpty()) parts.add(part(said));
        }
        if (focus != focused && place(focus) >= 0) parts.add(part(place(focus)));
        else if (!typed.equals(text) && focus instanceof TextInputControl field)
            parts.add(hint(saying().typed(field, text, typed)));
        else if (acted && parts.isEmpty() && place(stood) >= 0) parts.add(part(at));
        if (!parts.isEmpty()) frame.aloud().voice().say(parts);
    }

    private void followTyping(boolean acted) {
        var text = typed;
        var key = stops.get(at).node();
        stops = keys();
        at = Math.clamp(place(key), 0, Math.max(0, stops.size() - 1));
        typed = text(focus);
        if (!typed.equals(text) && focus instanceof TextInputControl field)
            say(hint(saying().typed(field, text, typed)));
        else if (acted) say(at);
    }

    /// One of the four keys was pressed.
    void act(FourKeys key) {
        look(false);
        frame.aloud().voice().hush();
        switch (key) {
            case PREVIOUS -> move(-1);
            case NEXT -> move(1);
            case CHOOSE -> choose();
            case BACK -> back();
        }
    }

    private void move(int by) {
        if (stops.isEmpty()) return;
        say(Math.floorMod(at + by, stops.size()));
    }

    private void choose() {
        if (stops.isEmpty()) return;
        var stop = stops.get(at);
        switch (stop.node()) {
            case ButtonBase button
            when !button.isDisabled() -> {
                var before = middle;
                button.fire();
                // Where the page is said again already, nothing else is to be said.
                look(middle == before);
            }
            case TextInputControl _ -> type();
            default -> goOn();
        }
    }

    /// Whoever has heard enough of a text comes to the control with which the page goes on.
    private void goOn() {
        var main = place(root.getScene().getFocusOwner());
        say(stops.get(at).isText() && main >= 0 ? main : at);
    }

    private void type() {
        say(at);
        var keys = keys();
        if (keys.isEmpty()) return;
        focus = stops.get(at).node();
        typed = text(focus);
        stops = keys;
        typing = true;
        at = 0;
        say(hint(saying().keys("aloud.typing", "aloud.typing.set")), part(0));
    }

    private void back() {
        if (typing) {
            typing = false;
            var field = focus;
            var shown = showing.get();
            stops = ReadingOrder.of(shown.all(), tongue.locale().get());
            remember(shown);
            say(Math.max(0, place(field)));
            return;
        }
        hands.escape();
        look(true);
    }

    private void say(int place) {
        say(part(place));
    }

    private void say(Voice.Part... parts) {
        frame.aloud().voice().say(List.of(parts));
    }

    private Voice.Part part(int place) {
        return part(stops.get(place));
    }

    private Voice.Part part(Stop stop) {
        var text = typing ? saying().key(stop) : saying().of(stop);
        var spoken = frame.aloud().voice().speaks(stop.language())
                ? stop.language()
                : tongue.locale().get();
        return new Voice.Part(new Utterance(text, spoken), () -> stand(stop));
    }

    private Voice.Part hint(String text) {
        return new Voice.Part(new Utterance(text, tongue.locale().get()), () -> {});
    }

    /// Eyes that follow see the same place.
    private void stand(Stop stop) {
        at = Math.max(0, place(stop));
        if (typing) return;
        if (stop.isText()) showing.get().reveal().accept(stop.node());
        else if (!stop.node().isDisabled()) Hands.focus(stop.node());
        focus = root.getScene().getFocusOwner();
        typed = text(focus);
    }

    private void remember(Showing shown) {
        news = News.of(here(shown).stream().map(stops::get).toList());
        focus = root.getScene().getFocusOwner();
        typed = text(focus);
    }

    private void forget() {
        stops = List.of();
        news = News.NONE;
        middle = null;
        focus = null;
        typed = "";
        typing = false;
        at = 0;
        look();
    }

    private List<Integer> here(Showing shown) {
        return IntStream.range(0, stops.size())
                .filter(place -> shown.isInTheMiddle(stops.get(place).node()))
                .boxed()
                .toList();
    }

    /// Two texts of one node are two places.
    private int place(@Nullable Stop stop) {
        var same = stops.indexOf(stop);
        return same >= 0 || stop == null ? same : place(stop.node());
    }

    private int place(@Nullable Node node) {
        for (int place = 0; place < stops.size(); place++) if (stops.get(place).node() == node) return place;
        return -1;
    }

    private List<Stop> keys() {
        return showing.get().all().lookup(".touch-keys") instanceof TouchKeys keys
                ? ReadingOrder.keys(keys, tongue.locale().get())
                : List.of();
    }

    private static String text(@Nullable Node node) {
        return node instanceof TextInputControl field && field.getText() != null ? field.getText() : "";
    }

    private Saying saying() {
        return new Saying(tongue.words(Kiosk.class), frame.flow().setting.keys());
    }
}
