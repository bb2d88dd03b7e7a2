package health.threshold.hub;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// A hub whose power fails once, at the worst moment.
final class Faulty implements Hub {

    /// The program dies.
    static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Hub real;
    private boolean armed = true;

    private Faulty(Hub real) {
        this.real = real;
    }

    /// The batch is in the hub, and nobody here knows it yet.
    static Faulty afterSending(Hub real) {
        return new Faulty(real);
    }

    @Override
    public Manner manner() {
        return real.manner();
    }

    @Override
    public void keepNames(Names names) {
        real.keepNames(names);
    }

    @Override
    public List<Line> look(String type, Collection<String> ids) {
        return real.look(type, ids);
    }

    @Override
    public void ask(Inquiry inquiry, Consumer<Page> pages) {
        real.ask(inquiry, pages);
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
    public Receipt send(List<Edit> batch) {
        var receipt = real.send(batch);
        if (armed) {
            armed = false;
            throw new PowerCut();
        }
        return receipt;
    }
}
