package health.threshold.clinic.staff;

import health.threshold.kernel.PersonName;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import org.jspecify.annotations.Nullable;

/// Somebody who works here.
///
/// @param title as it is said before the family name ("Dr"), if any
public record StaffMember(
        StaffId id, PersonName name, @Nullable String title, Role role, boolean active) {

    /// The same person in this role.
    public StaffMember as(Role other) {
        return new StaffMember(id, name, title, other, active);
    }

    /// As colleagues and patients say it: "Dr Lee", or the whole name where there is no title.
    public String called() {
        return title == null ? name.full() : title + " " + name.family();
    }
}
