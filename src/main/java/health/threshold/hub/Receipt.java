package health.threshold.hub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hub's answers, one for each edit and in the same order.
///
/// @param own the source that was made by sending, so that it need not be read back
public record Receipt(List<Answer> answers, @Nullable Bookmark own) {
    public Receipt {
        answers = List.copyOf(answers);
    }
}
