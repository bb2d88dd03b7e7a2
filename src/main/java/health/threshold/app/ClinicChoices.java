package health.threshold.app;

import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.settings.Setting;
import health.threshold.clinic.visit.ArrivalQuestion;
import health.threshold.clinic.visit.Place;
import health.threshold.clinic.visit.PlaceKind;
import health.threshold.kernel.PlaceId;
import health.threshold.store.Tx;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/// What a real clinic writes into the settings file to begin: its name, its rooms, who reviews prompts, how people
/// may pay, what they are asked. The clinic and its rooms are entered once, where the hub has not brought them;
/// from then on they are the hub's.
final class ClinicChoices {

    private static final String NAME = "clinic.name";

    /// What of the file is a setting in the store, by its name there.
    private static final Map<String, Setting> SETTINGS = Map.of(
            "prompts.reviewer", Setting.PROMPT_REVIEWER,
            "pay.least", Setting.PAY_LEAST_PART,
            "plan.months", Setting.PLAN_MOST_MONTHS,
            "plan.payment.least", Setting.PLAN_LEAST_INSTALLMENT,
            "plan.balance.least", Setting.PLAN_LEAST_BALANCE,
            "visit.estimates", Setting.VISIT_ESTIMATES,
            "kiosk.questions", Setting.KIOSK_QUESTIONS,
            "kiosk.place", Setting.KIOSK_PLACE);

    private static final Set<Setting> TEXTS =
            Set.of(Setting.PROMPT_REVIEWER, Setting.VISIT_ESTIMATES, Setting.KIOSK_PLACE);
    private static final int LONGEST_PLACE = 60;

    private final Properties file;

    ClinicChoices(Properties file) {
        this.file = file;
    }

    /// What the demo clinic has chosen: plans, and what its visits cost.
    static ClinicChoices ofTheDemo() {
        var file = new Properties();
        file.setProperty("plan.months", "12");
        file.setProperty("plan.payment.least", "20");
        file.setProperty("visit.estimates", "followup=120, acute=150, blood-draw=60, vaccine=45, any=140");
        return new ClinicChoices(file);
    }

    /// Enters what has been chosen and is not there yet.
    void enter(OpenClinic open) {
        var rooms = open.rooms();
        open.store().write(open.system(), tx -> {
            if (!file.getProperty(NAME, "").isBlank()
                    && rooms.settings.clinic(tx).isEmpty()) enterClinic(tx, rooms);
            SETTINGS.forEach((name, setting) -> choose(tx, rooms, name, setting));
            return true;
        });
    }

    private void choose(Tx tx, Rooms rooms, String name, Setting setting) {
        var chosen = file.getProperty(name, "").strip();
        var canBeNothing =
                setting == Setting.KIOSK_PLACE || (setting == Setting.KIOSK_QUESTIONS && file.containsKey(name));
        var isLeftOut = chosen.isEmpty() && !canBeNothing;
        if (isLeftOut || chosen.equals(rooms.settings.value(tx, setting))) return;
        if (setting == Setting.KIOSK_QUESTIONS) questions(name, chosen);
        else if (setting == Setting.KIOSK_PLACE && chosen.length() > LONGEST_PLACE)
            throw new Settings.Unusable(name + " has at most " + LONGEST_PLACE + " letters. Found: " + chosen);
        else if (!TEXTS.contains(setting) && !chosen.matches("\\d{1,6}"))
            throw new Settings.Unusable(name + " is a whole number of at most six digits. Found: " + chosen);
        rooms.settings.choose(tx, setting, chosen);
    }

    private static void questions(String name, String chosen) {
        if (ArrivalQuestion.read(chosen).isPresent()) return;
        var known = Arrays.stream(ArrivalQuestion.values())
                .map(ArrivalQuestion::code)
                .collect(Collectors.joining(", "));
        throw new Settings.Unusable(name + " names at most two of " + known
                + ", with a comma between, or nothing where nothing is asked. Found: " + chosen);
    }

    private void enterClinic(Tx tx, Rooms rooms) {
        rooms.settings.keep(tx, new Clinic(tx.newId(), file.getProperty(NAME).strip(), zone(), currency()));
        for (var kind : PlaceKind.values()) {
            for (var name : names(kind)) rooms.places.keep(tx, new Place(new PlaceId(tx.newId()), name, kind, true));
        }
    }

    private List<String> names(PlaceKind kind) {
        var text = switch (kind) {
            case EXAM_ROOM -> file.getProperty("clinic.rooms", "Room 1, Room 2");
            case SEATING -> file.getProperty("clinic.seating", "");
            case QUIET_ROOM -> file.getProperty("clinic.quiet", "");
        };
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private ZoneId zone() {
        var text =
                file.getProperty("clinic.zone", ZoneId.systemDefault().getId()).strip();
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new Settings.Unusable("clinic.zone is not a time zone such as America/New_York. Found: " + text);
        }
    }

    private CurrencyUnit currency() {
        var text = file.getProperty("clinic.currency", "USD").strip();
        try {
            return CurrencyUnit.of(text);
        } catch (IllegalCurrencyException unknown) {
            throw new Settings.Unusable("clinic.currency is not a currency such as USD. Found: " + text);
        }
    }
}
