package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The production configuration alone, with nothing set: it does not start, and says what it needs. */
class MissingSettingsIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @Test
    void theApplicationDoesNotStartAndNamesEverySettingThatIsMissing() throws IOException {
        try (LibertyServer server = LibertyServer.named(
                        "bare", Under.port("client.http") + 2, Under.port("client.https") + 2)
                .withoutAnySetting()
                .launch()) {
            awaitInLog(server, "The module cannot start");

            assertThat(Files.readString(server.log()))
                    .contains("MENTORING_DB_URL", "MENTORING_DB_USER", "MENTORING_DB_PASSWORD")
                    .contains("mp.jwt.verify.issuer (environment: MP_JWT_VERIFY_ISSUER)")
                    .contains("mp.jwt.verify.publickey.location (environment: MP_JWT_VERIFY_PUBLICKEY_LOCATION)");
            awaitInLog(server, "CWWKZ0002E");
            awaitInLog(server, "CWWKF0011I");
            assertThat(server.anonymous().get(server.base() + "/mentoring/").status())
                    .isEqualTo(404);
            assertThat(server.anonymous().get("/programs").status()).isEqualTo(404);
            assertThat(server.anonymous().get(server.base() + "/health/ready").status())
                    .isEqualTo(503);
        }
    }

    private static void awaitInLog(LibertyServer server, String text) throws IOException {
        Instant limit = Instant.now().plus(LIMIT);
        while (!Files.readString(server.log()).contains(text)) {
            assertThat(Instant.now()).as("\"%s\" in %s", text, server.log()).isBefore(limit);
            LibertyServer.pause();
        }
    }
}
