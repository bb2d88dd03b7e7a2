package health.threshold.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.app.Screens;
import health.threshold.clinic.visit.DeskReason;
import health.threshold.fx.MomentSign;
import health.threshold.kernel.VisitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The desk in windows of several widths, with somebody who waits for a private word and for more.
class NarrowDeskTest extends DeskAtTheClinic {

    @ParameterizedTest
    @CsvSource({"en,1366", "es,1366", "en,1080", "es,1080"})
    void nothing_is_cut_and_where_they_are_stays_in_sight(String language, int wide) {
        clinic.rooms.board.arrive(clinic.desk, maria);
        clinic.store.write(clinic.system, tx -> {
            var visit = clinic.rooms.visits.find(tx, new VisitId(maria.value())).orElseThrow();
            clinic.rooms.requests.leave(tx, DeskReason.CARD_UNCLEAR, visit, "");
            clinic.rooms.requests.leave(tx, DeskReason.PRIVATE_WORD, "");
            return true;
        });
        width = wide;

        show(Locale.forLanguageTag(language));
        Screens.await("private word", () -> !text("private-words").isBlank());
        choose("María");
        shot("board-%d-%s".formatted(wide, language));

        var spanish = language.equals("es");
        assertThat(text("board"))
                .contains(spanish ? "espera consultorio" : "waits for a room")
                .contains(spanish ? "pago con tarjeta sin aclarar" : "card payment unclear");
        assertThat(Screens.fx(this::cut)).isEmpty();
    }

    /// Everything in the bars above and below the board that has less room than it needs, and a board wider than its
    /// place.
    private List<String> cut() {
        var cut = new ArrayList<String>();
        for (var bar : scene.getRoot().lookupAll(".bar")) cutIn(bar, cut);
        cutIn(Screens.node(scene, "private-words"), cut);
        var table = (DayTable) Screens.node(scene, "board");
        var columns = table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumnBase::getWidth)
                .sum();
        if (columns > table.getWidth() + 1) cut.add("columns %.0f in %.0f".formatted(columns, table.getWidth()));
        for (var cell : table.lookupAll(".table-cell")) if (cell instanceof TableCell<?, ?> one) cutIn(one, cut);
        return cut;
    }

    /// Names and remarks may be long, and have a tooltip.
    private static void cutIn(TableCell<?, ?> cell, List<String> cut) {
        var isTooNarrow = cell.getText() != null && cell.getWidth() + 0.6 < cell.prefWidth(-1);
        if (isTooNarrow) cut.add(cell.getText());
        if (cell.getGraphic() instanceof MomentSign sign && cell.getWidth() < sign.getWidth() + 12)
            cut.add(sign.getText());
    }

    private static void cutIn(Node node, List<String> cut) {
        if (!node.isVisible() || "key-undo".equals(node.getId()) || "search".equals(node.getId())) return;
        if (node instanceof Labeled label && label.getWidth() + 0.6 < label.prefWidth(-1)) cut.add(label.getText());
        if (node instanceof Parent parent) for (var child : parent.getChildrenUnmodifiable()) cutIn(child, cut);
    }
}
