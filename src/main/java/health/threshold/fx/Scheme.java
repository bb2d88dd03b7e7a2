package health.threshold.fx;

/// The colours of the whole window.
public enum Scheme {
    LIGHT("scheme-light"),
    DARK("scheme-dark"),
    HIGH_CONTRAST("scheme-high-contrast");

    private final String styleClass;

    Scheme(String styleClass) {
        this.styleClass = styleClass;
    }

    /// The class on the scene's root under which `tokens.css` keeps these colours.
    public String styleClass() {
        return styleClass;
    }
}
