package hrsuite.mentoring.web.security;

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

    /** Empty when no provider is configured; a provider that is half configured ends the start. */
    static Optional<OpenIdSettings> of(Settings settings) {
        String issuer = settings.text(PREFIX + ".issuer", "");
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OpenIdSettings(
                issuer,
                settings.required(PREFIX + ".client-id", "the id of this module at the identity provider"),
                settings.text(PREFIX + ".client-secret", ""),
                settings.required(
                                PREFIX + ".redirect-base",
                                "the address of this module as browsers see it, as in https://hr.example.org/mentoring")
                        .replaceAll("/+$", ""),
                settings.list(PREFIX + ".scopes", "openid,profile"),
                Duration.ofMinutes(settings.number(PREFIX + ".renew-minutes", 15)),
                TokenSettings.claims(settings, PREFIX)));
    }
}
