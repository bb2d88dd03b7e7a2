package health.threshold.fx;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture that nobody trusts: it is read as pixels and written anew, small, so that nothing of the file
/// itself (where and with what it was taken, or anything hidden in it) goes further.
public final class Photo {

    private static final long LARGEST_FILE = 25_000_000;
    private static final long MOST_PIXELS = 80_000_000;
    private static final int LONGEST_SIDE = 1_400;
    private static final int LARGEST_PICTURE = 280_000;

    private Photo() {}

    /// The picture as a JPEG of at most 280 kilobytes; empty where the file is none, or is too large to be one of a
    /// card.
    public static Optional<byte[]> fitted(Path file) {
        try {
            return Files.size(file) > LARGEST_FILE ? Optional.empty() : fitted(file.toFile());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// The same for a picture that is in no file.
    public static Optional<byte[]> fitted(byte[] picture) {
        return fitted(new ByteArrayInputStream(picture));
    }

    /// @param source what `ImageIO` can read from
    private static Optional<byte[]> fitted(Object source) {
        try {
            var image = read(source);
            if (image.isEmpty()) return Optional.empty();
            for (int side = LONGEST_SIDE; side >= LONGEST_SIDE / 4; side /= 2)
                for (var quality : new float[] {0.8f, 0.6f, 0.4f}) {
                    var jpeg = jpeg(scaled(image.get(), side), quality);
                    if (jpeg.length <= LARGEST_PICTURE) return Optional.of(jpeg);
                }
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            // The decoders throw anything at a file that is made to break them.
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(Object source) throws IOException {
        try (var in = source instanceof InputStream bytes
                ? new MemoryCacheImageInputStream(bytes)
                : ImageIO.createImageInputStream(source)) {
            if (in == null) return Optional.empty();
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(read(reader));
            } finally {
                reader.dispose();
            }
        }
    }

    /// A large one is read in steps of several pixels: its size is known before its pixels take any room.
    private static BufferedImage read(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) throw new IOException("More pixels than a picture of a card has");
        var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage scaled(BufferedImage image, int longest) {
        var scale = Math.min(1.0, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) (image.getWidth() * scale));
        var height = Math.max(1, (int) (image.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
