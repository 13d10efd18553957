package hrsuite.mentoring.web.security;

/** Who is let in, told apart also where a person and an integration have the same name. */
public final class CallerKey {

    /** Request attribute. */
    public static final String ATTRIBUTE = CallerKey.class.getName();

    private CallerKey() {}

    static String ofIntegration(String name) {
        return "integration/" + name;
    }

    static String ofIssuer(String name) {
        return "issuer/" + name;
    }
}
