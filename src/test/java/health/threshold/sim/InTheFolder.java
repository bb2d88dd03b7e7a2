package health.threshold.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.Edit;
import health.threshold.hub.Hub;
import health.threshold.hub.RawJson;
import health.threshold.hub.Scope;
import health.threshold.hub.Translators;
import health.threshold.hub.Unreadable;
import health.threshold.hub.folder.FolderHub;
import health.threshold.hub.folder.Protection;
import health.threshold.sim.SimDisk.Step;
import health.threshold.store.SimStores.PowerCut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// They meet in a folder that some program copies about: files appear late, and half of them first; steps fail, the
/// power goes before any of them, and a name that was not told to the disk may be gone with it.
final class InTheFolder implements Meeting {

    private static final int WORTH_BINDING = 5;

    final Path folder;
    private final Path halves;
    private final Random random;
    private final FolderPlant plant;
    private final Map<String, Sight> sights = new HashMap<>();
    private final int rareness;
    private boolean isQuiet = true;

    InTheFolder(World world, Path place, FolderPlant plant) {
        random = world.random;
        this.plant = plant;
        rareness = 40 + random.nextInt(200);
        try {
            folder = Files.createDirectories(place.resolve("hub"));
            halves = Files.createDirectories(place.resolve("halves"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public Hub hub(String device, Translators translators, Scope scope) {
        var sight = sights.computeIfAbsent(device, Sight::new);
        return plant.hub(new FolderHub(SimDisk.of(folder, sight), device, new Protection.Open(), WORTH_BINDING));
    }

    @Override
    public Optional<ObjectNode> find(String type, String id) {
        return all(type).stream()
                .filter(one -> one.path("id").asText().equals(id))
                .findFirst();
    }

    /// The newest version of each; where there are several, all of them.
    @Override
    public List<ObjectNode> all(String type) {
        var edits = new LinkedHashMap<String, Edit>();
        var contained = new HashSet<String>();
        for (var text : lines()) {
            try {
                var edit = Edit.read(RawJson.parse(text).orElseThrow());
                edits.put(edit.type() + "/" + edit.id() + "/" + edit.version(), edit);
                for (var older : edit.bases()) contained.add(edit.type() + "/" + edit.id() + "/" + older);
                for (var older : edit.past()) contained.add(edit.type() + "/" + edit.id() + "/" + older);
            } catch (Unreadable title) {
                // The first line of a volume.
            }
        }
        edits.keySet().removeAll(contained);
        return edits.values().stream()
                .filter(edit -> edit.type().equals(type))
                .map(Edit::content)
                .toList();
    }

    @Override
    public void loud() {
        isQuiet = false;
    }

    @Override
    public void quiet() {
        isQuiet = true;
    }

    @Override
    public void started(String device) {
        var sight = sights.get(device);
        if (sight != null) sight.on();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList())
                if (file.toString().endsWith(".ndjson")) lines.addAll(Files.readAllLines(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines;
    }

    /// What one device sees of the folder.
    private final class Sight implements SimDisk.Between {
        private final String device;
        private final Set<Path> seen = new HashSet<>();
        private final Set<Path> whole = new HashSet<>();
        private final Map<Path, Optional<byte[]>> named = new LinkedHashMap<>();
        private boolean isOff;

        Sight(String device) {
            this.device = device;
        }

        void on() {
            isOff = false;
        }

        @Override
        public void before(Step step, Path file) throws IOException {
            if (isOff) throw new PowerCut();
            if (step == Step.NAME)
                named.put(file, Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
            if (step == Step.KEEP) named.clear();
            plant.before(step, file, folder);
            if (isQuiet) return;
            switch (random.nextInt(rareness)) {
                case 0 -> cut(step, file);
                case 1 -> throw new IOException("No space left on device");
                case 2 -> throw new IOException("used by another process");
                default -> {}
            }
        }

        /// A file that was being written is left half; names that were not told to the disk may be gone.
        private void cut(Step step, Path file) throws IOException {
            isOff = true;
            if (step == Step.WRITE) Files.writeString(file, "{\"resourceType\":\"Pat");
            for (var name : named.entrySet()) {
                if (random.nextBoolean() || name.getKey().equals(file)) continue;
                if (name.getValue().isPresent())
                    Files.write(name.getKey(), name.getValue().get());
                else Files.deleteIfExists(name.getKey());
            }
            named.clear();
            throw new PowerCut();
        }

        @Override
        public boolean isSeen(Path file) {
            var name = file.getFileName().toString();
            if (isQuiet || !name.contains(".ndjson") || name.contains(device) || seen.contains(file)) return true;
            if (random.nextInt(4) == 0) return false;
            seen.add(file);
            return true;
        }

        @Override
        public Path bytesOf(Path file) throws IOException {
            var name = file.getFileName().toString();
            if (isQuiet || !name.endsWith(".ndjson") || name.contains(device) || whole.contains(file)) return file;
            if (random.nextInt(4) > 0) {
                whole.add(file);
                return file;
            }
            var bytes = Files.readAllBytes(file);
            var half = halves.resolve(device + "-" + name);
            return Files.write(half, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
        }
    }
}
