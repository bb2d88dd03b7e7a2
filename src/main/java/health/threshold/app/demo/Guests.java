package health.threshold.app.demo;

import static health.threshold.clinic.patient.NeedCode.ANXIETY;
import static health.threshold.clinic.patient.NeedCode.COGNITION;
import static health.threshold.clinic.patient.NeedCode.COST;
import static health.threshold.clinic.patient.NeedCode.FIRST_PRENATAL;
import static health.threshold.clinic.patient.NeedCode.FOOD;
import static health.threshold.clinic.patient.NeedCode.HEARING;
import static health.threshold.clinic.patient.NeedCode.LOSS;
import static health.threshold.clinic.patient.NeedCode.LOW_LITERACY;
import static health.threshold.clinic.patient.NeedCode.LOW_VISION;
import static health.threshold.clinic.patient.NeedCode.MORE_TIME;
import static health.threshold.clinic.patient.NeedCode.NEEDLE_FEAR;
import static health.threshold.clinic.patient.NeedCode.NEW_DIAGNOSIS;
import static health.threshold.clinic.patient.NeedCode.PREGNANT;
import static health.threshold.clinic.patient.NeedCode.QUIET;
import static health.threshold.clinic.patient.NeedCode.STEP_FREE;
import static health.threshold.clinic.patient.NeedCode.TRANSPORT;
import static health.threshold.clinic.patient.NeedCode.WHEELCHAIR;

import health.threshold.clinic.schedule.Service;
import health.threshold.clinic.visit.Feeling;
import health.threshold.kernel.ClinicClock;
import health.threshold.kernel.Role;
import java.util.List;

/// The people of the demo's stories, each with what makes their story.
final class Guests {

    private final GuestBook book;

    Guests(Bulk bulk, House house, ClinicClock time) {
        book = new GuestBook(bulk, house, time);
    }

    List<Guest> invited() {
        maria();
        sam();
        atTheirMostVulnerable();
        money();
        twinsAndNamesakes();
        access();
        names();
        return book.guests();
    }

    private void maria() {
        var maria = book.patient("María", "Gómez", "1961-03-14", "(434) 555-4471")
                .called("Mari", "she/her")
                .speaking("es", true)
                .whatMatters("to dance at my granddaughter's wedding")
                .in();
        book.need(maria, NEEDLE_FEAR);
        book.covered(maria, "Blue Ridge", "Gold", 25);
        book.owes(maria, 140, "Office visit, earlier this year");
        book.allergic(maria, "Penicillin", "Hives");
        book.diagnosed(maria, "Type 2 diabetes", 2_900);
        book.takes(maria, "Metformin 500 mg", null);
        book.measured(maria, "Hemoglobin A1c", "7.4 %", false, 92);
        book.team(maria, "Lena Fuentes", "community health worker");
        book.promised(maria, "Ask the lab for the smallest needle", Role.NURSE, false);
        book.expects(new Guest(maria, 0, 6, Service.BLOOD_DRAW, "K7MQ", null));
    }

    private void sam() {
        var sam = book.patient("Sam", "Okafor", "1988-09-02", "(434) 555-0188")
                .called(null, "he/him")
                .whatMatters("back on my bike by spring")
                .in();
        book.covered(sam, "Piedmont Health", "Plus", 15);
        book.diagnosed(sam, "Torn knee ligament, repaired", 75);
        book.takes(sam, "Ibuprofen 400 mg", null);
        book.measured(sam, "Vitamin D", "31 ng/mL", true, 30);
        book.promised(sam, "Send the exercise sheet", Role.CLINICIAN, true);
        book.promised(sam, "Book physiotherapy before he leaves", Role.RECEPTIONIST, false);
        book.concerned(sam, "My knee gives way on the stairs, and I'm scared it will not get better.");
        book.expects(new Guest(sam, 0, 4, Service.FOLLOWUP, null, Feeling.WORRIED));
    }

