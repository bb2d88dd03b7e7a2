package health.threshold.station.desk;

import health.threshold.clinic.patient.Companions;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.fx.Background;
import health.threshold.fx.Words;
import health.threshold.kernel.PatientId;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.PhoneNumber;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Who comes for the person beside the board, and what they may do: somebody new, or somebody known whose rights
/// change. What is ticked by itself is nothing, but for a guardian.
final class CompanionModel {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_RELATION = 40;

    private final Companions companions;
    private final DeskSetting setting;
    private final Background background;
    private final Words words;
    private final Runnable kept;
    private final StringProperty given = new SimpleStringProperty("");
    private final StringProperty family = new SimpleStringProperty("");
    private final StringProperty relation = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final BooleanProperty guardian = new SimpleBooleanProperty();
    private final Map<ProxyScope, BooleanProperty> may = new EnumMap<>(ProxyScope.class);
    private final ReadOnlyStringWrapper whose = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<PatientId> patient = Optional.empty();
    private UUID id;

    /// @param kept is told once it is on the disk
    CompanionModel(Companions companions, DeskSetting setting, Background background, Words words, Runnable kept) {
        this.companions = companions;
        this.setting = setting;
        this.background = background;
        this.words = words;
        this.kept = kept;
        id = companions.fresh();
        for (var one : ProxyScope.values()) may.put(one, new SimpleBooleanProperty());
    }

    StringProperty given() {
        return given;
    }

    StringProperty family() {
        return family;
    }

    /// What they are to the person, in the words of whoever types it.
    StringProperty relation() {
        return relation;
    }

    StringProperty phone() {
        return phone;
    }

    /// Whether they may decide for the person.
    BooleanProperty guardian() {
        return guardian;
    }

    BooleanProperty may(ProxyScope one) {
        return Objects.requireNonNull(may.get(one));
    }

    /// For whom they come.
    ReadOnlyStringProperty whose() {
        return whose.getReadOnlyProperty();
    }

    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Opens the form for somebody who is known already, or for somebody new.
    void open(Patient person, Optional<Proxy> known) {
        patient = Optional.of(person.id());
        whose.set(person.name().full());
        message.set("");
        id = known.map(Proxy::id).orElseGet(companions::fresh);
        given.set(known.map(one -> one.name().given()).orElse(""));
        family.set(known.map(one -> one.name().family()).orElse(""));
        relation.set(known.map(Proxy::relation).orElse(""));
        phone.set(known.map(Proxy::phone).orElse(""));
        guardian.set(known.map(Proxy::guardian).orElse(false));
        tick(known.map(Proxy::may).orElse(Set.of()));
    }

    /// Somebody says that they may decide for the person: then all of it is ticked, and can be taken away again.
    void decidesForThem(boolean is) {
        guardian.set(is);
        tick(ProxyScope.usual(is));
    }

    /// They may do nothing any more; they stay on file.
    void mayNothing() {
        guardian.set(false);
        tick(Set.of());
        keep();
    }

    void keep() {
        if (busy.get() || patient.isEmpty()) return;
        var wrong = wrong();
        message.set(wrong.map(words::say).orElse(""));
        if (wrong.isPresent()) return;
        var companion = new Proxy(
                id,
                patient.get(),
                new PersonName(given.get(), family.get()),
                relation.get().strip(),
                phone.get().isBlank() ? null : phone.get().strip(),
                guardian.get(),
                ticked());
        busy.set(true);
        background.run(
                () -> {
                    companions.keep(setting.actor(), companion);
                    return true;
                },
                done -> {
                    busy.set(false);
                    kept.run();
                },
                () -> busy.set(false));
    }

    private Optional<String> wrong() {
        if (family.get().isBlank() || relation.get().isBlank()) return Optional.of("companion.missing");
        if (given.get().length() > LONGEST_NAME
                || family.get().length() > LONGEST_NAME
                || relation.get().length() > LONGEST_RELATION) return Optional.of("companion.long");
        return phone.get().isBlank() || PhoneNumber.isWhole(phone.get())
                ? Optional.empty()
                : Optional.of("walkin.phone.short");
    }

    private void tick(Set<ProxyScope> some) {
        may.forEach((one, is) -> is.set(some.contains(one)));
    }

    private Set<ProxyScope> ticked() {
        return may.entrySet().stream()
                .filter(one -> one.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
