package health.threshold.station.kiosk;

import health.threshold.clinic.visit.DeskReason;
import health.threshold.fx.Words;
import health.threshold.kernel.VisitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the kiosk leaves for the desk: a reason and what was typed, in the desk's words, so that nobody has to say or
/// type it again.
final class ForTheDesk {

    private final Supplier<KioskRooms> rooms;
    private final KioskSetting setting;
    private final Words words;

    ForTheDesk(Supplier<KioskRooms> rooms, KioskSetting setting, Words words) {
        this.rooms = rooms;
        this.setting = setting;
        this.words = words;
    }

    /// What has to be done on a worker to leave this. The session is read now, so it may be wiped meanwhile.
    Runnable leaving(KioskSession session, DeskReason reason) {
        var visit = session.visit();
        var typed = typed(session);
        return () -> rooms.get().checkIn().leaveForTheDesk(setting.by(), visit, reason, typed);
    }

    /// What has to be done on a worker for a private word. Nothing of why, and nothing of who where nobody is known.
    Runnable privateWord(KioskSession session) {
        var visit = session.visit();
        var unsaved = session.hasUnsaved() ? typed(session) : "";
        return () -> visit.ifPresentOrElse(
                known -> privateWord(known, unsaved),
                () -> rooms.get()
                        .checkIn()
                        .leaveForTheDesk(setting.by(), Optional.empty(), DeskReason.PRIVATE_WORD, ""));
    }

    private void privateWord(VisitId visit, String unsaved) {
        rooms.get().moments().privateWord(setting.by(), visit);
        rooms.get().checkIn().stop(setting.by(), visit);
        if (!unsaved.isEmpty())
            rooms.get()
                    .checkIn()
                    .leaveForTheDesk(setting.by(), Optional.of(visit), DeskReason.DETAILS_CHANGED, unsaved);
    }

    private String typed(KioskSession session) {
        var parts = new ArrayList<String>();
        if (session.visit().isEmpty()) who(session, parts);
        var edits = session.edits;
        say(parts, "typed.called", edits.typed(Detail.CALLED).get());
        say(parts, "typed.phone", edits.typed(Detail.PHONE).get());
        say(parts, "typed.email", edits.typed(Detail.EMAIL).get());
        say(parts, "typed.address", edits.typed(Detail.ADDRESS).get());
        say(parts, "typed.emergency", edits.typed(Detail.EMERGENCY_NAME).get());
        say(parts, "typed.emergency.phone", edits.typed(Detail.EMERGENCY_PHONE).get());
        say(
                parts,
                "typed.emergency.relation",
                edits.typed(Detail.EMERGENCY_RELATION).get());
        say(parts, "typed.insurance", edits.typed(Detail.INSURANCE).get());
        var chosen = edits.allChosen().stream().map(choice -> words.say(choice.key()));
        say(parts, "typed.chosen", chosen.collect(Collectors.joining(", ")));
        return String.join("; ", parts);
    }

    private void who(KioskSession session, List<String> parts) {
        var born = session.born.get();
        say(parts, "typed.own", session.own.get());
        say(parts, "typed.code", session.code.get());
        say(parts, "typed.family", session.family.get());
        say(parts, "typed.born", born == null ? session.bornTyped.get() : words.date(born));
        say(parts, "typed.tail", session.phoneTail.get());
    }

    private void say(List<String> parts, String key, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) parts.add(words.say(key, typed.strip()));
    }
}
