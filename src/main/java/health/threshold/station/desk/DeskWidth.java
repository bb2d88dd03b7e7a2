package health.threshold.station.desk;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// Makes room in a narrow window, so that nothing is cut: what stands beside the board and the search shrink, and the
/// clinician, whom the page beside the board names too, leaves the table.
final class DeskWidth {

    private static final double NARROW = 1240;

    private DeskWidth() {}

    static void fit(Region page, TextField search, ScrollPane side, DayTable table) {
        page.widthProperty().subscribe(wide -> {
            var narrow = wide.doubleValue() > 0 && wide.doubleValue() < NARROW;
            search.setPrefWidth(narrow ? 290 : 460);
            side.setMinWidth(narrow ? 300 : 372);
            side.setPrefWidth(side.getMinWidth());
            table.narrow(narrow);
        });
    }
}
