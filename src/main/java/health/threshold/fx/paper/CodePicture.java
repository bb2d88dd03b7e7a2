package health.threshold.fx.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/// A text as a picture that a scanner reads: a square code (QR) or a barcode (Code 128), black on white, with the quiet
/// zone around it that scanners need. It also reads such a picture from a file.
public final class CodePicture {

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int PIXELS_A_MODULE = 8;
    private static final int BARCODE_HEIGHT = 60;
    private static final int QUIET_MODULES = 10;

    private final BitMatrix modules;

    private CodePicture(BitMatrix modules) {
        this.modules = modules;
    }

    /// A square code; a quarter of it may be dirty.
    public static CodePicture square(String text) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, "Q", EncodeHintType.MARGIN, 4);
            return new CodePicture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("This text does not fit into a square code", tooLong);
        }
    }

    /// A barcode; its text may have what a plain keyboard has.
    public static CodePicture bars(String text) {
        var hints = Map.of(EncodeHintType.MARGIN, 2 * QUIET_MODULES, EncodeHintType.CODE128_COMPACT, true);
        return new CodePicture(new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, BARCODE_HEIGHT, hints));
    }

    /// Saves it as a PNG.
    public void save(Path png) {
        try {
            if (!ImageIO.write(image(), "png", png.toFile())) throw new IOException("No writer for PNG");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(new IOException("Could not save a picture", unwritable));
        }
    }

    /// What the picture in this file says, if there is a picture with a code on it.
    public static Optional<String> read(Path file) {
        try {
            var image = ImageIO.read(file.toFile());
            return image == null ? Optional.empty() : read(image);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    BufferedImage image() {
        var image = new BufferedImage(
                modules.getWidth() * PIXELS_A_MODULE,
                modules.getHeight() * PIXELS_A_MODULE,
                BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                image.setRGB(x, y, modules.get(x / PIXELS_A_MODULE, y / PIXELS_A_MODULE) ? BLACK : WHITE);
        return image;
    }

    private static Optional<String> read(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        var hints = Map.of(
                DecodeHintType.POSSIBLE_FORMATS,
                List.of(BarcodeFormat.QR_CODE, BarcodeFormat.CODE_128),
                DecodeHintType.TRY_HARDER,
                true);
        try {
            return Optional.of(new MultiFormatReader().decode(bitmap, hints).getText());
        } catch (NotFoundException noCode) {
            return Optional.empty();
        }
    }
}
