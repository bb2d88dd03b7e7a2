package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.settings.ClinicSettings;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/// The clinic is the one Organization that says which clock and money it goes by; any other is only mirrored.
final class ClinicTranslator extends RowTranslator<Clinic> {

    private static final String ZONE = Own.extension("time-zone");
    private static final String CURRENCY = Own.extension("currency");

    private final ClinicSettings settings;

    ClinicTranslator(ClinicSettings settings) {
        super(
                "Organization",
                Kind.CLINIC,
                0,
                List.of(
                        new Element<>(Clinic::name, (on, clinic) -> on.put("name", clinic.name())),
                        new Element<>(
                                Clinic::zone, (on, clinic) -> Laying.extension(on, ZONE, "valueString", clinic.zone())),
                        new Element<>(
                                Clinic::currency,
                                (on, clinic) -> Laying.extension(
                                        on,
                                        CURRENCY,
                                        "valueCode",
                                        clinic.currency().getCode()))));
        this.settings = settings;
    }

    @Override
    Optional<Clinic> read(Tx tx, ObjectNode resource) {
        var zone = Json.extensionText(resource, ZONE);
        var currency = Json.extensionText(resource, CURRENCY);
        if (zone.isEmpty() || currency.isEmpty()) return Optional.empty();
        Json.required(resource, "name");
        return Optional.of(new Clinic(
                Json.id(resource),
                Words.text(resource, 200, "name").orElseThrow(),
                ZoneId.of(zone.get()),
                CurrencyUnit.of(currency.get())));
    }

    @Override
    void keep(Tx tx, Clinic clinic) {
        settings.keep(tx, clinic);
    }

    @Override
    Optional<Clinic> find(Tx tx, UUID id) {
        return settings.clinic(tx, id);
    }

    @Override
    void begin(ObjectNode fresh, Clinic clinic) {
        fresh.put("active", true);
    }
}
