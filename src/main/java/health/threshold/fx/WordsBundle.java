package health.threshold.fx;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/// [Words] in the shape that FXML asks for.
final class WordsBundle extends ResourceBundle {

    private final Words words;

    WordsBundle(Words words) {
        this.words = words;
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.say(key);
    }

    @Override
    public boolean containsKey(String key) {
        return words.has(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keys());
    }
}
