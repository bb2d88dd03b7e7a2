package health.threshold.kernel;

/// Something that listens, and can be detached. Whoever attaches detaches.
@FunctionalInterface
public interface Attached extends AutoCloseable {

    @Override
    void close();
}
