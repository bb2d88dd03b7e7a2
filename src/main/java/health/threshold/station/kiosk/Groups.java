package health.threshold.station.kiosk;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays its groups in one row where all have room, else one below the other. Either way they fill the whole width:
/// what is left over is shared alike.
public final class Groups extends Pane {

    private double gap = 16;

    /// The pixels between groups.
    public double getGap() {
        return gap;
    }

    public void setGap(double pixels) {
        gap = pixels;
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
        return snappedLeftInset() + together() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = room(width < 0 ? getWidth() : width);
        var groups = getManagedChildren();
        var heights = groups.stream().mapToDouble(group -> group.prefHeight(isRow(room) ? wide(group, room) : room));
        var inner = isRow(room) ? heights.max().orElse(0) : heights.sum() + gap * Math.max(0, groups.size() - 1);
        return snappedTopInset() + snapSizeY(inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var room = room(getWidth());
        var groups = getManagedChildren();
        if (isRow(room)) layInOneRow(groups, room);
        else layBelow(groups, room);
    }

    private void layInOneRow(List<Node> groups, double room) {
        var tall = getHeight() - snappedTopInset() - snappedBottomInset();
        var x = snappedLeftInset();
        for (var group : groups) {
            var wide = wide(group, room);
            group.resizeRelocate(snapPositionX(x), snappedTopInset(), snapSizeX(wide), tall);
            x += wide + gap;
        }
    }

    private void layBelow(List<Node> groups, double room) {
        var y = snappedTopInset();
        for (var group : groups) {
            var tall = snapSizeY(group.prefHeight(room));
            group.resizeRelocate(snappedLeftInset(), snapPositionY(y), room, tall);
            y += tall + gap;
        }
    }

    private double wide(Node group, double room) {
        return Math.floor(
                group.prefWidth(-1) + (room - together()) / getManagedChildren().size());
    }

    private double room(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private boolean isRow(double room) {
        return together() <= room;
    }

    private double together() {
        var groups = getManagedChildren();
        return groups.stream().mapToDouble(group -> group.prefWidth(-1)).sum() + gap * Math.max(0, groups.size() - 1);
    }
}
