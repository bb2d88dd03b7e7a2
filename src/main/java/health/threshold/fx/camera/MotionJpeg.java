package health.threshold.fx.camera;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A stream of JPEGs one after another, as `ffmpeg` writes it. Whatever else comes in between, or is too large to be a
/// picture of ours, is passed over.
final class MotionJpeg {

    static final int LARGEST = 2_000_000;
    private static final int LONGEST_SIDE = 2_560;
    private static final int MARK = 0xFF;
    private static final int BEGIN = 0xD8;
    private static final int END = 0xD9;

    private final InputStream in;

    MotionJpeg(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /// Waits for the next one.
    ///
    /// @return empty at the end of the stream
    Optional<byte[]> next() throws IOException {
        while (isBegun()) {
            var jpeg = new ByteArrayOutputStream(1 << 16);
            jpeg.write(MARK);
            jpeg.write(BEGIN);
            int before = 0;
            while (jpeg.size() < LARGEST) {
                var read = in.read();
                if (read < 0) return Optional.empty();
                jpeg.write(read);
                if (before == MARK && read == END) return Optional.of(jpeg.toByteArray());
                before = read;
            }
        }
        return Optional.empty();
    }

    private boolean isBegun() throws IOException {
        int before = 0;
        for (int read = in.read(); read >= 0; read = in.read()) {
            if (before == MARK && read == BEGIN) return true;
            before = read;
        }
        return false;
    }

    /// Its pixels; empty where it is broken, or has more of them than was asked for.
    static Optional<Frame> read(byte[] jpeg) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            try {
                reader.setInput(in, true, true);
                var width = reader.getWidth(0);
                var height = reader.getHeight(0);
                if (width > LONGEST_SIDE || height > LONGEST_SIDE) return Optional.empty();
                var image = reader.read(0);
                return Optional.of(new Frame(width, height, image.getRGB(0, 0, width, height, null, 0, width), jpeg));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // The decoder throws anything at what is made to break it.
            return Optional.empty();
        }
    }
}
