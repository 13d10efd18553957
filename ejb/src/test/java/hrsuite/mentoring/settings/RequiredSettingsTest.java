package hrsuite.mentoring.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SE: required settings")
class RequiredSettingsTest {

    @Test
    @DisplayName("SE1, SE2: all that are missing are named at once, with their environment variables")
    void namesAllMissingSettingsAtOnceWithTheirEnvironmentVariables() {
        Settings settings = Settings.of(
                Map.of("mentoring.oidc.issuer", "https://issuer", "mentoring.server.settings", "DATABASE_URL, HOST"));

        assertThatThrownBy(() -> RequiredSettings.demand(settings))
                .hasMessageContaining("DATABASE_URL")
                .hasMessageContaining("HOST")
                .hasMessageContaining("mp.jwt.verify.issuer (environment: MP_JWT_VERIFY_ISSUER)")
                .hasMessageContaining("mp.jwt.verify.publickey.location")
                .hasMessageContaining("mentoring.oidc.client-id")
                .hasMessageContaining("mentoring.oidc.redirect-base");
    }

    @Test
    void aKeyNeedsNoLocation() {
        Settings settings =
                Settings.of(Map.of("mp.jwt.verify.issuer", "https://issuer", "mp.jwt.verify.publickey", "{}"));

        assertThatCode(() -> RequiredSettings.demand(settings)).doesNotThrowAnyException();
    }

    @Test
    void refusesANumberThatIsNone() {
        Settings settings = Settings.of(Map.of("mp.jwt.verify.clock.skew", "a while"));

        assertThatThrownBy(() -> settings.number("mp.jwt.verify.clock.skew", 60))
                .hasMessageContaining("a while");
    }
}
