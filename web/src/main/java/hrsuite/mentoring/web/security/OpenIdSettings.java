package hrsuite.mentoring.web.security;

import hrsuite.mentoring.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where people sign in.
 *
 * @param issuer the provider's issuer, below which its discovery document lies
 * @param clientId what the provider calls this module
 * @param clientSecret empty for a public client, which is protected by PKCE alone
 * @param baseAddress this module's own address as browsers see it, without a slash at the end
 * @param scopes what is asked for
 * @param renewAfter how long name and roles of a session are believed before the provider is asked again
 * @param claims where name and roles stand in the ID token
 */
record OpenIdSettings(
        String issuer,
        String clientId,
        String clientSecret,
        String baseAddress,
        List<String> scopes,
        Duration renewAfter,
        ClaimReader claims) {

    private static final String PREFIX = "mentoring.oidc";

    /** Empty when no provider is configured. */
    static Optional<OpenIdSettings> of(Settings settings) {
        String issuer = settings.text(PREFIX + ".issuer", "");
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OpenIdSettings(
                issuer,
                settings.text(PREFIX + ".client-id", ""),
                settings.text(PREFIX + ".client-secret", ""),
                settings.text(PREFIX + ".redirect-base", "").replaceAll("/+$", ""),
                settings.list(PREFIX + ".scopes", "openid,profile"),
                Duration.ofMinutes(settings.number(PREFIX + ".renew-minutes", 15)),
                TokenSettings.claims(settings, PREFIX)));
    }
}
