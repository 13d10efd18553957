package hrsuite.mentoring.web.security;

import hrsuite.mentoring.settings.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** How this installation lets people and machines in, as it has been configured. */
@ApplicationScoped
public class ModuleSecurity {

    private TokenVerifier tokens;
    private OpenIdProvider provider;
    private boolean sample;

    @PostConstruct
    void configure() {
        Settings settings = Settings.of(ConfigProvider.getConfig());
        tokens = new TokenVerifier(TokenSettings.of(settings));
        provider = OpenIdSettings.of(settings).map(OpenIdProvider::new).orElse(null);
        sample = settings.flag("mentoring.sample", false);
    }

    TokenVerifier tokens() {
        return tokens;
    }

    /** The identity provider where people sign in; empty when none is configured. */
    Optional<OpenIdProvider> provider() {
        return Optional.ofNullable(provider);
    }

    /** Whether people sign in by the form of the sample setup. */
    public boolean hasSampleForm() {
        return sample && provider == null;
    }

    /** Whom forms may lead to besides ourselves; empty when nobody. */
    Optional<String> otherFormTarget() {
        return provider()
                .map(OpenIdProvider::issuer)
                .map(URI::create)
                .map(uri -> uri.getScheme() + "://" + uri.getAuthority());
    }
}
