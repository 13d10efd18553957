package hrsuite.mentoring.web.security;

import java.util.Optional;

/** Who is let in, told apart also where a person and an integration have the same name. */
public final class CallerKey {

    /** Request attribute. */
    public static final String ATTRIBUTE = CallerKey.class.getName();

    private static final String INTEGRATION = "integration/";

    private CallerKey() {}

    static String ofIntegration(String name) {
        return INTEGRATION + name;
    }

    /** The name of the integration; empty for whoever the issuer has let in. */
    static Optional<String> integration(String caller) {
        return caller.startsWith(INTEGRATION) ? Optional.of(caller.substring(INTEGRATION.length())) : Optional.empty();
    }

    static String ofIssuer(String name) {
        return "issuer/" + name;
    }
}
