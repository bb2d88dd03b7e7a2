package health.threshold.station.kiosk;

import health.threshold.clinic.consent.Signature;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javafx.util.Subscription;

/// A sheet to draw a signature on with a finger or the mouse. Whoever cannot draw types their name on another page.
public final class SignaturePad extends Region {

    private static final double PEN = 6;
    private static final double BASE = 0.78;
    private static final double MARGIN = 0.04;

    private final SVGPath ink = new SVGPath();
    private final Line base = new Line();
    private final Scale scale = new Scale();
    private Strokes strokes = new Strokes();
    private Subscription drawing = Subscription.EMPTY;

    public SignaturePad() {
        getStyleClass().add("signature-pad");
        // A hand moves to the right in every language.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        ink.getStyleClass().add("ink");
        ink.setFill(null);
        ink.setStrokeWidth(PEN);
        ink.setStrokeLineCap(StrokeLineCap.ROUND);
        ink.setStrokeLineJoin(StrokeLineJoin.ROUND);
        ink.getTransforms().add(scale);
        ink.setMouseTransparent(true);
        ink.setManaged(false);
        base.getStyleClass().add("base");
        base.setMouseTransparent(true);
        base.setManaged(false);
        getChildren().addAll(base, ink);
        addEventHandler(MouseEvent.ANY, this::hand);
    }

    /// Draws on these.
    void on(Strokes theirs) {
        drawing.unsubscribe();
        strokes = theirs;
        drawing = theirs.path().subscribe(ink::setContent);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Signature.WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return (width < 0 ? Signature.WIDTH : width) * Signature.HEIGHT / Signature.WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / Signature.WIDTH);
        scale.setY(getHeight() / Signature.HEIGHT);
        base.setStartX(getWidth() * MARGIN);
        base.setEndX(getWidth() * (1 - MARGIN));
        base.setStartY(getHeight() * BASE);
        base.setEndY(getHeight() * BASE);
    }

    /// A page that scrolls below a pen would carry the sheet away.
    private void hand(MouseEvent move) {
        if (move.getButton() != MouseButton.PRIMARY) return;
        var across = move.getX() / getWidth();
        var down = move.getY() / getHeight();
        if (move.getEventType() == MouseEvent.MOUSE_PRESSED) strokes.begin(across, down);
        else if (move.getEventType() == MouseEvent.MOUSE_DRAGGED) strokes.go(across, down);
        move.consume();
    }
}
