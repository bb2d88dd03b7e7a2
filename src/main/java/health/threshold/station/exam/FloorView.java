package health.threshold.station.exam;

import health.threshold.clinic.care.RoomLine;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.Place;
import health.threshold.fx.Icon;
import health.threshold.fx.MomentSign;
import health.threshold.fx.Notice;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rooms and who is in them, and those who wait for one.
final class FloorView {

    private final ExamModel model;
    private final ExamSetting setting;
    private final Words words;
    private final FlowPane rooms = new FlowPane(16, 16);
    private final VBox waiting = new VBox(8);
    private final Notice notice = new Notice();
    private boolean isChoosing;
    private boolean isBehind;

    FloorView(ExamModel model, ExamSetting setting, Words words) {
        this.model = model;
        this.setting = setting;
        this.words = words;
    }

    Parent load() {
        rooms.setId("rooms");
        waiting.setId("waiting");
        var left = new VBox(12, eyebrow("floor.rooms"), rooms);
        var right = new VBox(12, eyebrow("floor.waiting"), waiting);
        right.setMinWidth(500);
        right.setPrefWidth(500);
        HBox.setHgrow(left, Priority.ALWAYS);
        var page = new VBox(12, notice, new HBox(24, left, right));
        page.getStyleClass().add("exam-page");
        model.floor().subscribe(this::show);
        model.said().subscribe(said -> {
            if (said == null) notice.clear();
            else notice.show(Tone.ATTENTION, said);
        });
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "clear");
        return scroll;
    }

    private void show(ExamModel.Floor floor) {
        rooms.getChildren().setAll(floor.rooms().stream().map(this::room).toList());
        // A menu that somebody has open is not taken from under their hand; the list follows when it closes.
        isBehind = isChoosing;
        if (!isChoosing) showWaiting(floor);
    }

    private void showWaiting(ExamModel.Floor floor) {
        waiting.getChildren()
                .setAll(floor.waiting().stream().map(line -> waits(line, floor)).toList());
        if (floor.waiting().isEmpty()) waiting.getChildren().add(muted(words.say("floor.nobody")));
    }

    private Node room(RoomLine line) {
        var card = new VBox(8);
        card.getStyleClass().add("card");
        card.setPrefWidth(250);
        card.setMinHeight(150);
        card.getChildren().add(strong(line.room().name()));
        line.occupant()
                .ifPresentOrElse(
                        occupant -> card.getChildren().addAll(inRoom(occupant)),
                        () -> card.getChildren().add(muted(words.say("floor.free"))));
        return card;
    }

    private Node[] inRoom(BoardLine occupant) {
        var open = new Button(occupant.who().name());
        open.setId("open-" + occupant.id());
        open.setAccessibleText(words.say("floor.open", occupant.who().name()));
        open.getStyleClass().add("primary");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(press -> model.open(occupant.id()));
        var since = muted(words.say(
                "floor.since", words.time(setting.clock().timeOf(occupant.since())), occupant.clinicianName()));
        return new Node[] {new MomentSign(occupant.moment(), words.say("moment." + occupant.moment())), open, since};
    }

    private Node waits(BoardLine line, ExamModel.Floor floor) {
        var name = strong(line.who().hidden() ? line.who().ticket() : line.who().name());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var about = muted(about(line));
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        var left = new VBox(2, name, about);
        HBox.setHgrow(left, Priority.ALWAYS);
        var bring = new MenuButton(words.say("floor.bring"));
        bring.setId("bring-" + line.id());
        bring.setAccessibleText(words.say("floor.bring.who", name.getText()));
        bring.setMinWidth(Region.USE_PREF_SIZE);
        for (var room : floor.rooms())
            if (room.occupant().isEmpty()) bring.getItems().add(item(line, room.room()));
        bring.setDisable(bring.getItems().isEmpty());
        bring.showingProperty().subscribe((before, isOpen) -> {
            isChoosing = isOpen;
            if (!isOpen && isBehind) show(model.floor().get());
        });
        var row = new HBox(12, left, bring);
        row.getStyleClass().add("card");
        return row;
    }

    private MenuItem item(BoardLine line, Place room) {
        var item = new MenuItem(room.name());
        item.setId("to-" + room.name().replace(' ', '-'));
        item.setOnAction(press -> model.room(line, room.id()));
        return item;
    }

    private String about(BoardLine line) {
        var text = new StringBuilder(words.say(
                "floor.waits",
                line.waits().toMinutes(),
                words.time(setting.clock().timeOf(line.due())),
                line.clinicianName()));
        if (line.who().interpreter())
            text.append(" · ")
                    .append(words.say(
                            "floor.interpreter",
                            Locale.forLanguageTag(line.who().language()).getDisplayLanguage(words.locale())));
        if (line.moreTime()) text.append(" · ").append(words.say("floor.moreTime"));
        return text.toString();
    }

    private Label eyebrow(String key) {
        var label = new Label(words.say(key), Icon.PEOPLE.glyph());
        label.getStyleClass().add("eyebrow");
        return label;
    }

    private static Label strong(String text) {
        var label = new Label(text);
        label.getStyleClass().add("subheading");
        return label;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
