package health.threshold.app;

import health.threshold.app.language.Languages;
import health.threshold.clinic.billing.CardTerminal;
import health.threshold.clinic.billing.NoTerminal;
import health.threshold.clinic.billing.SimulatedTerminal;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.settings.Setting;
import health.threshold.hub.Scope;
import health.threshold.hub.Sync;
import health.threshold.hub.fhir.ClinicTranslators;
import health.threshold.kernel.Actor;
import health.threshold.kernel.AsOf;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.NewIds;
import health.threshold.store.Keystore;
import health.threshold.store.Kind;
import health.threshold.store.Opening;
import health.threshold.store.OwnerOnly;
import health.threshold.store.Store;
import health.threshold.store.StoreFile;
import health.threshold.store.SystemKeystore;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/// A clinic's store, rooms and synchronisation, open on this device. There is one for a process, however many
/// stations look into it.
public final class OpenClinic implements AutoCloseable {

    private static final String UNNAMED = "Threshold";

    private final Settings settings;
    private final Store store;
    private final Rooms rooms;
    private final Sync sync;
    private final Postman postman;
    private final Optional<SimulatedTerminal> simulated;
    private final Known known;
    private final Languages languages;
    private final KioskEquipment equipment;

    private OpenClinic(Settings settings, Store store, Clock clock, Known known) {
        this.settings = settings;
        this.store = store;
        this.known = known;
        languages = Languages.in(settings.languages());
        equipment = KioskEquipment.of(settings, System.getProperty("os.name"));
        simulated = settings.demo() ? Optional.of(new SimulatedTerminal()) : Optional.empty();
        var terminal = simulated.<CardTerminal>map(one -> one).orElseGet(NoTerminal::new);
        var outside = new Rooms.Outside(terminal, MailConnection.of(settings, clock));
        rooms = new Rooms(store, settings.device(), outside, Shelves.in(settings.data()), settings.demo());
        postman = new Postman(store, rooms.receiptPost, system());
        var translators = ClinicTranslators.of(rooms.speaking());
        var scope = Scope.of(settings.stations(), settings.isAlone());
        var hub = HubConnection.of(settings, clock, translators, scope);
        sync = new Sync(store, settings.device(), hub, translators, scope);
        learnClinic();
        rooms.twoFiles.catchUp();
        store.listen(changes -> {
            if (changes.touch(Kind.CLINIC, Kind.SETTING)) learnClinic();
        });
    }

    /// Opens the store in the data folder.
    ///
    /// @throws CannotStart when it must be left alone; the words say why and what to do
    public static OpenClinic open(Settings settings, Clock clock) {
        DemoDay.mustFit(settings);
        var keystore = settings.demo() ? Keystore.NONE : new SystemKeystore();
        var known = new Known();
        var clinicClock =
                new ClinicClock(clock, () -> known.clinic.map(Clinic::zone).orElseGet(ZoneId::systemDefault));
        return switch (new StoreFile(settings.data(), keystore).open(clinicClock, new NewIds(clock))) {
            case Opening.Opened(var store) -> begun(inside(settings, store, clock, known));
            case Opening.InUse(var file) ->
                throw new CannotStart("Threshold is open already with this data: " + file.getParent()
                        + ". Use the window that is open, or name another folder with --data.");
            case Opening.KeyMissing(var file) ->
                throw new CannotStart("There is a store, but its key is missing: " + file
                        + ". Put store.key back beside it, or restore a backup. Nothing was changed.");
            case Opening.WrongKey(var file) ->
                throw new CannotStart("The key that is here does not open this store: " + file
                        + ". Put the right store.key beside it. Nothing was changed.");
            case Opening.Foreign(var file) ->
                throw new CannotStart("This file is not a store of Threshold: " + file
                        + ". Name another folder with --data. Nothing was changed.");
            case Opening.Damaged(var file) ->
                throw new CannotStart("The store is damaged: " + file + ". Restore a backup. Nothing was changed.");
            case Opening.Newer(var file, var version) ->
                throw new CannotStart("A newer Threshold has written this store (version " + version + "): " + file
                        + ". Update this one. Nothing was changed.");
            case Opening.NoRoom(var folder) ->
                throw new CannotStart(
                        "Threshold cannot write here: " + folder + ". The disk may be full, or the folder read-only.");
        };
    }

    /// What cannot be opened in full is not left open in part, or the next try would find it in use.
    private static OpenClinic inside(Settings settings, Store store, Clock clock, Known known) {
        try {
            return new OpenClinic(settings, store, clock, known);
        } catch (RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    /// What must be there before anybody works: the default shared folder, and what the clinic has chosen.
    private static OpenClinic begun(OpenClinic clinic) {
        var settings = clinic.settings;
        try {
            // Only the one inside the data folder: any other that is missing may be a drive that is not connected.
            if (settings.isAlone() && !settings.demo()) OwnerOnly.folder(settings.ownHub());
            if (settings.demo()) ClinicChoices.ofTheDemo().enter(clinic);
            new ClinicChoices(SettingsFile.inFile(settings.data().resolve(SettingsFile.NAME))).enter(clinic);
            return clinic;
        } catch (IOException | Settings.Unusable failure) {
            clinic.close();
            throw failure instanceof Settings.Unusable unusable
                    ? unusable
                    : new CannotStart("Threshold cannot write here: " + settings.data());
        }
    }

    public Settings settings() {
        return settings;
    }

    public Store store() {
        return store;
    }

    public Rooms rooms() {
        return rooms;
    }

    public Sync sync() {
        return sync;
    }

    /// The demo's card terminal; empty at a real clinic.
    public Optional<SimulatedTerminal> simulated() {
        return simulated;
    }

    /// What the lobby can speak.
    Languages languages() {
        return languages;
    }

    /// What stands beside the kiosk.
    KioskEquipment equipment() {
        return equipment;
    }

    /// Sends what waits to be mailed.
    Postman postman() {
        return postman;
    }

    /// What the clinic is called, as far as this device knows.
    public String clinicName() {
        return known.clinic.map(Clinic::name).orElse(UNNAMED);
    }

    /// The program itself, as the audit log knows it.
    public Actor system() {
        return Actor.system(settings.device());
    }

    /// How old what the other devices wrote may be here.
    public AsOf asOf() {
        if (settings.isAlone()) return AsOf.NOW;
        return () -> sync.heard()
                .filter(at -> Duration.between(at, store.clock().now()).compareTo(known.oldAfter) > 0);
    }

    @Override
    public void close() {
        postman.close();
        sync.close();
        store.close();
    }

    private void learnClinic() {
        known.clinic = store.read(system(), rooms.settings::clinic);
        known.oldAfter =
                Duration.ofMinutes(store.read(system(), tx -> rooms.settings.number(tx, Setting.OLD_AFTER_MINUTES)));
    }

    /// What is known of the clinic without asking the store: its time zone may come with the first synchronisation,
    /// after the clock is made.
    private static final class Known {
        private volatile Optional<Clinic> clinic = Optional.empty();
        private volatile Duration oldAfter = Duration.ZERO;
    }
}
