package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.staff.StaffDirectory;
import health.threshold.clinic.staff.StaffMember;
import health.threshold.hub.Unreadable;
import health.threshold.kernel.Role;
import health.threshold.kernel.StaffId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Staff are Practitioners. The role is an extension and not a PractitionerRole: somebody has one role here, and it
/// must come with the person, for a name without it would have rights nobody knows. A Practitioner of another program
/// who does not say is a clinician; an account only an administrator gives.
final class StaffTranslator extends RowTranslator<StaffMember> {

    private static final String ROLE = Own.extension("staff-role");
    private static final Set<Role> PEOPLE =
            EnumSet.of(Role.RECEPTIONIST, Role.NURSE, Role.CLINICIAN, Role.MANAGER, Role.ADMINISTRATOR);

    private final StaffDirectory staff;

    StaffTranslator(StaffDirectory staff) {
        super(
                "Practitioner",
                Kind.STAFF,
                1,
                List.of(
                        new Element<>(StaffMember::name, (on, member) -> Naming.layOfficial(on, member.name())),
                        new Element<>(StaffMember::title, (on, member) -> Naming.layTitle(on, member.title())),
                        new Element<>(
                                StaffMember::role,
                                (on, member) -> Laying.extension(on, ROLE, "valueCode", Codes.of(member.role()))),
                        new Element<>(StaffMember::active, (on, member) -> on.put("active", member.active()))));
        this.staff = staff;
    }

    @Override
    Optional<StaffMember> read(Tx tx, ObjectNode resource) {
        var role = Json.extensionText(resource, ROLE)
                .map(code -> Codes.known(Role.class, code, "staff-role"))
                .orElse(Role.CLINICIAN);
        if (!PEOPLE.contains(role)) throw new Unreadable("staff-role is not a person's");
        return Optional.of(new StaffMember(
                new StaffId(Json.id(resource)),
                Naming.official(resource),
                Naming.title(resource).orElse(null),
                role,
                Json.flag(resource, "active").orElse(true)));
    }

    @Override
    void keep(Tx tx, StaffMember member) {
        staff.keep(tx, member);
    }

    @Override
    Optional<StaffMember> find(Tx tx, UUID id) {
        return staff.find(tx, new StaffId(id));
    }
}
