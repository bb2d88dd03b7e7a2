package health.threshold.app;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.clinic.settings.Clinic;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new kiosk does not know yet what its clinic is called.
class ClinicsNameTest {

    private static final UUID RIVERSIDE = UUID.fromString("019ac000-0000-7000-8000-000000000001");

    @TempDir
    Path folder;

    private final CompletableFuture<OpenClinic> opening = new CompletableFuture<>();
    private final ClinicsName name = new ClinicsName(opening);
    private final List<String> heard = new ArrayList<>();

    @Test
    void is_heard_once_the_store_is_open_and_whenever_it_is_another() {
        try (var clinic = opened()) {
            try (var _ = name.listen(() -> heard.add(name.name()))) {
                opening.complete(clinic);
                call(clinic, "Riverside Clinic");
                call(clinic, "Riverside Family Clinic");
            }
            call(clinic, "Lakeside Clinic");
        }

        assertThat(heard).containsExactly("Threshold", "Riverside Clinic", "Riverside Family Clinic");
    }

    private OpenClinic opened() {
        var settings = new SettingsFile(Map.of(), folder, LocalDate.of(2026, 11, 24))
                .read(new SettingsFile.Typed(null, folder.resolve("data"), null, false, null));
        return OpenClinic.open(settings, Threshold.clock());
    }

    private static void call(OpenClinic clinic, String name) {
        var riverside = new Clinic(RIVERSIDE, name, ZoneId.of("America/New_York"), CurrencyUnit.USD);
        clinic.store().write(clinic.system(), tx -> {
            clinic.rooms().settings.keep(tx, riverside);
            return true;
        });
    }
}
