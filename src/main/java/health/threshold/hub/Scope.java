package health.threshold.hub;

import health.threshold.kernel.Station;
import health.threshold.store.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// Whose papers a device keeps, by where it stands. The clinic's own affairs (its staff, its places) are kept
/// everywhere; everyone else is at the hub, and can be asked for there.
///
/// @param name under which the device remembers by what it kept so far
/// @param everyone whether there is no limit at all
/// @param back how many days before today people are kept who came or were expected
/// @param ahead how many days after today people are kept who are expected
/// @param opened for how many days people are kept whom somebody has opened here
/// @param papers the kinds about people that are kept; others never come in
public record Scope(String name, boolean everyone, int back, int ahead, int opened, Set<Kind> papers) {

    /// The device has the hub in its own data folder: nothing would be won by keeping less.
    public static final Scope EVERYONE = new Scope("everyone", true, 0, 0, 0, EnumSet.allOf(Kind.class));

    /// A device of staff among several.
    public static final Scope STAFF = new Scope("staff", false, 30, 90, 30, EnumSet.allOf(Kind.class));

    /// A device in the lobby: today's people, and of them what checking in takes: of what they signed, that they did;
    /// and the form of somebody new, which may go on at another kiosk.
    public static final Scope LOBBY = new Scope(
            "lobby",
            false,
            0,
            0,
            0,
            EnumSet.of(
                    Kind.PATIENT,
                    Kind.PROXY,
                    Kind.COVERAGE,
                    Kind.APPOINTMENT,
                    Kind.VISIT,
                    Kind.CHARGE,
                    Kind.PAYMENT,
                    Kind.PAYMENT_PLAN,
                    Kind.CONSENT,
                    Kind.FORM));

    private static final Set<Station> IN_THE_LOBBY = EnumSet.of(Station.KIOSK, Station.BOARD);

    private static final Set<Kind> ABOUT_NOBODY =
            EnumSet.of(Kind.CLINIC, Kind.STAFF, Kind.ACCOUNT, Kind.PLACE, Kind.SETTING, Kind.PROMPT, Kind.OTHER);

    public Scope {
        papers = Set.copyOf(papers);
    }

    /// What the device keeps that opens these stations.
    ///
    /// @param isAlone whether nobody else shares its hub
    public static Scope of(Collection<Station> stations, boolean isAlone) {
        if (!stations.isEmpty() && IN_THE_LOBBY.containsAll(stations)) return LOBBY;
        return isAlone ? EVERYONE : STAFF;
    }

    /// What a device that keeps this has to do with.
    public Types types(Translators translators) {
        var whole = new ArrayList<String>();
        var watched = new ArrayList<String>();
        for (var type : translators.types()) {
            var kinds = translators.kindsOf(type);
            if (everyone || !isAboutPeople(kinds)) whole.add(type);
            else if (keeps(kinds)) watched.add(type);
        }
        return new Types(whole, watched, translators.types());
    }

    /// Whether nothing stays overnight.
    boolean isOfOneDay() {
        return !everyone && back == 0 && ahead == 0;
    }

    /// Whether resources of these kinds are about people.
    static boolean isAboutPeople(Set<Kind> kinds) {
        return kinds.stream().noneMatch(ABOUT_NOBODY::contains);
    }

    /// Whether papers of these kinds are kept.
    boolean keeps(Set<Kind> kinds) {
        return everyone || papers.containsAll(kinds);
    }
}
