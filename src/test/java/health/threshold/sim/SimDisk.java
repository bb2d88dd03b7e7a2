package health.threshold.sim;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

/// A folder as one device sees it: a real one, with somebody in between who may fail each step, cut the power before
/// it, show files late, or show half of them.
public final class SimDisk extends FileSystemProvider {

    /// What is about to be done to a file.
    public enum Step {
        LIST,
        LOOK,
        READ,
        WRITE,
        NAME,
        REMOVE,
        KEEP
    }

    /// Stands in between. It does nothing unless a test wants something to happen.
    public interface Between {
        /// A step is about to be taken.
        void before(Step step, Path file) throws IOException;

        /// Whether this device sees the file yet.
        default boolean isSeen(Path file) {
            return true;
        }

        /// The file whose bytes this device reads in place of this one.
        default Path bytesOf(Path file) throws IOException {
            return file;
        }
    }

    private final Between between;
    private final FileSystem system = new Whole();

    private SimDisk(Between between) {
        this.between = between;
    }

    /// The folder with somebody in between.
    public static Path of(Path real, Between between) {
        return new SimDisk(between).seen(real);
    }

    private Path seen(Path real) {
        return (Path) Proxy.newProxyInstance(
                SimDisk.class.getClassLoader(), new Class<?>[] {Path.class, Seen.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "real" -> {
                            return real;
                        }
                        case "getFileSystem" -> {
                            return system;
                        }
                        case "toFile" -> throw new UnsupportedOperationException();
                        default -> {}
                    }
                    var given = args == null ? new Object[0] : args.clone();
                    for (int at = 0; at < given.length; at++)
                        if (given[at] instanceof Path path) given[at] = real(path);
                    try {
                        var answer = method.invoke(real, given);
                        return answer instanceof Path path ? seen(path) : answer;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private interface Seen {
        Path real();
    }

    private static Path real(Path path) {
        return path instanceof Seen seen ? seen.real() : path;
    }

    private Path step(Step step, Path path) throws IOException {
        var real = real(path);
        between.before(step, real);
        return real;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        var isRead = !options.contains(StandardOpenOption.WRITE);
        var file = step(Files.isDirectory(real(path)) ? Step.KEEP : isRead ? Step.READ : Step.WRITE, path);
        return FileChannel.open(isRead ? between.bytesOf(file) : file, options, attributes);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... more)
            throws IOException {
        return Files.newByteChannel(step(Step.READ, path), options, more);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.list(step(Step.LIST, dir))) {
            files.sorted().filter(between::isSeen).forEach(file -> found.add(seen(file)));
        }
        return new DirectoryStream<>() {
            @Override
            public java.util.Iterator<Path> iterator() {
                return found.iterator();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(step(Step.REMOVE, path));
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        Files.createLink(step(Step.NAME, link), real(existing));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Files.move(real(source), step(Step.NAME, target), options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real(path).getFileSystem().provider().checkAccess(step(Step.LOOK, path), modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return Files.readAttributes(step(Step.LOOK, path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return Files.readAttributes(step(Step.LOOK, path), names, options);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public String getScheme() {
        return "sim";
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) {
        return false;
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attributes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileStore getFileStore(Path path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    /// Only its provider is ever asked for.
    private final class Whole extends FileSystem {
        @Override
        public FileSystemProvider provider() {
            return SimDisk.this;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return "/";
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return Set.of("basic");
        }

        @Override
        public Path getPath(String first, String... more) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            throw new UnsupportedOperationException();
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            throw new UnsupportedOperationException();
        }

        @Override
        public WatchService newWatchService() {
            throw new UnsupportedOperationException();
        }
    }
}
