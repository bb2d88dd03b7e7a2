package health.threshold.station.desk;

import health.threshold.clinic.journey.Registration.Registered;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.clinic.visit.Arrival;
import health.threshold.fx.Background;
import health.threshold.fx.Words;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.PhoneNumber;
import health.threshold.kernel.StaffId;
import health.threshold.kernel.VisitId;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Somebody comes without an appointment: chosen from those on file, or put on file now. Somebody of the same family
/// name and birthday is offered before a second file is made.
final class WalkInModel {

    private final DeskRooms rooms;
    private final DeskSetting setting;
    private final Background background;
    private final Words words;
    private final Consumer<VisitId> arrived;
    private final StringProperty given = new SimpleStringProperty("");
    private final StringProperty family = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> born = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Patient> person = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable StaffMember> clinician = new SimpleObjectProperty<>();
    private final ObservableList<StaffMember> clinicians = FXCollections.observableArrayList();
    private final ObservableList<Patient> perhaps = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    WalkInModel(DeskRooms rooms, DeskSetting setting, Background background, Words words, Consumer<VisitId> arrived) {
        this.rooms = rooms;
        this.setting = setting;
        this.background = background;
        this.words = words;
        this.arrived = arrived;
    }

    StringProperty given() {
        return given;
    }

    StringProperty family() {
        return family;
    }

    StringProperty phone() {
        return phone;
    }

    ObjectProperty<@Nullable LocalDate> born() {
        return born;
    }

    /// Who it is, where they are on file.
    ObjectProperty<@Nullable Patient> person() {
        return person;
    }

    ObjectProperty<@Nullable StaffMember> clinician() {
        return clinician;
    }

    ObservableList<StaffMember> clinicians() {
        return clinicians;
    }

    /// Those on file who may be the same person.
    ObservableList<Patient> perhaps() {
        return perhaps;
    }

    ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    BooleanProperty busy() {
        return busy;
    }

    /// Opens the form; what was typed before for a new person is still there.
    void open(@Nullable Patient known) {
        person.set(known);
        message.set("");
        background.run(() -> rooms.registration().clinicians(setting.actor()), found -> {
            if (!clinicians.equals(found)) clinicians.setAll(found);
            if (clinician.get() == null && !found.isEmpty()) clinician.set(found.getFirst());
        });
    }

    /// Records that they are here.
    ///
    /// @param surely whether it is somebody else than those who are offered
    void arrive(boolean surely) {
        if (busy.get()) return;
        var with = clinician.get();
        if (with == null) {
            message.set(words.say("walkin.clinician.missing"));
            return;
        }
        var known = person.get();
        if (known != null) arrive(known, with.id());
        else registered(with.id(), surely);
    }

    private void registered(StaffId with, boolean surely) {
        var birthday = born.get();
        if (family.get().isBlank()
                || birthday == null
                || birthday.isAfter(setting.clock().today())) {
            message.set(words.say("walkin.missing"));
            return;
        }
        if (!phone.get().isBlank() && !PhoneNumber.isWhole(phone.get())) {
            message.set(words.say("walkin.phone.short"));
            return;
        }
        busy.set(true);
        var name = new PersonName(given.get(), family.get());
        var number = phone.get();
        background.run(
                () -> {
                    if (!surely) rooms.wholeClinic().bringNamesakes(setting.actor(), name.family(), birthday);
                    return rooms.registration().register(setting.actor(), name, birthday, number, surely);
                },
                answer -> {
                    busy.set(false);
                    switch (answer) {
                        case Registered.Fresh(var patient) -> {
                            // On file from here on: should the arrival fail, pressing again makes no second file.
                            person.set(patient);
                            arrive(patient, with);
                        }
                        case Registered.PerhapsKnown(var known) -> {
                            perhaps.setAll(known);
                            message.set(words.say("walkin.perhaps"));
                        }
                    }
                },
                () -> busy.set(false));
    }

    private void arrive(Patient patient, StaffId with) {
        busy.set(true);
        background.run(
                () -> rooms.registration().walkIn(setting.actor(), patient.id(), with),
                arrival -> {
                    busy.set(false);
                    switch (arrival) {
                        case Arrival.Recorded(var visit, var _) -> {
                            clear();
                            arrived.accept(visit);
                        }
                        case Arrival.AlreadyHere _, Arrival.NotExpected _ ->
                            message.set(words.say("walkin.here", patient.called()));
                    }
                },
                () -> busy.set(false));
    }

    private void clear() {
        given.set("");
        family.set("");
        phone.set("");
        born.set(null);
        person.set(null);
        perhaps.clear();
        message.set("");
    }
}