    private void atTheirMostVulnerable() {
        var linh = book.patient("Linh", "Trần", "1996-06-21", "(434) 555-0121")
                .called(null, "she/her")
                .speaking("vi", true)
                .whatMatters("that my mother can be with me")
                .in();
        book.need(linh, FIRST_PRENATAL);
        book.need(linh, PREGNANT);
        book.covered(linh, "Commonwealth Care", "Family", 0);
        book.expects(new Guest(linh, 4, 6, Service.PRENATAL_FIRST, null, null));

        var ewa = book.patient("Ewa", "Kowalczyk", "1957-01-30", "(434) 555-0131")
                .called(null, "she/her")
                .speaking("pl", false)
                .whatMatters("that nobody hurries me just now")
                .in();
        book.need(ewa, LOSS);
        book.covered(ewa, "Medicare", null, 20);
        book.expects(new Guest(ewa, 0, 5, Service.LOSS_FOLLOWUP, null, Feeling.HARD_DAY));

        var park = book.patient("Min-jun", "Park", "1979-12-05", "(434) 555-0141")
                .called("MJ", "he/him")
                .speaking("ko", false)
                .in();
        book.need(park, NEW_DIAGNOSIS);
        book.covered(park, "Blue Ridge", "Silver", 40);
        book.measured(park, "Biopsy", "see the report", false, 2);
        book.expects(new Guest(park, 1, 7, Service.SERIOUS_RESULT, null, null));

        var tyler = book.patient("Tyler", "Brooks-Nakamura", "2010-08-17", "(434) 555-0151")
                .called("Ty", "they/them")
                .in();
        book.need(tyler, ANXIETY);
        book.need(tyler, QUIET);
        book.guardian(tyler, "Naomi", "Nakamura", "mother");
        book.covered(tyler, "Blue Ridge", "Gold", 25);
        book.expects(new Guest(tyler, 3, 10, Service.ANXIETY, null, null));
    }

    private void money() {
        var dolores = book.patient("Dolores", "Whitaker", "1949-04-11", "(434) 555-0111")
                .in();
        book.need(dolores, COST);
        book.covered(dolores, "Medicare", null, 20);
        book.takes(dolores, "Apixaban 5 mg", "Has not picked it up: it costs more than she has left this month");
        book.promised(dolores, "Look for help with the cost of the prescription", Role.NURSE, false);
        book.expects(new Guest(dolores, 3, 4, Service.MEDICATION_REVIEW, null, null));

        var robert = book.patient("Robert", "O'Sullivan-Hayes", "1966-02-19", "(434) 555-0161")
                .in();
        book.covered(robert, "Piedmont Health", "Plus", 15);
        book.complained(robert, "I waited more than an hour last time and nobody told me why.");
        book.promised(robert, "Call Mr O'Sullivan-Hayes about his wait", Role.MANAGER, false);
        book.expects(new Guest(robert, 1, 4, Service.CHRONIC, null, null));

        book.expects(new Guest(
                book.patient("Paweł", "Wiśniewski", "1984-10-08", "(434) 555-0171")
                        .speaking("pl", true)
                        .in(),
                3,
                8,
                Service.ACUTE,
                null,
                null));

        var gloria = book.patient("Gloria", "Fontaine", "1971-05-25", "(434) 555-0181")
                .in();
        book.covered(gloria, "Blue Ridge", "Silver", 40);
        book.owes(gloria, 380, "Minor procedure, last winter");
        book.expects(new Guest(gloria, 1, 8, Service.FOLLOWUP, null, null));

        var hassan = book.patient("Hassan", "Al-Masri", "1975-11-13", "(434) 555-0191")
                .speaking("ar", true)
                .in();
        book.covered(hassan, "Commonwealth Care", "Basic", 10);
        book.owes(hassan, 240, "Imaging");
        book.paysMonthly(hassan, 240, 6);
        book.expects(new Guest(hassan, 0, 8, Service.CHRONIC_PAIN, null, null));

        var noor = book.patient("Noor", "Haddad", "1993-03-03", "(434) 555-0113")
                .called(null, "she/her")
                .in();
        book.need(noor, FOOD);
        book.need(noor, TRANSPORT);
        book.covered(noor, "Commonwealth Care", "Basic", 0);
        book.concerned(noor, "I'm tired all the time.");
        book.expects(new Guest(noor, 2, 4, Service.ACUTE, null, null));
    }

