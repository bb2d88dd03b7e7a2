package health.threshold.clinic.settings;

import health.threshold.store.Kind;
import health.threshold.store.Tx;
import health.threshold.store.audit.Deed;
import health.threshold.store.outbox.Books;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/// What the clinic is called, which clock and money it goes by, and what it has chosen.
public final class ClinicSettings {

    private final Books books;

    public ClinicSettings(Books books) {
        this.books = books;
    }

    /// The clinic; empty until it has been synchronised or set up once.
    public Optional<Clinic> clinic(Tx tx) {
        return rows(tx).clinics().stream().findFirst().map(ClinicSettings::read);
    }

    public Optional<Clinic> clinic(Tx tx, UUID id) {
        return clinic(tx).filter(clinic -> clinic.id().equals(id));
    }

    /// Keeps the clinic as it is now.
    public void keep(Tx tx, Clinic clinic) {
        var row = new ClinicRow();
        row.id = clinic.id();
        row.name = clinic.name();
        row.zone = clinic.zone().getId();
        row.currency = clinic.currency().getCode();
        rows(tx).keep(row);
        books.changed(tx, Deed.CHANGED, Kind.CLINIC, clinic.id());
    }

    public String value(Tx tx, Setting setting) {
        return rows(tx).setting(setting.name()).map(row -> row.content).orElse(setting.usual());
    }

    /// A setting that is a number; what somebody wrote that is none counts as not chosen.
    public int number(Tx tx, Setting setting) {
        var text = value(tx, setting);
        return Integer.parseInt(text.matches("\\d{1,6}") ? text : setting.usual());
    }

    /// Chooses, on this device.
    public void choose(Tx tx, Setting setting, String value) {
        var row = new SettingRow();
        row.name = setting.name();
        row.content = value;
        rows(tx).keep(row);
        var id = UUID.nameUUIDFromBytes(setting.name().getBytes(StandardCharsets.UTF_8));
        books.changedHere(tx, Deed.CHANGED, Kind.SETTING, id);
    }

    private static ClinicRows rows(Tx tx) {
        return new ClinicRows_(tx.session());
    }

    private static Clinic read(ClinicRow row) {
        return new Clinic(row.id, row.name, ZoneId.of(row.zone), CurrencyUnit.of(row.currency));
    }
}
