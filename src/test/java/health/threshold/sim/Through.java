package health.threshold.sim;

import health.threshold.hub.Bookmark;
import health.threshold.hub.Edit;
import health.threshold.hub.Hub;
import health.threshold.hub.Inquiry;
import health.threshold.hub.Line;
import health.threshold.hub.Names;
import health.threshold.hub.News;
import health.threshold.hub.Page;
import health.threshold.hub.Receipt;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// A hub as it is, but for what a test changes about it.
public class Through implements Hub {
    private final Hub real;

    public Through(Hub real) {
        this.real = real;
    }

    @Override
    public Manner manner() {
        return real.manner();
    }

    @Override
    public List<News> news(List<Bookmark> read) {
        return real.news(read);
    }

    @Override
    public Page read(Bookmark from, int most) {
        return real.read(from, most);
    }

    @Override
    public void prepare(Bookmark next) {
        real.prepare(next);
    }

    @Override
    public void ask(Inquiry inquiry, Consumer<Page> pages) {
        real.ask(inquiry, pages);
    }

    @Override
    public void keepNames(Names names) {
        real.keepNames(names);
    }

    @Override
    public Receipt send(List<Edit> batch) {
        return real.send(batch);
    }

    @Override
    public List<Line> look(String type, Collection<String> ids) {
        return real.look(type, ids);
    }
}
