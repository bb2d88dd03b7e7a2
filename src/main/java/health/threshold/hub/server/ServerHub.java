package health.threshold.hub.server;

import health.threshold.hub.Bookmark;
import health.threshold.hub.Edit;
import health.threshold.hub.Hub;
import health.threshold.hub.Inquiry;
import health.threshold.hub.Line;
import health.threshold.hub.Names;
import health.threshold.hub.News;
import health.threshold.hub.Page;
import health.threshold.hub.Receipt;
import health.threshold.hub.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The hub that is a FHIR R4 server. What is kept whole is read type by type the first time; from then on by the
/// history of the whole server where there is one, and by searches where there is none. Of what is only watched, what
/// is new is read from the first time on, and whatever else is wanted is asked for.
public final class ServerHub implements Hub {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Server server;
    private final HistorySource history;
    private final Border border;
    private final Dispatch dispatch;
    private final Asking asking;
    private final Map<String, TypeSource> whole = new LinkedHashMap<>();
    private final Map<String, TypeSource> watched = new LinkedHashMap<>();
    private @Nullable Boolean hasHistory;

    /// @param types what this device has to do with
    /// @param overlap how far each search looks back: longer than the server's longest transaction
    public ServerHub(Connection connection, Types types, Duration overlap) {
        server = new Server(connection);
        var read = new HashSet<>(types.whole());
        read.addAll(types.watched());
        history = new HistorySource(server, read, overlap);
        border = new Border(server, new NameBook(server, Set.copyOf(types.spoken())));
        dispatch = new Dispatch(server, border);
        asking = new Asking(server, border);
        for (var type : types.whole()) whole.put(type, new TypeSource(server, type, overlap, WEEK));
        for (var type : types.watched()) watched.put(type, TypeSource.watched(server, type, overlap));
    }

    @Override
    public Manner manner() {
        return Manner.SERVER;
    }

    @Override
    public List<News> news(List<Bookmark> read) {
        if (hasHistory == null) hasHistory = history.isOffered();
        var marks = new HashMap<String, Bookmark>();
        for (var mark : read) marks.put(mark.source(), mark);
        var news = new ArrayList<News>();
        if (hasHistory) news.add(new News(mark(marks, HistorySource.NAME), 0));
        if (!hasHistory) watched.forEach((type, source) -> news.add(new News(mark(marks, type), 0)));
        whole.forEach((type, source) -> {
            var mark = mark(marks, type);
            if (!hasHistory || !mark.complete() || source.isWholeDue(mark)) news.add(new News(mark, 0));
        });
        return news;
    }

    @Override
    public Page read(Bookmark from, int most) {
        if (from.source().equals(HistorySource.NAME)) return border.inward(history.read(from));
        var source = whole.getOrDefault(from.source(), watched.get(from.source()));
        if (source == null) throw new IllegalArgumentException("Nobody reads " + from.source());
        return source.called(border.inward(source.read(from)));
    }

    @Override
    public void prepare(Bookmark next) {
        var source = whole.getOrDefault(next.source(), watched.get(next.source()));
        if (source != null) source.prepare(next);
    }

    @Override
    public Receipt send(List<Edit> batch) {
        return new Receipt(dispatch.send(batch), null);
    }

    @Override
    public List<Line> look(String type, Collection<String> ids) {
        return border.look(type, ids);
    }

    @Override
    public void keepNames(Names names) {
        border.book().keepIn(names);
    }

    @Override
    public void ask(Inquiry inquiry, Consumer<Page> pages) {
        asking.ask(inquiry, pages);
    }

    @Override
    public Optional<Duration> clockDifference() {
        return server.difference();
    }

    private static Bookmark mark(Map<String, Bookmark> marks, String source) {
        return marks.getOrDefault(source, Bookmark.start(source, ""));
    }
}
