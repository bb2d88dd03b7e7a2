package health.threshold.station.desk;

import health.threshold.clinic.patient.EmergencyContact;
import health.threshold.clinic.patient.NeedCode;
import health.threshold.clinic.patient.Patient;
import health.threshold.clinic.patient.Proxy;
import health.threshold.clinic.patient.ProxyScope;
import health.threshold.clinic.visit.BoardLine;
import health.threshold.clinic.visit.DeskRequest;
import health.threshold.clinic.visit.Misalignment;
import health.threshold.clinic.visit.VisitState;
import health.threshold.fx.Words;
import health.threshold.kernel.AsOf;
import health.threshold.kernel.ClinicClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the desk says of a line of the board, in words.
final class LineWords {

    private final Words words;
    private final ClinicClock clock;
    private final AsOf asOf;

    LineWords(Words words, ClinicClock clock, AsOf asOf) {
        this.words = words;
        this.clock = clock;
        this.asOf = asOf;
    }

    /// As of when what others wrote holds here, where that is long ago.
    Optional<String> asOf() {
        return asOf.old().map(at -> words.moment(clock, at));
    }

    boolean isToday(Instant at) {
        return clock.dayOf(at).equals(clock.today());
    }

    String time(Instant at) {
        return words.time(clock.timeOf(at));
    }

    String date(Instant at) {
        return words.date(clock.dayOf(at));
    }

    String name(BoardLine line) {
        if (line.who().hidden()) return line.who().ticket();
        return line.who().name();
    }

    /// What stands beside the name, quieter: that it is hidden, or what to call them.
    String besideName(BoardLine line) {
        if (line.who().hidden()) return words.say("line.hidden");
        return line.who().called().isEmpty()
                ? ""
                : words.say("line.called", line.who().called());
    }

    /// What waits for the desk about them, most pressing first; nothing while they are in a room or gone.
    String asked(BoardLine line) {
        if (line.requests().isEmpty() || line.state().isOver() || line.state().isInRoom()) return "";
        return words.say("reason." + line.requests().getFirst().reason());
    }

    /// Where they are.
    String state(BoardLine line) {
        return switch (line.state()) {
            case EXPECTED -> isLate(line) ? words.say("state.late") : words.say("state.EXPECTED");
            case ROOMED -> words.say("state.ROOMED", line.placeName());
            case WITH_CLINICIAN -> words.say("state.WITH_CLINICIAN", line.placeName());
            case ARRIVED, CHECKOUT, DONE, NO_SHOW, CANCELLED, LEFT_WITHOUT_BEING_SEEN ->
                words.say("state." + line.state());
        };
    }

    /// How long the present state has lasted; nothing for those who are gone.
    String waits(BoardLine line) {
        var late = line.state() == VisitState.EXPECTED && isLate(line);
        return line.state().isHere() || late ? minutes(line.waits()) : "";
    }

    String since(Instant at) {
        return minutes(Duration.between(at, clock.now()));
    }

    String minutes(Duration time) {
        var minutes = time.toMinutes();
        return minutes < 120 ? words.say("time.minutes", minutes) : words.say("time.hours", minutes / 60);
    }

    /// What the desk must know or do, in a few words.
    String remarks(BoardLine line) {
        var remarks = new ArrayList<String>();
        if (line.misalignment().isPresent()) remarks.add(words.say("remark.look"));
        if (line.who().interpreter())
            remarks.add(words.say("need.interpreter", language(line.who().language())));
        for (var need : line.needs()) remarks.add(words.say("need." + need));
        if (line.moreTime()) remarks.add(words.say("need.moreTime"));
        return remarks.stream().distinct().collect(Collectors.joining(" · "));
    }

    /// One quiet sentence about what does not match.
    String sentence(Misalignment seen) {
        return words.say(
                "align." + seen.rule(), seen.took().toMinutes(), seen.took().toSeconds());
    }

    String need(NeedCode need) {
        return words.say("need." + need);
    }

    String language(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var name = locale.getDisplayLanguage(words.locale());
        return name.isEmpty() ? tag : name;
    }

    /// "Spanish, interpreter", and what the interpreter speaks where it is something else.
    String interpreted(Patient patient) {
        var language = language(patient.language());
        var in = patient.interpretedIn().orElse(patient.language());
        return in.equals(patient.language())
                ? words.say("fact.interpreter", language)
                : words.say("fact.interpreter.in", language, language(in));
    }

    /// "Lucía Gómez, daughter, (434) 555-0170".
    String emergency(EmergencyContact contact) {
        return Stream.of(contact.name(), contact.relation(), contact.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /// "“Mari” · she/her · 14 Mar 1961".
    String about(Patient patient) {
        var parts = new ArrayList<String>();
        if (patient.preferred() != null) parts.add(words.say("line.called", patient.preferred()));
        if (patient.pronouns() != null) parts.add(patient.pronouns());
        parts.add(words.date(patient.birthDate()));
        return String.join(" · ", parts);
    }

    /// "Ana Silva, guardian (may check in, may pay)".
    String companion(Proxy proxy) {
        var who = words.say(
                proxy.guardian() ? "fact.guardian" : "fact.companion",
                proxy.name().full());
        var may = Arrays.stream(ProxyScope.values())
                .filter(proxy.may()::contains)
                .map(one -> words.say("proxy." + one))
                .collect(Collectors.joining(", "));
        return may.isEmpty() ? who : words.say("fact.may", who, may);
    }

    private boolean isLate(BoardLine line) {
        return line.waits().toMinutes() >= 5 && clock.now().isAfter(line.due());
    }

    /// Where and when something was left for the desk; only when, if it was not at a kiosk.
    String left(DeskRequest request) {
        var at = time(request.at());
        return request.place().isEmpty() ? at : words.say("request.from", place(request), at);
    }

    /// About whom something was left who is not on the board.
    String whose(DeskRequest request) {
        return request.visit() == null
                ? words.say("request.somebody", place(request))
                : words.say("request.earlier", date(request.at()));
    }

    /// Where somebody unknown to it asks for the desk.
    String place(DeskRequest request) {
        var isUnsaid = request.place().isEmpty() || request.place().equals(DeskRequest.A_KIOSK);
        return isUnsaid ? words.say("request.kiosk") : request.place();
    }
}
