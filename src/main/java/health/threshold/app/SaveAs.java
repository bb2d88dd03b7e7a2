package health.threshold.app;

import java.nio.file.Path;
import java.util.Optional;

/// Asks somebody where to keep a file.
@FunctionalInterface
public interface SaveAs {

    /// @param name what it would be called
    /// @return where to; empty when nobody wants it after all
    Optional<Path> ask(String name);
}
