package health.threshold.station.kiosk;

import java.util.List;

/// What stands in one line of "is this still right?", and is changed on one page.
enum Group {
    NAME("details.name", "details.name.change", "change.name", Detail.CALLED, Detail.PRONOUNS),
    LANGUAGE("details.language", "details.language.change", "change.language", Detail.LANGUAGE, Detail.INTERPRETER),
    REACH("details.phone", "details.reach.change", "change.reach", Detail.PHONE, Detail.EMAIL),
    WAYS("details.ways", "details.ways.change", "change.ways", Detail.WAYS),
    ADDRESS("details.address", "details.address.change", "change.address", Detail.ADDRESS),
    EMERGENCY(
            "details.emergency",
            "details.emergency.change",
            "change.emergency",
            Detail.EMERGENCY_NAME,
            Detail.EMERGENCY_PHONE,
            Detail.EMERGENCY_RELATION),
    HELP("details.help", "details.help.change", "change.help", Detail.HELP),
    INSURANCE("details.insurance", "details.insurance.change", "change.insurance", Detail.INSURANCE);

    private final String name;
    private final String spoken;
    private final String question;
    private final List<Detail> details;

    Group(String name, String spoken, String question, Detail... details) {
        this.name = name;
        this.spoken = spoken;
        this.question = question;
        this.details = List.of(details);
    }

    /// The key of what the line is called.
    String called() {
        return name;
    }

    /// The key of what its button does, said in full.
    String spoken() {
        return spoken;
    }

    /// The key of what its page asks.
    String question() {
        return question;
    }

    List<Detail> details() {
        return details;
    }

    /// Whether anything of it is typed.
    boolean isTyped() {
        return details.stream().anyMatch(detail -> !detail.isChosen());
    }
}
