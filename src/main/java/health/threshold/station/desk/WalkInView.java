package health.threshold.station.desk;

import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.fx.DateDigits;
import health.threshold.fx.Fxml;
import health.threshold.fx.Notice;
import health.threshold.fx.Tone;
import health.threshold.fx.Words;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The walk-in form. Enter moves on, the key of arrival saves.
final class WalkInView {

    private final DeskModel desk;
    private final WalkInModel model;
    private final Words words;

    @FXML
    private VBox fresh;

    @FXML
    private Label known;

    @FXML
    private TextField given;

    @FXML
    private TextField family;

    @FXML
    private DateDigits born;

    @FXML
    private TextField phone;

    @FXML
    private ComboBox<StaffMember> clinician;

    @FXML
    private VBox perhaps;

    @FXML
    private Button arrive;

    @FXML
    private Button back;

    @FXML
    private Notice notice;

    WalkInView(DeskModel desk, Words words) {
        this.desk = desk;
        this.words = words;
        model = desk.walkIn();
    }

    Parent load() {
        return Fxml.load(this, words);
    }

    @FXML
    private void initialize() {
        given.textProperty().bindBidirectional(model.given());
        family.textProperty().bindBidirectional(model.family());
        phone.textProperty().bindBidirectional(model.phone());
        born.speak(words);
        born.dateProperty().bindBidirectional(model.born());
        clinician.setItems(model.clinicians());
        clinician.setConverter(new Called());
        clinician.valueProperty().bindBidirectional(model.clinician());
        model.person().subscribe(person -> {
            fresh.setVisible(person == null);
            fresh.setManaged(person == null);
            known.setText(person == null ? "" : about(person));
            known.setVisible(person != null);
            known.setManaged(person != null);
        });
        model.message().subscribe(message -> {
            if (message.isEmpty()) notice.clear();
            else notice.show(Tone.ATTENTION, message);
        });
        model.perhaps().subscribe(this::showPerhaps);
        given.setOnAction(enter -> family.requestFocus());
        family.setOnAction(enter -> born.requestFocus());
        born.setOnAction(enter -> phone.requestFocus());
        phone.setOnAction(enter -> clinician.requestFocus());
        arrive.disableProperty().bind(model.busy());
        arrive.setOnAction(press -> model.arrive(false));
        back.setOnAction(press -> desk.backToPerson());
    }

    private void showPerhaps() {
        perhaps.getChildren().clear();
        for (var person : model.perhaps())
            perhaps.getChildren().add(button(about(person), () -> model.person().set(person)));
        if (!model.perhaps().isEmpty())
            perhaps.getChildren().add(button(words.say("walkin.somebody.else"), () -> model.arrive(true)));
    }

    private String about(Patient person) {
        return words.say("desk.other", person.name().full(), words.date(person.birthDate()));
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setAccessibleText(text);
        button.getStyleClass().add("link");
        button.setOnAction(press -> action.run());
        return button;
    }

    private static final class Called extends StringConverter<StaffMember> {
        @Override
        public String toString(@Nullable StaffMember member) {
            return member == null ? "" : member.called();
        }

        @Override
        public StaffMember fromString(String text) {
            throw new IllegalStateException("Clinicians are chosen, not typed");
        }
    }
}
