package health.threshold.station.kiosk;

import health.threshold.clinic.checkin.Details;
import health.threshold.clinic.patient.ContactWay;
import health.threshold.clinic.patient.NeedCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// An answer that can be chosen, where typing one would be a trouble.
enum Choice {
    SHE(Detail.PRONOUNS, "she/her", "choice.she"),
    HE(Detail.PRONOUNS, "he/him", "choice.he"),
    THEY(Detail.PRONOUNS, "they/them", "choice.they"),
    RATHER_NOT(Detail.PRONOUNS, "", "choice.rather.not"),
    ENGLISH(Detail.LANGUAGE, "en", "choice.english"),
    SPANISH(Detail.LANGUAGE, "es", "choice.spanish"),
    CHINESE(Detail.LANGUAGE, "zh", "choice.chinese"),
    VIETNAMESE(Detail.LANGUAGE, "vi", "choice.vietnamese"),
    ARABIC(Detail.LANGUAGE, "ar", "choice.arabic"),
    HAITIAN(Detail.LANGUAGE, "ht", "choice.haitian"),
    NO_INTERPRETER(Detail.INTERPRETER, "", "choice.interpreter.none"),
    INTERPRETER(Detail.INTERPRETER, "spoken", "choice.interpreter"),
    SIGN_LANGUAGE(Detail.INTERPRETER, "ase", "choice.interpreter.sign"),
    CALL(Detail.WAYS, ContactWay.CALL.name(), "choice.call"),
    TEXT(Detail.WAYS, ContactWay.TEXT.name(), "choice.text"),
    EMAIL(Detail.WAYS, ContactWay.EMAIL.name(), "choice.email"),
    MAIL(Detail.WAYS, ContactWay.MAIL.name(), "choice.mail"),
    NO_MESSAGES(Detail.WAYS, ContactWay.NO_MESSAGES.name(), "choice.no.messages"),
    WHEELCHAIR(Detail.HELP, NeedCode.WHEELCHAIR.name(), "choice.wheelchair"),
    STEP_FREE(Detail.HELP, NeedCode.STEP_FREE.name(), "choice.step.free"),
    HEARING(Detail.HELP, NeedCode.HEARING.name(), "choice.hearing"),
    LOW_VISION(Detail.HELP, NeedCode.LOW_VISION.name(), "choice.low.vision"),
    QUIET(Detail.HELP, NeedCode.QUIET.name(), "choice.quiet"),
    MORE_TIME(Detail.HELP, NeedCode.MORE_TIME.name(), "choice.more.time");

    private final Detail detail;
    private final String code;
    private final String key;

    Choice(Detail detail, String code, String key) {
        this.detail = detail;
        this.code = code;
        this.key = key;
    }

    static List<Choice> of(Detail detail) {
        return Arrays.stream(values()).filter(one -> one.detail == detail).toList();
    }

    Detail detail() {
        return detail;
    }

    /// How the clinic's rooms know it.
    String code() {
        return code;
    }

    /// The key of its words.
    String key() {
        return key;
    }

    /// Whether it is what the clinic knows already. That somebody would rather not say is not kept.
    boolean isOnFile(Details.About about) {
        return switch (detail) {
            case PRONOUNS -> !code.isEmpty() && code.equals(about.pronouns());
            case LANGUAGE ->
                code.equals(Locale.forLanguageTag(about.speech().language()).getLanguage());
            case INTERPRETER -> this == interpreter(about);
            case WAYS -> about.ways().contains(ContactWay.valueOf(code));
            case HELP -> about.help().contains(NeedCode.valueOf(code));
            case CALLED, PHONE, EMAIL, ADDRESS, EMERGENCY_NAME, EMERGENCY_PHONE, EMERGENCY_RELATION, INSURANCE -> false;
        };
    }

    private static Choice interpreter(Details.About about) {
        if (!about.speech().interpreter()) return NO_INTERPRETER;
        return SIGN_LANGUAGE.code.equals(about.speech().interpreterIn()) ? SIGN_LANGUAGE : INTERPRETER;
    }
}
