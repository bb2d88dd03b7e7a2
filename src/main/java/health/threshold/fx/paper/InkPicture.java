package health.threshold.fx.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/// Strokes of a hand as a picture for paper, black on white.
final class InkPicture {

    private static final int FINER = 2;
    private static final float PEN = 5;

    private InkPicture() {}

    /// @param strokes `M12 40 L18 44`: moves and lines, with a blank between all numbers
    static BufferedImage of(String strokes, int wide, int high) {
        var image = new BufferedImage(wide * FINER, high * FINER, BufferedImage.TYPE_BYTE_BINARY);
        var drawing = image.createGraphics();
        try {
            drawing.setColor(Color.WHITE);
            drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
            drawing.scale(FINER, FINER);
            drawing.setColor(Color.BLACK);
            drawing.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            drawing.draw(path(strokes));
            return image;
        } finally {
            drawing.dispose();
        }
    }

    private static Path2D path(String strokes) {
        var path = new Path2D.Float();
        var words = strokes.split(" ");
        for (int at = 0; at + 1 < words.length; at += 2) {
            var x = Integer.parseInt(words[at].substring(1));
            var y = Integer.parseInt(words[at + 1]);
            if (words[at].charAt(0) == 'M') path.moveTo(x, y);
            else path.lineTo(x, y);
        }
        return path;
    }
}
