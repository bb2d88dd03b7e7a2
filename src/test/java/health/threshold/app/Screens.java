package health.threshold.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// A headless toolkit for tests of screens: runs on the FX thread, and waits for what the screen shows, never for
/// time to pass.
public final class Screens {

    private static final long PATIENCE_SECONDS = 40;
    private static boolean started;

    private Screens() {}

    /// Starts the toolkit once for the whole run of tests.
    public static synchronized void start() throws InterruptedException {
        if (started) return;
        var up = new java.util.concurrent.CountDownLatch(1);
        try {
            Platform.startup(up::countDown);
            up.await();
        } catch (IllegalStateException running) {
            // Another test has started it already.
        }
        Platform.setImplicitExit(false);
        started = true;
    }

    /// Does this on the FX thread.
    public static <T> T fx(Callable<T> work) {
        if (Platform.isFxApplicationThread()) return here(work);
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception | AssertionError failure) {
                answer.completeExceptionally(failure);
            }
        });
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError("The screen did not answer", failure);
        }
    }

    private static <T> T here(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new AssertionError("The screen broke", failure);
        }
    }

    /// Waits until the screen is as it should be, looking again after every pulse.
    public static void await(String what, BooleanSupplier there) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!fx(there::getAsBoolean)) {
            if (System.nanoTime() > end) throw new AssertionError("Never came: " + what);
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
    }

    /// The node with this id, which must be there.
    public static Node node(Scene scene, String id) {
        var found = scene.lookup("#" + id);
        if (found == null) throw new AssertionError("There is no #" + id);
        return found;
    }

    /// All words below a node that could be seen.
    public static String text(Node node) {
        if (!node.isVisible()) return "";
        var own = node instanceof javafx.scene.control.Labeled labeled && labeled.getText() != null
                ? labeled.getText() + "\n"
                : node instanceof javafx.scene.text.Text plain ? plain.getText() + "\n" : "";
        if (!(node instanceof Parent parent)) return own;
        var all = new StringBuilder(own);
        for (var child : parent.getChildrenUnmodifiable()) all.append(text(child));
        return all.toString();
    }

    /// The controls below a node that somebody could use, but that a screen reader could not name.
    public static java.util.List<String> unnamed(Node node) {
        var found = new java.util.ArrayList<String>();
        name(node, found);
        return found;
    }

    private static void name(Node node, java.util.List<String> found) {
        if (!node.isVisible()) return;
        var usable = node instanceof javafx.scene.control.ButtonBase
                || node instanceof javafx.scene.control.TextInputControl
                || node instanceof javafx.scene.control.ComboBoxBase<?>
                || node instanceof javafx.scene.control.TableView<?>;
        var words = node instanceof javafx.scene.control.Labeled labeled ? labeled.getText() : null;
        var silent = (words == null || words.isBlank())
                && (node.getAccessibleText() == null || node.getAccessibleText().isBlank());
        if (usable && silent) found.add(node.toString());
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> name(child, found));
    }
}
