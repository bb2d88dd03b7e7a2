package health.threshold.station.kiosk;

import health.threshold.fx.camera.Camera;
import health.threshold.fx.camera.Frame;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// A camera beside the kiosk that sees what a test holds before it; there is none until somebody puts it there.
final class HandCamera implements Camera {

    int opened;
    int open;
    private boolean isThere;
    private @Nullable Consumer<Frame> seen;
    private @Nullable Runnable ended;

    void putThere() {
        isThere = true;
    }

    /// A card of this colour is held before it; seen also by whoever has closed it meanwhile.
    void sees(int rgb) {
        if (seen != null) seen.accept(frame(rgb));
    }

    /// It gives nothing any more.
    void breaksDown() {
        if (ended != null && open > 0) ended.run();
    }

    @Override
    public boolean isThere() {
        return isThere;
    }

    @Override
    public Live open(Consumer<Frame> seen, Runnable ended) {
        this.seen = seen;
        this.ended = ended;
        opened++;
        open++;
        var closed = new boolean[1];
        return () -> {
            if (!closed[0]) open--;
            closed[0] = true;
        };
    }

    static Frame frame(int rgb) {
        var card = new BufferedImage(1_280, 720, BufferedImage.TYPE_INT_RGB);
        var pen = card.createGraphics();
        pen.setColor(new Color(0x6B5B4B));
        pen.fillRect(0, 0, 1_280, 720);
        pen.setColor(new Color(rgb));
        pen.fillRoundRect(240, 110, 800, 500, 40, 40);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(pen.getFont().deriveFont(64f));
        pen.drawString("BLUE RIDGE GOLD", 290, 240);
        pen.drawString("Member 0042", 290, 520);
        pen.dispose();
        try {
            var jpeg = new ByteArrayOutputStream();
            ImageIO.write(card, "jpg", jpeg);
            return new Frame(1_280, 720, card.getRGB(0, 0, 1_280, 720, null, 0, 1_280), jpeg.toByteArray());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
