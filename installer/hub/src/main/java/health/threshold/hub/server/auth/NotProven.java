package health.threshold.hub.server.auth;

/// Somebody asked for a token and is not given one.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-5.2">RFC 6749, 5.2</a> for the codes
final class NotProven extends Exception {

    private static final long serialVersionUID = 1L;
    private final String code;

    NotProven(String code, String why) {
        super(why);
        this.code = code;
    }

    static NotProven client(String why) {
        return new NotProven("invalid_client", why);
    }

    String code() {
        return code;
    }
}
