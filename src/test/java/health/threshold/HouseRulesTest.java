package health.threshold;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The house's rules, each with its reason. There are no exceptions; a rule that cannot be kept is changed, with a
/// decision record.
class HouseRulesTest {

    private static final String HOME = "health.threshold.";
    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("health.threshold")
                // What Hibernate generates for a repository is its own business.
                .that(not(describe("generated", one -> one.getSimpleName().endsWith("_"))));
    }

    @Test
    void kernel_stands_on_nothing_of_ours() {
        noClasses()
                .that()
                .resideInAPackage(HOME + "kernel..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("health.threshold..").and(not(resideInAPackage(HOME + "kernel.."))))
                .because("everyone speaks its values, so it may speak of nobody")
                .check(house);
    }

    @Test
    void store_knows_only_kernel() {
        noClasses()
                .that()
                .resideInAPackage(HOME + "store..")
                .should()
                .dependOnClassesThat(resideInAPackage("health.threshold..")
                        .and(not(resideInAnyPackage(HOME + "store..", HOME + "kernel.."))))
                .because("it keeps what it is told, whatever it means")
                .check(house);
    }

    @Test
    void clinic_knows_store_and_kernel_and_no_screen_and_no_wire() {
        noClasses()
                .that()
                .resideInAPackage(HOME + "clinic..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        HOME + "hub..",
                        HOME + "fx..",
                        HOME + "station..",
                        HOME + "app..",
                        "javafx..",
                        "ca.uhn..",
                        "com.fasterxml..",
                        "org.hibernate.."))
                .because("the domain must outlive the screens and the wire")
                .check(house);
    }

    @Test
    void stations_never_see_store_or_hub_nor_each_other() {
        noClasses()
                .that()
                .resideInAPackage(HOME + "station..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(HOME + "store..", HOME + "hub..", HOME + "app.."))
                .because("a screen asks a room; transactions and the wire are none of its business")
                .check(house);
        slices().matching(HOME + "station.(*)..")
                .should()
                .notDependOnEachOther()
                .because("a station can be taken away without touching another")
                .check(house);
    }

    @Test
    void the_kiosk_reaches_only_what_a_lobby_may() {
        noClasses()
                .that()
                .resideInAPackage(HOME + "station.kiosk..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(HOME + "clinic.care..", HOME + "clinic.journey..", HOME + "clinic.staff.."))
                .because("no staff screens and nothing clinical belong on a screen in the lobby")
                .check(house);
    }

    @Test
    void the_board_in_the_lobby_reaches_no_person() {
        noClasses()
                .that()
                .resideInAPackage(HOME + "station.lobby..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(HOME + "clinic..").and(not(resideInAPackage(HOME + "clinic.visit.."))))
                .because("everybody in the room reads it")
                .check(house);
    }

    @Test
    void fx_knows_only_kernel() {
        noClasses()
                .that()
                .resideInAPackage(HOME + "fx..")
                .should()
                .dependOnClassesThat(resideInAPackage("health.threshold..")
                        .and(not(resideInAnyPackage(HOME + "fx..", HOME + "kernel.."))))
                .because("what screens are made of serves any screen")
                .check(house);
    }

    @Test
    void hub_knows_no_screen() {
        noClasses()
                .that()
                .resideInAPackage(HOME + "hub..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(HOME + "fx..", HOME + "station..", HOME + "app..", "javafx.."))
                .because("synchronisation runs without a window")
                .check(house);
    }

    @Test
    void there_are_no_circles() {
        slices().matching(HOME + "(**)")
                .should()
                .beFreeOfCycles()
                .because("what goes in a circle cannot be read from top to bottom")
                .check(house);
    }

    @Test
    void rooms_come_one_after_another() {
        var order = List.of(
                "settings",
                "staff",
                "patient",
                "schedule",
                "visit",
                "coverage",
                "consent",
                "form",
                "billing",
                "checkin",
                "message",
                "feedback",
                "care",
                "journey");
        for (int at = 0; at < order.size(); at++) {
            for (var later : order.subList(at + 1, order.size()))
                noClasses()
                        .that()
                        .resideInAPackage(HOME + "clinic." + order.get(at) + "..")
                        .should()
                        .dependOnClassesThat(resideInAPackage(HOME + "clinic." + later + ".."))
                        .because("a room may use those before it")
                        .check(house);
        }
    }

    @Test
    void rows_do_not_leave_their_room() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .because("what a table looks like is nobody's business but its room's")
                .check(house);
    }

    @Test
    void nobody_asks_the_machine_what_time_it_is() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOME + "app..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time is injected, so that a test can hold it")
                .check(house);
    }

    @Test
    void money_is_never_a_double() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(HOME + "clinic..")
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .because("a cent lost in a binary fraction is somebody's cent")
                .check(house);
    }

    @Test
    void only_background_crosses_threads() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HOME + "fx..", HOME + "app..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform")
                .because("one place crosses to the FX thread, and one place catches what breaks there")
                .check(house);
    }

    @Test
    void no_worker_is_called_by_what_it_is_not() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Handler|Processor)")
                .because("a class is a thing in the building; such names say nothing")
                .check(house);
    }

    @Test
    void constructors_take_five_things_at_most() {
        constructors()
                .that()
                .areDeclaredInClassesThat(not(assignableTo(Record.class)))
                .and()
                .areDeclaredInClassesThat(not(assignableTo(Enum.class)))
                .should(Parameters.atMost(5))
                .because("who needs more is doing more than one thing")
                .check(house);
    }
}
