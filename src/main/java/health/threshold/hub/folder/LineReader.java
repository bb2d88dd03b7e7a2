package health.threshold.hub.folder;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Reads a file line by line from a place, and knows the place after each line; so a file of a million lines is read
/// once and never held.
final class LineReader implements AutoCloseable {

    /// Longer than any resource a clinic has; what is longer is cut here, and so set aside.
    private static final int LONGEST = 16 << 20;

    private final InputStream in;
    private long place;
    private boolean ended;

    LineReader(Path file, long place) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ).position(place);
        in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
        this.place = place;
    }

    /// The next line without its end, or what is left at the end of the file; see [#wasWhole()].
    String next() throws IOException {
        var line = new ByteArrayOutputStream(1024);
        ended = false;
        for (int next = in.read(); next >= 0; next = in.read()) {
            place++;
            if (next == '\n') {
                ended = true;
                break;
            }
            if (line.size() < LONGEST) line.write(next);
        }
        var text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /// Whether the last line ended with a line end, and not with the file.
    boolean wasWhole() {
        return ended;
    }

    /// The place after the last line.
    long place() {
        return place;
    }

    /// How many line ends follow.
    long count() throws IOException {
        long lines = 0;
        var bytes = new byte[1 << 16];
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes))
            for (int at = 0; at < read; at++) if (bytes[at] == '\n') lines++;
        return lines;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
