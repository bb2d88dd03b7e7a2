package health.threshold.station.kiosk;

import health.threshold.fx.speech.RecordingSpeaker;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// Every string that can still be reached from a kiosk: through its own objects, their values and everything on the
/// screen.
final class Remains {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> strings = new ArrayList<>();

    Remains(Kiosk kiosk, Scene scene) {
        visit(kiosk);
        Speaking.all(scene.getRoot()).forEach(this::read);
    }

    List<String> strings() {
        return strings;
    }

    private void visit(Object object) {
        if (object == null || !seen.add(object)) return;
        if (object instanceof ObservableValue<?> value && !(object instanceof Node)) visit(value.getValue());
        switch (object) {
            case CharSequence text -> strings.add(text.toString());
            case Optional<?> some -> some.ifPresent(this::visit);
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    visit(key);
                    visit(value);
                });
            case Collection<?> many -> many.forEach(this::visit);
            case Node node -> read(node);
            default -> fields(object);
        }
    }

    private void fields(Object object) {
        var type = object.getClass();
        if (!isOurs(type)) {
            if (isValue(type)) strings.add(object.toString());
            return;
        }
        for (var at = type; at != null && isOurs(at); at = at.getSuperclass()) {
            for (var field : at.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) continue;
                try {
                    field.setAccessible(true);
                    visit(field.get(object));
                } catch (ReflectiveOperationException hidden) {
                    throw new IllegalStateException(hidden);
                }
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return (type.getName().startsWith("health.threshold.station.kiosk.")
                        || type.getName().startsWith("health.threshold.fx.speech."))
                && type != RecordingSpeaker.class
                && type != KioskRooms.class
                && type != KioskAtTheClinic.class
                && !type.isEnum();
    }

    private static boolean isValue(Class<?> type) {
        return type.getName().startsWith("health.threshold.clinic.") && type.isRecord()
                || type.getName().startsWith("java.time.");
    }

    private void read(Node node) {
        if (node.getAccessibleText() != null) strings.add(node.getAccessibleText());
        if (node.getUserData() != null) strings.add(node.getUserData().toString());
        if (node instanceof Labeled labeled && labeled.getText() != null) strings.add(labeled.getText());
        if (node instanceof TextInputControl input) strings.add(input.getText());
        if (node instanceof Text text) strings.add(text.getText());
    }
}