    private void twinsAndNamesakes() {
        var lucas = book.patient("Lucas", "Jean-Baptiste", "2019-06-30", "(434) 555-0122")
                .speaking("ht", true)
                .born("multipleBirthInteger", 1)
                .in();
        var lea = book.patient("Léa", "Jean-Baptiste", "2019-06-30", "(434) 555-0122")
                .speaking("ht", true)
                .born("multipleBirthInteger", 2)
                .notTheSameAs(lucas)
                .in();
        for (var twin : List.of(lucas, lea)) {
            book.guardian(twin, "Rose-Merline", "Jean-Baptiste", "mother");
            book.covered(twin, "Commonwealth Care", "Family", 0);
        }
        book.expects(new Guest(lucas, 2, 6, Service.PEDIATRIC, "TW7A", null));
        book.expects(new Guest(lea, 2, 7, Service.PEDIATRIC, "TW7B", null));

        var one =
                book.patient("James", "Miller", "1958-07-09", "(434) 555-0133").in();
        var other = book.patient("James", "Miller", "1958-07-09", "(434) 555-0177")
                .called("Jim", "he/him")
                .notTheSameAs(one)
                .in();
        book.covered(one, "Medicare", null, 20);
        book.covered(other, "Blue Ridge", "Gold", 25);
        book.expects(new Guest(one, 3, 7, Service.CHRONIC, "JM5A", null));
        book.expects(new Guest(other, 4, 8, Service.DIABETES, "JM5B", null));
    }

    private void access() {
        var abdullah = book.patient("Abdullah", "Al-Rashid", "1952-09-17", "(434) 555-0152")
                .speaking("ar", true)
                .in();
        book.need(abdullah, WHEELCHAIR);
        book.need(abdullah, STEP_FREE);
        book.covered(abdullah, "Medicare", null, 20);
        book.expects(new Guest(abdullah, 1, 5, Service.CHRONIC, null, Feeling.FINE));

        var mei = book.patient("Mei-Ling", "Chen", "1946-12-24", "(434) 555-0146")
                .speaking("zh", true)
                .in();
        book.need(mei, HEARING);
        book.covered(mei, "Medicare", null, 20);
        book.expects(new Guest(mei, 2, 8, Service.FOLLOWUP, null, null));

        var marie = book.patient("Marie-Thérèse", "Saint-Fleur", "1968-08-15", "(434) 555-0168")
                .speaking("ht", true)
                .in();
        book.need(marie, LOW_VISION);
        book.need(marie, LOW_LITERACY);
        book.covered(marie, "Piedmont Health", "Plus", 15);
        book.expects(new Guest(marie, 4, 9, Service.DIABETES, null, null));

        var binh = book.patient("Văn Bình", "Nguyễn", "1941-02-02", "(434) 555-0142")
                .called("Ông Bình", null)
                .speaking("vi", true)
                .in();
        book.need(binh, COGNITION);
        book.need(binh, MORE_TIME);
        book.guardian(binh, "Thanh", "Nguyễn", "daughter");
        book.covered(binh, "Medicare", null, 20);
        book.expects(new Guest(binh, 3, 9, Service.MEDICATION_REVIEW, null, null));
    }

    private void names() {
        var sofia = book.patient("Sofía", "Ramírez de la Cruz", "2022-05-05", "(434) 555-0105")
                .speaking("es", false)
                .in();
        book.guardian(sofia, "Elena", "de la Cruz", "mother");
        book.covered(sofia, "Commonwealth Care", "Family", 0);
        book.need(sofia, NEEDLE_FEAR);
        book.expects(new Guest(sofia, 2, 9, Service.VACCINE, null, null));

        var mina = book.patient(
                        "Wilhelmina Alexandrina", "Konstantinopolska-Vandenberghe", "1963-11-11", "(434) 555-0163")
                .called("Mina", "she/her")
                .in();
        book.covered(mina, "Blue Ridge", "Gold", 25);
        book.expects(new Guest(mina, 1, 9, Service.FOLLOWUP, null, null));

        var suharyanto = book.patient("", "Suharyanto", "1982-04-28", "(434) 555-0182")
                .speaking("id", false)
                .in();
        book.covered(suharyanto, "Piedmont Health", "Plus", 15);
        book.expects(new Guest(suharyanto, 4, 10, Service.ACUTE, null, null));
    }
}
