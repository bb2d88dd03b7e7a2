package health.threshold.fx;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// Every picture the screens use, all of one family (Material Design Icons). A screen shows one as a [Glyph].
public enum Icon {
    CHECK(MaterialDesignC.CHECK),
    CLOSE(MaterialDesignC.CLOSE),
    BACK(MaterialDesignA.ARROW_LEFT),
    FORWARD(MaterialDesignA.ARROW_RIGHT),
    SEARCH(MaterialDesignM.MAGNIFY),
    LANGUAGE(MaterialDesignT.TRANSLATE),
    TEXT_SIZE(MaterialDesignF.FORMAT_SIZE),
    READ_ALOUD(MaterialDesignV.VOLUME_HIGH),
    HEADSET(MaterialDesignH.HEADPHONES),
    PRIVATE_WORD(MaterialDesignH.HAND_HEART),
    TALK(MaterialDesignA.ACCOUNT_VOICE),
    HELP(MaterialDesignH.HELP_CIRCLE_OUTLINE),
    INFO(MaterialDesignI.INFORMATION_OUTLINE),
    ATTENTION(MaterialDesignA.ALERT_OUTLINE),
    DANGER(MaterialDesignA.ALERT_OCTAGON_OUTLINE),
    GOOD(MaterialDesignC.CHECK_CIRCLE_OUTLINE),
    PHONE(MaterialDesignP.PHONE_OUTLINE),
    ADDRESS(MaterialDesignM.MAP_MARKER_OUTLINE),
    INSURANCE(MaterialDesignS.SHIELD_CHECK_OUTLINE),
    INSURANCE_PROBLEM(MaterialDesignS.SHIELD_ALERT_OUTLINE),
    CHILD(MaterialDesignH.HUMAN_CHILD),
    STEP_FREE(MaterialDesignW.WHEELCHAIR_ACCESSIBILITY),
    FORM(MaterialDesignF.FILE_SIGN),
    VIDEO(MaterialDesignV.VIDEO_OUTLINE),
    CALENDAR(MaterialDesignC.CALENDAR_OUTLINE),
    BOOK(MaterialDesignC.CALENDAR_PLUS),
    CLOCK(MaterialDesignC.CLOCK_OUTLINE),
    CARD(MaterialDesignC.CREDIT_CARD_OUTLINE),
    CASH(MaterialDesignC.CASH),
    COST(MaterialDesignC.CASH_REMOVE),
    RECEIPT(MaterialDesignR.RECEIPT),
    PERSON(MaterialDesignA.ACCOUNT_CIRCLE_OUTLINE),
    PEOPLE(MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE),
    MESSAGE(MaterialDesignM.MESSAGE_TEXT_OUTLINE),
    UNDO(MaterialDesignU.UNDO),
    EDIT(MaterialDesignP.PENCIL_OUTLINE),
    ADD(MaterialDesignP.PLUS),
    LOCK(MaterialDesignL.LOCK_OUTLINE),
    SIGN_OUT(MaterialDesignL.LOGOUT),
    SYNC(MaterialDesignS.SYNC),
    OFFLINE(MaterialDesignC.CLOUD_OFF_OUTLINE),
    CUSTOMER(MaterialDesignD.DOOR_OPEN),
    PATIENT(MaterialDesignC.CIRCLE),
    CROSSING(MaterialDesignC.CIRCLE_HALF_FULL),
    START_OVER(MaterialDesignR.RESTART),
    MORE_TIME(MaterialDesignH.HEART_CIRCLE_OUTLINE),
    MEDICINE(MaterialDesignP.PILL),
    SAVED(MaterialDesignC.CONTENT_SAVE_CHECK_OUTLINE),
    BACKSPACE(MaterialDesignB.BACKSPACE_OUTLINE),
    SHIFT(MaterialDesignA.APPLE_KEYBOARD_SHIFT),
    CAMERA(MaterialDesignC.CAMERA_OUTLINE),
    PRINT(MaterialDesignP.PRINTER_OUTLINE),
    RIDE(MaterialDesignC.CAR_OUTLINE),
    SHOW(MaterialDesignE.EYE_OUTLINE),
    DEMO(MaterialDesignF.FLASK_OUTLINE),
    FLAG(MaterialDesignF.FLAG_OUTLINE),
    EASE(MaterialDesignT.TUNE),
    SEAT(MaterialDesignS.SOFA_OUTLINE),
    DOWN(MaterialDesignC.CHEVRON_DOWN),
    NEXT(MaterialDesignC.CHEVRON_RIGHT);

    private final Ikon ikon;

    Icon(Ikon ikon) {
        this.ikon = ikon;
    }

    /// Whether it points along the line, and so the other way where lines begin on the right.
    boolean isAlongTheLine() {
        return this == BACK || this == FORWARD || this == NEXT;
    }

    /// The icon of that name, in any case.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Icon of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// A new node that shows this icon; it grows with the text around it.
    public Glyph glyph() {
        return new Glyph(this);
    }

    /// The one character of the icon font.
    String character() {
        return Character.toString(ikon.getCode());
    }
}
