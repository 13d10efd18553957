package hrsuite.mentoring.access;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.database.Sql;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessDirectoryTest {

    private final DataSource database = MigratedDatabase.create();
    private final Integrations integrations = new Integrations(new Sql(database));
    private final AccessDirectory access = new AccessDirectory(database);

    @Test
    @DisplayName("AC1, AC4, AC5 whoever comes with a token is the integration; only its hash is kept; its use is noted")
    void whoeverComesWithATokenIsTheIntegration() {
        String okta = integrations.add("okta", "hr").id();
        TokenDetail token = integrations.addToken(okta, new TokenDraft(List.of("hris-sync", "hr-viewer"), 1), "hr");

        assertThat(access.isOurs(token.secret())).isTrue();
        assertThat(access.bearer(token.secret()))
                .contains(new AccessDirectory.Bearer("okta", List.of("hris-sync", "hr-viewer")));
        assertThat(integrations.tokens(okta)).singleElement().satisfies(kept -> {
            assertThat(kept.secret()).isNull();
            assertThat(kept.lastUsedAt()).isNotNull();
        });
        assertThat(new Sql(database)
                        .count(
                                "SELECT COUNT(*) FROM mentoring.integration_token WHERE hash = ?",
                                Secret.hash(token.secret())))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("AC3 a token that is revoked, over, or of an integration that is gone opens nothing")
    void aTokenThatIsOverOpensNothing() {
        String okta = integrations.add("okta", "hr").id();
        TokenDraft draft = new TokenDraft(List.of("hris-sync"), 1);
        TokenDetail revoked = integrations.addToken(okta, draft, "hr");
        TokenDetail over = integrations.addToken(okta, draft, "hr");
        TokenDetail left = integrations.addToken(okta, draft, "hr");

        assertThat(integrations.removeToken(okta, revoked.id())).isTrue();
        MigratedDatabase.execute(
                database,
                "UPDATE mentoring.integration_token SET expires_at = created_at WHERE id = ?",
                Long.valueOf(over.id()));
        assertThat(access.bearer(revoked.secret())).isEmpty();
        assertThat(access.bearer(over.secret())).isEmpty();
        assertThat(access.bearer(left.secret())).isPresent();
        integrations.remove(okta);
        assertThat(access.bearer(left.secret())).isEmpty();
        assertThat(access.bearer(Secret.fresh())).isEmpty();
    }
}
