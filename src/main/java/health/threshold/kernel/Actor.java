package health.threshold.kernel;

import java.util.Objects;
import java.util.UUID;

/// Who acts, in which role, from which station and device. Every read and every change names one.
///
/// @param id the staff member, or the device itself where nobody has signed in (kiosk, hub, system)
/// @param device the machine, as a short stable name; never a person's name
public record Actor(UUID id, Role role, Station station, String device) {

    private static final UUID NOBODY = new UUID(0, 0);

    public Actor {
        Objects.requireNonNull(id);
        if (device.isBlank() || device.length() > 60)
            throw new IllegalArgumentException("A device needs a name of at most 60 characters");
    }

    /// A signed-in member of staff.
    public static Actor staff(StaffId who, Role role, Station station, String device) {
        return new Actor(who.value(), role, station, device);
    }

    /// The person in the lobby, whom nobody has identified but the kiosk.
    public static Actor kiosk(String device) {
        return new Actor(NOBODY, Role.KIOSK, Station.KIOSK, device);
    }

    /// The screen in the waiting area.
    public static Actor board(String device) {
        return new Actor(NOBODY, Role.BOARD, Station.BOARD, device);
    }

    /// The hub: what comes through it was audited and acknowledged on another device.
    public static Actor hub(String device) {
        return new Actor(NOBODY, Role.HUB, Station.SYNC, device);
    }

    /// The program itself.
    public static Actor system(String device) {
        return new Actor(NOBODY, Role.SYSTEM, Station.OFFICE, device);
    }

    /// Goes on only if the actor's role carries the duty.
    ///
    /// @throws NotAllowed otherwise; nothing has been read or changed
    public void must(Duty duty) {
        if (!role.may(duty)) throw new NotAllowed(role, duty);
    }
}
