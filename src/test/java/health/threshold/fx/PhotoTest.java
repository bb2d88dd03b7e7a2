package health.threshold.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoTest {

    @TempDir
    Path folder;

    @Test
    void a_large_picture_becomes_a_small_one() throws IOException {
        var noise = new BufferedImage(4_000, 2_520, BufferedImage.TYPE_INT_ARGB);
        var random = new Random(7);
        for (int x = 0; x < noise.getWidth(); x++)
            for (int y = 0; y < noise.getHeight(); y++) noise.setRGB(x, y, random.nextInt());
        var file = folder.resolve("noise.png");
        ImageIO.write(noise, "png", file.toFile());

        // Nothing is as hard to make small as noise.
        var fitted = Photo.fitted(file);
        if (Files.size(file) > 25_000_000) assertThat(fitted).isEmpty();
        else assertThat(fitted).hasValueSatisfying(jpeg -> assertThat(jpeg).hasSizeLessThanOrEqualTo(280_000));
    }

    @Test
    void nothing_of_the_file_but_its_pixels_goes_further() throws IOException {
        var file = folder.resolve("card.jpg");
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
        Files.write(file, "GPS 38.03 -78.47".getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);

        var jpeg = Photo.fitted(file).orElseThrow();

        assertThat(new String(jpeg, StandardCharsets.US_ASCII)).doesNotContain("GPS");
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(300);
    }

    @Test
    void what_is_no_picture_is_none() throws IOException {
        var file = Files.writeString(folder.resolve("card.jpg"), "not a picture");

        assertThat(Photo.fitted(file)).isEmpty();
        assertThat(Photo.fitted(folder.resolve("nowhere.jpg"))).isEmpty();
    }
}
