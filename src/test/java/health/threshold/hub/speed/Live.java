package health.threshold.hub.speed;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.ObjectName;

/// The live objects of this process after a full collection, in bytes by class.
record Live(Map<String, Long> bytes) {

    /// What the collector lays into gaps that it leaves: nothing lives there.
    private static final String FILLER = "jdk.internal.vm.Filler";

    static Live now() {
        try {
            var text = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            var bytes = new TreeMap<String, Long>();
            for (var line : text.split("\n")) {
                var parts = line.strip().split("\\s+");
                if (parts.length >= 4 && parts[0].endsWith(":") && !parts[3].contains(FILLER))
                    bytes.merge(parts[3], Long.valueOf(parts[2]), Long::sum);
            }
            return new Live(bytes);
        } catch (JMException impossible) {
            throw new IllegalStateException("Every HotSpot counts its objects", impossible);
        }
    }

    long total() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /// The classes that have grown most, for whoever must find out why.
    List<String> growth(Live before) {
        return bytes.keySet().stream()
                .sorted(Comparator.comparingLong((String name) -> grown(before, name))
                        .reversed())
                .limit(20)
                .map(name -> "%,12d %s".formatted(grown(before, name), name))
                .toList();
    }

    private long grown(Live before, String name) {
        return bytes.getOrDefault(name, 0L) - before.bytes.getOrDefault(name, 0L);
    }
}
