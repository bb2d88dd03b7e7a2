package health.threshold.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// The cable between devices and the hub. It understands nothing of what passes through it; but it can be pulled in the
/// very moment in which a long request has arrived and its answer is on its way.
final class Cable implements AutoCloseable {

    /// More than any question has, and less than what a person writes.
    private static final int LONG = 2_500;

    private final ServerSocket near;
    private final int far;
    private final AtomicReference<Runnable> then = new AtomicReference<>();
    private final AtomicInteger pulled = new AtomicInteger();

    private Cable(ServerSocket near, int far) {
        this.near = near;
        this.far = far;
    }

    /// @param far the port at the other end
    static Cable to(int far) throws IOException {
        var cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), far);
        Thread.ofVirtual().start(cable::listen);
        return cable;
    }

    int port() {
        return near.getLocalPort();
    }

    /// The next answer to a long request does not arrive.
    ///
    /// @param meanwhile what else happens in that moment
    void pullAtNextLongAnswer(Runnable meanwhile) {
        then.set(meanwhile);
    }

    /// How often it was pulled.
    int pulled() {
        return pulled.get();
    }

    @Override
    public void close() throws IOException {
        near.close();
    }

    private void listen() {
        try {
            while (true) {
                var device = near.accept();
                Thread.ofVirtual().start(() -> join(device));
            }
        } catch (IOException closed) {
            // The day is over.
        }
    }

    private void join(Socket device) {
        try (device;
                var hub = new Socket(InetAddress.getLoopbackAddress(), far)) {
            var asked = new AtomicInteger();
            var up = Thread.ofVirtual().start(() -> pass(device, hub, asked, true));
            pass(hub, device, asked, false);
            device.close();
            up.join();
        } catch (IOException | InterruptedException gone) {
            // One end is gone, and so the other is.
        }
    }

    private void pass(Socket from, Socket to, AtomicInteger asked, boolean isUp) {
        try {
            var bytes = new byte[16_384];
            for (int read; (read = from.getInputStream().read(bytes)) >= 0; ) {
                if (isUp) asked.addAndGet(read);
                else if (asked.getAndSet(0) > LONG && isPulled()) break;
                to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException gone) {
            // The same as its end.
        }
        try {
            to.close();
            from.close();
        } catch (IOException gone) {
            // It was closed already.
        }
    }

    private boolean isPulled() {
        var meanwhile = then.getAndSet(null);
        if (meanwhile == null) return false;
        pulled.incrementAndGet();
        meanwhile.run();
        return true;
    }
}
