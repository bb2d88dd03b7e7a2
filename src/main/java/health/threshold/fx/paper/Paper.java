package health.threshold.fx.paper;

/// The paper a receipt is printed on. Measures are PDF points, 72 to the inch.
public enum Paper {
    /// The roll of a receipt printer, 80 mm wide, as long as what is on it.
    ROLL_80MM(226.77f, 12, 9),
    /// US letter, 8.5 by 11 inches.
    LETTER(612, 54, 12);

    private final float width;
    private final float margin;
    private final float textSize;

    Paper(float width, float margin, float textSize) {
        this.width = width;
        this.margin = margin;
        this.textSize = textSize;
    }

    float width() {
        return width;
    }

    float margin() {
        return margin;
    }

    float textSize() {
        return textSize;
    }
}
