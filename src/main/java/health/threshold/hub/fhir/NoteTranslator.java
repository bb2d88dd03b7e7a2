package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.clinic.care.CareNotes;
import health.threshold.clinic.care.SbarNote;
import health.threshold.hub.Unreadable;
import health.threshold.kernel.NoteId;
import health.threshold.kernel.StaffId;
import health.threshold.store.Kind;
import health.threshold.store.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A signed note is a final Composition. Its words travel twice: as a narrative that everyone can show, and as they
/// were sealed, for a server may tidy a narrative. A note whose seal does not fit is not taken in.
final class NoteTranslator extends RowTranslator<SbarNote> {

    private static final String TYPES = Own.codes("note");
    private static final String SBAR = "sbar";
    private static final String SEAL = Own.extension("note-seal");
    private static final String WORDS = Own.extension("note-words");
    private static final String TITLE = "Care coordination note (SBAR)";

    private final CareNotes notes;

    NoteTranslator(CareNotes notes) {
        super(
                "Composition",
                Kind.NOTE,
                8,
                List.of(
                        Subject.of("subject", SbarNote::patient),
                        Subject.in("encounter", SbarNote::visit),
                        new Element<>(SbarNote::signed, (on, note) -> Laying.value(on, "date", note.signed())),
                        new Element<>(
                                SbarNote::signer,
                                (on, note) -> on.putArray("author")
                                        .addObject()
                                        .put(
                                                "reference",
                                                Ref.to(
                                                        "Practitioner",
                                                        note.signer().value()))),
                        new Element<>(SbarNote::parts, NoteTranslator::layParts),
                        new Element<>(
                                SbarNote::seal, (on, note) -> Laying.extension(on, SEAL, "valueString", note.seal()))));
        this.notes = notes;
    }

    @Override
    Optional<SbarNote> read(Tx tx, ObjectNode resource) {
        if (Json.code(resource, TYPES, "type").filter(SBAR::equals).isEmpty()) return Optional.empty();
        var note = new SbarNote(
                new NoteId(Json.id(resource)),
                Subject.visit(resource, "encounter")
                        .orElseThrow(() -> new Unreadable("encounter does not name an Encounter")),
                Subject.required(resource, "subject"),
                new SbarNote.Parts(
                        part(resource, "situation"),
                        part(resource, "background"),
                        part(resource, "assessment"),
                        part(resource, "recommendation")),
                When.required(resource, "date"),
                Json.referenced(resource, "Practitioner", "author")
                        .map(StaffId::new)
                        .orElseThrow(() -> new Unreadable("author does not name a Practitioner")),
                Json.extensionText(resource, SEAL).orElse(""));
        if (!CareNotes.isWhole(note)) throw new Unreadable("note-seal does not fit");
        return Optional.of(note);
    }

    @Override
    void keep(Tx tx, SbarNote note) {
        notes.receive(tx, note);
    }

    @Override
    Optional<SbarNote> find(Tx tx, UUID id) {
        return notes.find(tx, new NoteId(id));
    }

    @Override
    void begin(ObjectNode fresh, SbarNote note) {
        // R4 gives a Composition one identifier, not a list of them.
        if (fresh.get("identifier") instanceof ArrayNode list) fresh.set("identifier", list.get(0));
        fresh.put("status", "final").put("title", TITLE);
        var type = Laying.concept(new Coding(TYPES, SBAR, TITLE));
        ((ArrayNode) type.get("coding")).add(Laying.coding(new Coding(Own.LOINC, "11506-3", "Progress note")));
        fresh.set("type", type);
    }

    private static String part(ObjectNode resource, String code) {
        return Json.list(resource, "section").stream()
                .filter(section ->
                        Json.code(section, TYPES, "code").filter(code::equals).isPresent())
                .findFirst()
                .flatMap(section -> Json.extensionText(section, WORDS))
                .orElse("");
    }

    private static void layParts(ObjectNode on, SbarNote note) {
        on.remove("section");
        layPart(on, "situation", "Situation", note.parts().situation());
        layPart(on, "background", "Background", note.parts().background());
        layPart(on, "assessment", "Assessment", note.parts().assessment());
        layPart(on, "recommendation", "Recommendation", note.parts().recommendation());
    }

    /// FHIR has no empty text, so a part nobody wrote has no section.
    private static void layPart(ObjectNode on, String code, String title, String words) {
        if (words.isEmpty()) return;
        var section = on.withArray("/section").addObject().put("title", title);
        Laying.extension(section, WORDS, "valueString", words);
        section.set("code", Laying.concept(new Coding(TYPES, code, title)));
        section.putObject("text").put("status", "additional").put("div", narrative(words));
    }

    private static String narrative(String words) {
        var escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + escaped.replace("\n", "<br/>") + "</div>";
    }
}
