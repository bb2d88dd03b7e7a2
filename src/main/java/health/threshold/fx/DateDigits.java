package health.threshold.fx;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.jspecify.annotations.Nullable;

/// A birth date as eight digits, in the order of the language, separators set by the field and forgiven if typed.
///
/// The date is null until the digits name a real day from 1880 on; `full()` tells "not yet" from "no such day". It does
/// not know today, so a date to come is for the model to refuse.
public final class DateDigits extends TextField {

    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>(this, "date", null);
    private final ReadOnlyBooleanWrapper full = new ReadOnlyBooleanWrapper(this, "full");
    private boolean forgiving;
    private DateOrder order = DateOrder.MONTH_DAY_YEAR;

    /// In the order of the United States, until `speak`.
    public DateDigits() {
        getStyleClass().add("date-digits");
        setTextFormatter(new TextFormatter<>((UnaryOperator<TextFormatter.Change>) this::tidied));
        textProperty().addListener((text, before, now) -> {
            full.set(order.full(typed()));
            date.set(read());
        });
        date.addListener((property, before, now) -> write(now));
        speak(Words.of(DateDigits.class, Locale.US));
    }

    /// Takes the language's order; whatever was typed is kept if it was a date, else cleared.
    public void speak(Words screen) {
        var kept = date.get();
        order = DateOrder.of(screen.locale());
        // A prompt is one line, and would show the marks that let other words break into several.
        var mask =
                screen.beside(DateDigits.class).pattern("date." + order.name().toLowerCase(Locale.ROOT));
        setPromptText(mask);
        setText("");
        date.set(kept);
    }

    public ObjectProperty<@Nullable LocalDate> dateProperty() {
        return date;
    }

    public @Nullable LocalDate getDate() {
        return date.get();
    }

    public void setDate(@Nullable LocalDate day) {
        date.set(day);
    }

    /// Whether all eight digits are there, be they a date or not.
    public ReadOnlyBooleanProperty full() {
        return full.getReadOnlyProperty();
    }

    /// Whether what is no date in this language's order is silently read in another: the 25th month is a day, and
    /// a year can come first.
    public boolean isForgiving() {
        return forgiving;
    }

    public void setForgiving(boolean forgiving) {
        this.forgiving = forgiving;
    }

    private TextFormatter.@Nullable Change tidied(TextFormatter.Change change) {
        if (!change.isContentChange()) return change;
        var wanted = change.getControlNewText();
        var atEnd = change.getCaretPosition() == wanted.length();
        var tidy = order.tidy(wanted);
        var caret = atEnd ? tidy.length() : Math.min(change.getCaretPosition(), tidy.length());
        change.setRange(0, change.getControlText().length());
        change.setText(tidy);
        change.setCaretPosition(caret);
        change.setAnchor(caret);
        return change;
    }

    private @Nullable LocalDate read() {
        var read = order.read(typed());
        if (read.isEmpty() && forgiving) read = order.swapped().read(typed());
        if (read.isEmpty() && forgiving)
            read = DateOrder.YEAR_MONTH_DAY.read(DateOrder.YEAR_MONTH_DAY.tidy(typed().replace("/", "")));
        return read.orElse(null);
    }

    private void write(@Nullable LocalDate day) {
        if (Objects.equals(day, read())) return;
        setText(day == null ? "" : order.write(day));
    }

    private String typed() {
        return Objects.requireNonNullElse(getText(), "");
    }
}
