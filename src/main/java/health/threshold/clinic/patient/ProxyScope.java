package health.threshold.clinic.patient;

import java.util.EnumSet;
import java.util.Set;

/// What somebody who stands beside a person may do for them. What is outside of it is not shown to them.
public enum ProxyScope {
    CHECK_IN("check-in"),
    CONFIRM_DETAILS("confirm-details"),
    PAY("pay"),
    SIGN("sign");

    private final String code;

    ProxyScope(String code) {
        this.code = code;
    }

    /// The code under which the hub knows it.
    public String code() {
        return code;
    }

    /// What they may do where nobody has said: a guardian all of it, anybody else nothing.
    public static Set<ProxyScope> usual(boolean guardian) {
        return guardian ? EnumSet.allOf(ProxyScope.class) : EnumSet.noneOf(ProxyScope.class);
    }
}
