package health.threshold.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FxmlTest {

    private static final String SCREEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?import health.threshold.fx.*?>
            <?import javafx.scene.control.*?>
            <?import javafx.scene.layout.*?>
            <VBox xmlns:fx="http://javafx.com/fxml/1" fx:controller="health.threshold.fx.FxmlTest$BackView">
                <Button fx:id="back" text="%keys.space" styleClass="quiet"><graphic><Glyph icon="BACK"/></graphic></Button>
                <KeyHint key="F2" text="%keys.dot"/>
                <MomentSign/><Notice/><DemoMark text="%keys"/><DateDigits/><TouchKeys layout="DIGITS"/>
            </VBox>
            """;

    @TempDir
    Path folder;

    private final Words words = Words.of(Fxml.class, Tongue.SPANISH);

    @Test
    void a_view_gets_its_model_by_constructor_and_its_words_by_key() throws Exception {
        var view = new BackView("model");

        var screen = Fxml.load(file(SCREEN), words, type -> view);

        assertThat(screen.getChildrenUnmodifiable()).hasSize(7).contains(view.back);
        assertThat(view.back.getText()).isEqualTo("espacio");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> Fxml.load(this, words)).hasMessage("No health/threshold/fx/FxmlTest.fxml");
    }

    @Test
    void a_wrong_file_is_named() throws Exception {
        var wrong = file(SCREEN.replace("%keys.space", "%no.such.words"));

        assertThatThrownBy(() -> Fxml.load(wrong, words, type -> new BackView("model")))
                .hasMessageContaining("Screen.fxml");
    }

    private URL file(String content) throws Exception {
        return Files.writeString(folder.resolve("Screen.fxml"), content).toUri().toURL();
    }

    static final class BackView {

        private final String model;

        @FXML
        private Button back;

        BackView(String model) {
            this.model = model;
        }

        @FXML
        private void initialize() {
            back.setUserData(model);
        }
    }
}
