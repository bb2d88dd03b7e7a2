package health.threshold.app.demo;

import health.threshold.clinic.settings.Clinic;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.clinic.visit.Place;
import health.threshold.clinic.visit.PlaceKind;
import health.threshold.kernel.PersonName;
import health.threshold.kernel.PlaceId;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// The house and who works in it. By name, the first clinician is Dr Jordan Lee, the first nurse Ruth Osei and the
/// first receptionist Ana Reyes: theirs are the demo's accounts. What is already done today was done by the others, so
/// that whoever signs in has done nothing yet that they could take back.
///
/// @param clinicians five, Dr Lee first
record House(List<StaffId> clinicians, StaffId nurse, StaffId receptionist, List<PlaceId> rooms, PlaceId quiet) {

    static House opened(Bulk bulk, ZoneId zone) {
        bulk.add(bulk.sheets().of(new Clinic(Ids.of("clinic"), "Riverside Clinic", zone, CurrencyUnit.USD)));
        var clinicians = List.of(
                works(bulk, "Jordan", "Lee", "Dr", Role.CLINICIAN),
                works(bulk, "Amara", "Nwosu", "Dr", Role.CLINICIAN),
                works(bulk, "Elena", "Petrova", "Dr", Role.CLINICIAN),
                works(bulk, "Imran", "Rahman", "Dr", Role.CLINICIAN),
                works(bulk, "Grace", "Whitfield", "Dr", Role.CLINICIAN));
        works(bulk, "Ruth", "Osei", null, Role.NURSE);
        works(bulk, "Minh", "Pham", null, Role.NURSE);
        var nurse = works(bulk, "Valeria", "Quispe", null, Role.NURSE);
        works(bulk, "Ana", "Reyes", null, Role.RECEPTIONIST);
        var receptionist = works(bulk, "Beatriz", "Santos", null, Role.RECEPTIONIST);
        works(bulk, "Colin", "Walker", null, Role.RECEPTIONIST);
        works(bulk, "Mona", "Eriksen", null, Role.MANAGER);
        works(bulk, "Adam", "Novak", null, Role.ADMINISTRATOR);
        var rooms = List.of(
                built(bulk, "Room 1", PlaceKind.EXAM_ROOM),
                built(bulk, "Room 2", PlaceKind.EXAM_ROOM),
                built(bulk, "Room 3", PlaceKind.EXAM_ROOM),
                built(bulk, "Room 4", PlaceKind.EXAM_ROOM));
        // Read in a language that a kiosk speaks, a letter on the wall is the same letter.
        built(bulk, "A", PlaceKind.SEATING);
        built(bulk, "B", PlaceKind.SEATING);
        return new House(clinicians, nurse, receptionist, rooms, built(bulk, "Quiet room", PlaceKind.QUIET_ROOM));
    }

    StaffId lee() {
        return clinicians.getFirst();
    }

    private static StaffId works(Bulk bulk, String given, String family, @Nullable String title, Role role) {
        var id = new StaffId(Ids.of("staff", given, family));
        bulk.add(bulk.sheets().of(new StaffMember(id, new PersonName(given, family), title, role, true)));
        return id;
    }

    private static PlaceId built(Bulk bulk, String name, PlaceKind kind) {
        var id = new PlaceId(Ids.of("place", name));
        bulk.add(bulk.sheets().of(new Place(id, name, kind, true)));
        return id;
    }
}
