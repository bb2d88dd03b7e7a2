package health.threshold.station.kiosk;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// Lays its children side by side where each has room for so many letters' heights, else one below the other. So a
/// screen fits a tall kiosk, a wide one, and letters twice as large, without a second design. Rows are filled evenly,
/// and what stands alone in the last one has its whole width.
public final class Columns extends Pane {

    /// Takes on the text size that style sheets give to this place.
    private final Text ruler = new Text();

    private double least = 18;
    private int most = 4;
    private double gap = 16;
    private boolean even;
    private boolean mirrored;

    public Columns() {
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().subscribe(font -> requestLayout());
        getChildren().add(ruler);
    }

    /// The least width of a column, in letters' heights.
    public double getLeast() {
        return least;
    }

    public void setLeast(double ems) {
        least = ems;
    }

    /// The most columns, however much room there is.
    public int getMost() {
        return most;
    }

    public void setMost(int columns) {
        most = columns;
    }

    /// The pixels between children.
    public double getGap() {
        return gap;
    }

    public void setGap(double pixels) {
        gap = pixels;
    }

    /// Whether those in a last row that is not full are no wider than the others.
    public boolean isEven() {
        return even;
    }

    public void setEven(boolean is) {
        even = is;
    }

    /// Whether each row is filled from its other end.
    void setMirrored(boolean is) {
        if (mirrored == is) return;
        mirrored = is;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        var widest = shown().stream().mapToDouble(child -> child.prefWidth(-1)).max();
        return snappedLeftInset() + widest.orElse(0) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        var children = shown();
        var columns = columns(room, children.size());
        var height = 0.0;
        for (int at = 0; at < children.size(); at += columns)
            height += (at == 0 ? 0 : gap)
                    + tallest(
                            children,
                            at,
                            columns,
                            each(room, even ? columns : Math.min(columns, children.size() - at)));
        return snappedTopInset() + snapSizeY(height) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - snappedLeftInset() - snappedRightInset();
        var children = shown();
        var columns = columns(room, children.size());
        var rows = Math.ceilDiv(children.size(), columns);
        var y = snappedTopInset();
        for (int at = 0; at < children.size(); at += columns) {
            var tall = rows == 1
                    ? getHeight() - snappedTopInset() - snappedBottomInset()
                    : tallest(
                            children,
                            at,
                            columns,
                            each(room, even ? columns : Math.min(columns, children.size() - at)));
            var here = Math.min(columns, children.size() - at);
            var wide = each(room, even ? columns : here);
            for (int column = 0; column < here; column++) {
                var place = mirrored ? here - 1 - column : column;
                var x = snappedLeftInset() + place * (wide + gap);
                children.get(at + column).resizeRelocate(snapPositionX(x), snapPositionY(y), wide, snapSizeY(tall));
            }
            y += tall + gap;
        }
    }

    private List<Node> shown() {
        return getManagedChildren();
    }

    private int columns(double room, int children) {
        var fit = (int) ((room + gap) / (least * ruler.getFont().getSize() + gap));
        var columns = Math.clamp(fit, 1, Math.max(1, Math.min(most, children)));
        return Math.max(1, Math.ceilDiv(children, Math.ceilDiv(Math.max(1, children), columns)));
    }

    private double each(double room, int columns) {
        var wide = Math.max(0, (room - (columns - 1) * gap) / columns);
        // Many narrow ones would end well before the edge.
        return even ? wide : Math.floor(wide);
    }

    private static double tallest(List<Node> children, int from, int columns, double width) {
        return children.stream()
                .skip(from)
                .limit(columns)
                .mapToDouble(child -> Math.max(child.minHeight(width), child.prefHeight(width)))
                .max()
                .orElse(0);
    }
}
