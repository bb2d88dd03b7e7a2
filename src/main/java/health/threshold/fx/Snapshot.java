package health.threshold.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/// A picture of a screen as a PNG file, without the Swing bridge and without AWT. On the FX thread only.
public final class Snapshot {

    private Snapshot() {}

    public static void png(Scene scene, Path file) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        write(scene.snapshot(null), file);
    }

    public static void png(Node node, Path file) {
        node.applyCss();
        write(node.snapshot(null, null), file);
    }

    private static void write(Image image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Png.of(image));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Could not write a picture", unwritable);
        }
    }
}
