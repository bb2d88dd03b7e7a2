package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.care.CareFile;
import health.threshold.clinic.care.Facts.TeamMember;
import health.threshold.hub.Translator;
import health.threshold.kernel.PatientId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who else cares for somebody. Our own teams are of one; of another program's team each participant with a name
/// becomes a member, the first under the team's number and the others under numbers made from it.
final class CareTeamTranslator implements Translator {

    private final CareFile file;

    CareTeamTranslator(CareFile file) {
        this.file = file;
    }

    @Override
    public String type() {
        return "CareTeam";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.CARE_TEAM);
    }

    @Override
    public int rank() {
        return 6;
    }

    @Override
    public void receive(Tx tx, ObjectNode resource) {
        var members = members(resource);
        for (var member : members) file.keep(tx, member);
        var team = Json.id(resource);
        for (var at = members.size(); ; at++) {
            var gone = file.teamMember(tx, numbered(team, at)).filter(TeamMember::active);
            if (gone.isEmpty()) return;
            file.keep(tx, with(gone.get(), false));
        }
    }

    @Override
    public Optional<ObjectNode> overlay(Tx tx, Kind kind, UUID id, ObjectNode base) {
        return file.teamMember(tx, id).map(now -> {
            var was = base.has("subject") ? members(base).stream().findFirst() : Optional.<TeamMember>empty();
            if (was.filter(now::equals).isEmpty()) lay(base, now);
            return base;
        });
    }

    /// The team of one of a member that no hub has heard of.
    ObjectNode written(TeamMember member) {
        var fresh = RowTranslator.blank("CareTeam", member.id());
        lay(fresh, member);
        return fresh;
    }

    private static List<TeamMember> members(ObjectNode resource) {
        var team = Json.id(resource);
        var patient = Subject.required(resource, "subject");
        var active = Json.text(resource, "status").orElse("active").equals("active");
        var members = new ArrayList<TeamMember>();
        for (var one : participants(resource))
            members.add(member(one, numbered(team, members.size()), patient, active));
        return members;
    }

    private static TeamMember member(ObjectNode participant, UUID id, PatientId patient, boolean active) {
        return new TeamMember(
                id,
                patient,
                Words.text(participant, 200, "member", "display").orElseThrow(),
                Words.concept(participant, 80, "role").orElse(""),
                active);
    }

    private static List<ObjectNode> participants(ObjectNode resource) {
        return Json.list(resource, "participant").stream()
                .filter(one -> Json.text(one, "member", "display").isPresent())
                .filter(one -> Json.referenced(one, "Patient", "member").isEmpty())
                .toList();
    }

    private static UUID numbered(UUID team, int at) {
        return at == 0 ? team : UUID.nameUUIDFromBytes((team + "#" + at).getBytes(StandardCharsets.UTF_8));
    }

    private static TeamMember with(TeamMember member, boolean active) {
        return new TeamMember(member.id(), member.patient(), member.name(), member.role(), active);
    }

    private static void lay(ObjectNode on, TeamMember now) {
        if (!Objects.equals(Json.text(on, "status").orElse("").equals("active"), now.active()) || !on.has("status"))
            on.put("status", now.active() ? "active" : "inactive");
        Laying.reference(on, "subject", "Patient", now.patient().value());
        var participant = participants(on).stream()
                .findFirst()
                .orElseGet(() -> on.withArray("/participant").addObject());
        if (!Json.text(participant, "member", "display").orElse("").equals(now.name()))
            participant.putObject("member").put("display", now.name());
        if (!Words.concept(participant, 80, "role").orElse("").equals(now.role()))
            participant.putArray("role").addObject().put("text", now.role());
    }
}
