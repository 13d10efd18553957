package hrsuite.mentoring.web.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("W6: settings")
class SettingsTest {

    @Test
    void namesAllMissingSettingsAtOnceWithTheirEnvironmentVariables() {
        Settings settings = Settings.of(Map.of("mentoring.oidc.issuer", "https://issuer"));
        TokenSettings.of(settings);
        OpenIdSettings.of(settings);

        assertThatThrownBy(settings::demandComplete)
                .hasMessageContaining("mp.jwt.verify.issuer (environment: MP_JWT_VERIFY_ISSUER)")
                .hasMessageContaining("mp.jwt.verify.publickey.location")
                .hasMessageContaining("mentoring.oidc.client-id")
                .hasMessageContaining("mentoring.oidc.redirect-base");
    }

    @Test
    void refusesANumberThatIsNone() {
        Settings settings = Settings.of(Map.of("mp.jwt.verify.clock.skew", "a while"));

        assertThatThrownBy(() -> settings.number("mp.jwt.verify.clock.skew", 60))
                .hasMessageContaining("a while");
    }
}
