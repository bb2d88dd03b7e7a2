package health.threshold.hub.folder;

import health.threshold.hub.Bookmark;
import health.threshold.hub.Inquiry;
import health.threshold.hub.Line;
import health.threshold.hub.Page;
import java.util.function.Consumer;

/// Reads a file of the folder from its beginning for what answers an inquiry, for there is no index.
record ReadingThrough(FolderHub folder, Inquiry inquiry) {

    private static final int LINES = 500;

    void read(Bookmark start, Consumer<Page> pages) {
        var from = start;
        for (var more = true; more; ) {
            var page = folder.read(from, LINES);
            var lines = page.lines().stream()
                    .filter(line -> line instanceof Line.Whole whole && inquiry.isAnsweredBy(whole.resource()))
                    .toList();
            if (!lines.isEmpty()) pages.accept(page.with(lines));
            more = !page.then().equals(from) && !page.then().complete();
            from = page.then();
        }
    }
}
