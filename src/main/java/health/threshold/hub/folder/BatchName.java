package health.threshold.hub.folder;

import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a batch, as `00000042-desk1-17.ndjson`: its number, who wrote it, and how many lines it has, so that a
/// file cut off at the end of a line is not taken for a whole one. A [Volume] is one too, as
/// `00000043-desk1-950.volume.ndjson`.
record BatchName(long number, String device, int lines, boolean isVolume, boolean sealed) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{8,18})-([A-Za-z0-9_]+)-(\\d{1,9})(\\.volume)?\\.ndjson(\\.enc)?");

    /// Reads a name; other programs' files have none of this form.
    static Optional<BatchName> of(String name) {
        var form = FORM.matcher(name);
        if (!form.matches()) return Optional.empty();
        return Optional.of(new BatchName(
                Long.parseLong(form.group(1)),
                form.group(2),
                Integer.parseInt(form.group(3)),
                form.group(4) != null,
                form.group(5) != null));
    }

    /// A device's name as it may stand in a file name anywhere.
    static String plain(String device) {
        return device.replaceAll("[^A-Za-z0-9_]", "_");
    }

    @Override
    public String toString() {
        return "%08d-%s-%d%s.ndjson%s"
                .formatted(number, device, lines, isVolume ? ".volume" : "", sealed ? ".enc" : "");
    }
}
