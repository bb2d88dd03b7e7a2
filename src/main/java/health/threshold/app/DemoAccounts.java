package health.threshold.app;

import health.threshold.kernel.Role;
import health.threshold.kernel.Station;
import health.threshold.station.signin.SignInView.DemoAccount;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;

/// The accounts of the demo clinic: one for each role that has a station, for the first of its staff by name. They
/// are made anew on every device that shows the demo, and exist nowhere else.
final class DemoAccounts {

    /// One account to be.
    record Planned(String username, String password, Role role, String words) {}

    static final List<Planned> ALL = List.of(
            new Planned("ana", "river stones in daylight", Role.RECEPTIONIST, "Receptionist, front desk"),
            new Planned("ruth", "quiet lamp by the window", Role.NURSE, "Nurse, exam room"),
            new Planned("lee", "seven kind questions first", Role.CLINICIAN, "Clinician, exam room"),
            new Planned("mona", "two panels side by side", Role.MANAGER, "Manager, front desk"),
            new Planned("adam", "keeper of all the keys here", Role.ADMINISTRATOR, "Administrator, accounts"));

    private DemoAccounts() {}

    /// Makes the accounts for the staff who are here by now. Doing it again makes only what is missing.
    static void make(OpenClinic clinic) {
        var rooms = clinic.rooms();
        var system = clinic.system();
        var taken = new HashSet<String>();
        for (var account : rooms.signIn.accounts(system)) taken.add(account.username());
        var everyone = clinic.store().read(system, rooms.staff::everyone);
        for (var planned : ALL) {
            if (taken.contains(planned.username())) continue;
            everyone.stream()
                    .filter(member -> member.role() == planned.role())
                    .findFirst()
                    .ifPresent(
                            member -> rooms.signIn.addAccount(system, member, planned.username(), planned.password()));
        }
    }

    /// What the sign-in screen of these stations offers: those who can work there.
    static List<DemoAccount> offered(List<Station> stations) {
        return ALL.stream()
                .filter(planned -> worksAt(planned.role(), stations))
                .map(planned -> new DemoAccount(planned.username(), planned.password(), planned.words()))
                .toList();
    }

    private static boolean worksAt(Role role, List<Station> stations) {
        return switch (role) {
            case NURSE, CLINICIAN -> stations.contains(Station.EXAM);
            case RECEPTIONIST, MANAGER -> stations.contains(Station.DESK);
            default -> true;
        };
    }

    /// What the run command prints.
    static void print(PrintWriter out) {
        out.println("Sign-in names and passwords of the demo clinic:");
        for (var planned : ALL)
            out.printf("  %-6s %-28s %s%n", planned.username(), planned.password(), planned.words());
    }
}
