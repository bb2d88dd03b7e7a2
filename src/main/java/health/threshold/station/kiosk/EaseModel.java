package health.threshold.station.kiosk;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How the person would have the screen, for as long as they stand there. Nothing of it is kept: the next one finds
/// it as it was.
final class EaseModel {

    private static final List<Integer> SIZES = List.of(100, 125, 150, 200);

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(SIZES.getFirst());
    private final ReadOnlyBooleanWrapper contrast = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper calm = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper leftHand = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper lowReach = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unhurried = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper tall = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /// The size of text, 100 to 200.
    ReadOnlyIntegerProperty percent() {
        return percent.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty contrast() {
        return contrast.getReadOnlyProperty();
    }

    /// Whether nothing is to move, not even the mark where one types: nothing else on the kiosk ever does.
    ReadOnlyBooleanProperty calm() {
        return calm.getReadOnlyProperty();
    }

    /// Whether what is pressed is to be on the left, where there is room for a side.
    ReadOnlyBooleanProperty leftHand() {
        return leftHand.getReadOnlyProperty();
    }

    /// Whether everything that is pressed is to be in the lower 60 % of a tall screen.
    ReadOnlyBooleanProperty lowReach() {
        return lowReach.getReadOnlyProperty();
    }

    /// Whether it is to wait longer before it asks if somebody is still there.
    ReadOnlyBooleanProperty unhurried() {
        return unhurried.getReadOnlyProperty();
    }

    /// Whether the screen is one whose upper part some cannot reach.
    ReadOnlyBooleanProperty isTall() {
        return tall.getReadOnlyProperty();
    }

    /// Whether these choices stand in the place of the page.
    ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    void open() {
        open.set(!open.get());
    }

    void close() {
        open.set(false);
    }

    /// One size larger; after the largest, the usual one again.
    void larger() {
        percent.set(SIZES.get((SIZES.indexOf(percent.get()) + 1) % SIZES.size()));
    }

    void changeContrast() {
        contrast.set(!contrast.get());
    }

    void changeCalm() {
        calm.set(!calm.get());
    }

    void changeHand() {
        leftHand.set(!leftHand.get());
    }

    void changeReach() {
        lowReach.set(!lowReach.get());
    }

    void changeHurry() {
        unhurried.set(!unhurried.get());
    }

    void noHurry() {
        unhurried.set(true);
    }

    void stands(boolean isTall) {
        tall.set(isTall);
    }

    void reset() {
        open.set(false);
        percent.set(SIZES.getFirst());
        contrast.set(false);
        calm.set(false);
        leftHand.set(false);
        lowReach.set(false);
        unhurried.set(false);
    }
}
