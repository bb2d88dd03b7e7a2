package health.threshold.app.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.fhir.Sheets;
import health.threshold.kernel.ClinicClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// Riverside Clinic, which does not exist: 400 people, a year behind them, and today. Everything about it is invented,
/// from a fixed seed; people and staff have the same ids whenever and wherever it is written.
///
/// Its day slides with the clock: the doors opened two hours and forty minutes ago, whatever the hour. So it is always
/// the middle of a morning, with people done, leaving, in rooms and waiting, and most of the day still to come. Only
/// close to midnight the day is pressed together, since all of it must be today.
public final class DemoClinic {

    private static final int PEOPLE = 400;
    private static final int FEW = 90;

    /// What the others refer to, in this order.
    private static final List<String> REFERRED_TO = List.of(
            "Organization", "Location", "Practitioner", "Patient", "Appointment", "Encounter", "DocumentReference");

    private DemoClinic() {}

    /// Writes the clinic's bulk data, one file for each type of resource, over whatever demo was there before.
    ///
    /// @param hubFolder the hub's folder, made if it is missing
    /// @param zone the clinic's own
    public static void write(Path hubFolder, Clock clock, ZoneId zone) {
        made(clock, zone, PEOPLE).writeTo(hubFolder);
    }

    /// A smaller clinic, with the same day: what a server on this machine takes in within half a minute.
    ///
    /// @return its resources, those that others refer to first
    public static List<ObjectNode> few(Clock clock, ZoneId zone) {
        return made(clock, zone, FEW).inOrder(REFERRED_TO);
    }

    private static Bulk made(Clock clock, ZoneId zone, int people) {
        var time = ClinicClock.in(clock, zone);
        var bulk = new Bulk(new Sheets(time));
        var house = House.opened(bulk, zone);
        var guests = new Guests(bulk, house, time).invited();
        var folk = Folk.gathered(bulk, time.today(), Math.max(0, people - guests.size()));
        var covers = new Covers(bulk, time).given(folk);
        new Diary(bulk, house, time).kept(guests, folk, covers);
        new PastYear(bulk, house, time).lived(guests, folk, covers);
        new Charts(bulk, time).written(folk);
        return bulk;
    }
}
