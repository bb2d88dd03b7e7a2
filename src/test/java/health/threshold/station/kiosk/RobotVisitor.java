package health.threshold.station.kiosk;

import health.threshold.clinic.schedule.Pass;
import health.threshold.fx.DateDigits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Somebody who presses, types and scans whatever comes, and always the same for the same seed.
final class RobotVisitor {

    private static final Path NAUGHTY = Path.of("../shared/data/naughty-strings.txt");

    /// Where the long list is not at hand.
    private static final List<String> FEW = List.of(
            "",
            " ",
            "null",
            "<script>alert(1)</script>",
            "'; drop table patient; --",
            "Ω≈ç√∫˜µ≤≥÷",
            "田中さんにあげて下さい",
            "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
            "👩‍👩‍👧‍👦",
            "\u202Etest\u202E",
            "a".repeat(5_000),
            "%s%n{0}",
            "../../etc/passwd",
            "\u0000\u0007\uFEFF");

    /// What people press who would like to be elsewhere.
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.ESCAPE,
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.SPACE,
            KeyCode.BACK_SPACE,
            KeyCode.F1,
            KeyCode.F4,
            KeyCode.F5,
            KeyCode.F11,
            KeyCode.WINDOWS,
            KeyCode.CONTEXT_MENU,
            KeyCode.HOME,
            KeyCode.Q,
            KeyCode.Z);

    private final Kiosk kiosk;
    private final Scene scene;
    private final Random random;
    private final List<String> naughty;
    private final Set<String> typed = new HashSet<>();

    /// @param naughty what to type
    RobotVisitor(Kiosk kiosk, Scene scene, Random random, List<String> naughty) {
        this.kiosk = kiosk;
        this.scene = scene;
        this.random = random;
        this.naughty = naughty;
    }

    static List<String> naughty() throws IOException {
        if (!Files.exists(NAUGHTY)) return FEW;
        return Files.readAllLines(NAUGHTY).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /// What has been typed so far, as the fields took it.
    Set<String> typed() {
        return typed;
    }

    void act() {
        switch (random.nextInt(10)) {
            case 0 -> key(KEYS.get(random.nextInt(KEYS.size())));
            case 1 -> kiosk.scan(new Pass("R" + random.nextInt(999), LocalDate.of(2026, 11, 24), "0000", "Somewhere"));
            case 2, 3 -> type();
            default -> press();
        }
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private void press() {
        var buttons = shown(ButtonBase.class);
        if (!buttons.isEmpty()) buttons.get(random.nextInt(buttons.size())).fire();
    }

    private void type() {
        var fields = shown(TextInputControl.class);
        if (fields.isEmpty()) return;
        var field = fields.get(random.nextInt(fields.size()));
        field.requestFocus();
        if (field instanceof DateDigits date) date.setText(String.valueOf(random.nextInt(100_000_000)));
        else field.setText(naughty.get(random.nextInt(naughty.size())));
        typed.add(field.getText() == null ? "" : field.getText().strip());
    }

    private void key(KeyCode code) {
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        var alone = random.nextBoolean();
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
            Event.fireEvent(
                    target, new KeyEvent(kind, "", "", code, !alone && random.nextBoolean(), !alone, !alone, false));
    }

    private <T extends Node> List<T> shown(Class<T> kind) {
        var shown = new ArrayList<T>();
        for (var node : Speaking.all(scene.getRoot()))
            if (kind.isInstance(node) && isReachable(node)) shown.add(kind.cast(node));
        return shown;
    }

    private static boolean isReachable(@Nullable Node node) {
        if (node == null) return true;
        return node.isVisible() && !node.isDisabled() && isReachable(node.getParent());
    }
}
