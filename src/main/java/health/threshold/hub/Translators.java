package health.threshold.hub;

import health.threshold.store.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The translators by type of resource and by kind of row. A type nobody translates is mirrored and no more.
public final class Translators {

    /// How this Threshold writes. It grows whenever something is written that the one before cannot read.
    public static final int FORMAT = 4;

    private final Map<String, Translator> byType = new HashMap<>();
    private final Map<Kind, List<Translator>> byKind = new EnumMap<>(Kind.class);
    private final Nameplates nameplates;
    private final Business business;
    private final int format;

    public Translators(List<? extends Translator> all) {
        this(all, (tx, type, id) -> Optional.empty(), Business.NONE);
    }

    /// @param nameplates the rooms' own names for what resources refer to
    /// @param business whom the rooms have business with
    public Translators(List<? extends Translator> all, Nameplates nameplates, Business business) {
        this(all, nameplates, business, FORMAT);
    }

    /// @param format the newest that these translators read, and the one they write
    public Translators(List<? extends Translator> all, Nameplates nameplates, Business business, int format) {
        this.nameplates = nameplates;
        this.business = business;
        this.format = format;
        var inOrder = new ArrayList<Translator>(all);
        inOrder.sort(Comparator.comparingInt(Translator::rank).thenComparing(Translator::type));
        for (var translator : inOrder) {
            if (byType.put(translator.type(), translator) != null)
                throw new IllegalArgumentException("Two translators for " + translator.type());
            for (var kind : translator.kinds())
                byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(translator);
        }
    }

    /// What the rooms call people and places.
    public Nameplates nameplates() {
        return nameplates;
    }

    /// Whom the rooms have business with.
    public Business business() {
        return business;
    }

    /// The newest format that these translators read, and the one they write.
    public int format() {
        return format;
    }

    /// The translator of this type, if there is one.
    public Optional<Translator> of(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /// What a type of resource is to the clinic; `OTHER` if nobody translates it.
    public Kind kindOf(String type) {
        return of(type).flatMap(by -> by.kinds().stream().sorted().findFirst()).orElse(Kind.OTHER);
    }

    /// What resources of this type may be to the clinic; `OTHER` if nobody translates it.
    Set<Kind> kindsOf(String type) {
        return of(type).map(Translator::kinds).orElse(Set.of(Kind.OTHER));
    }

    /// The translators that send changes of this kind, referenced types first.
    public List<Translator> of(Kind kind) {
        return List.copyOf(byKind.getOrDefault(kind, List.of()));
    }

    /// All types that somebody translates, referenced types first.
    public List<String> types() {
        return byType.values().stream()
                .sorted(Comparator.comparingInt(Translator::rank).thenComparing(Translator::type))
                .map(Translator::type)
                .toList();
    }

    /// Where a type stands in the order of sending and reading; types nobody translates come last.
    public int rank(String type) {
        return of(type).map(Translator::rank).orElse(Integer.MAX_VALUE);
    }
}
