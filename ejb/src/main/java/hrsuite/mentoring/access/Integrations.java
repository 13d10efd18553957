package hrsuite.mentoring.access;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** Integrations and their tokens as they are kept. */
final class Integrations {

    private static final String ALL =
            "SELECT id, name, created_at AS created_at, created_by, (SELECT COUNT(*) FROM mentoring.integration_token t"
                    + " WHERE t.integration_id = integration.id) AS tokens, (SELECT MAX(t.last_used_at)"
                    + " FROM mentoring.integration_token t WHERE t.integration_id = integration.id) AS last_used_at"
                    + " FROM mentoring.integration integration";
    private static final String TOKENS = "SELECT id, roles, created_at AS created_at, created_by,"
            + " expires_at AS expires_at, last_used_at AS last_used_at FROM mentoring.integration_token";

    private final Sql sql;

    Integrations(Sql sql) {
        this.sql = sql;
    }

    Page<IntegrationDetail> page(PageRequest page) {
        List<IntegrationDetail> rows = sql.list(
                ALL + " WHERE id > ? ORDER BY id FETCH FIRST ? ROWS ONLY",
                Integrations::integration,
                page.afterKey(),
                page.limit() + 1);
        return Page.of(rows, page, IntegrationDetail::id);
    }

    IntegrationDetail integration(String id) {
        return sql.one(ALL + " WHERE id = ?", Integrations::integration, key(id, "integration"))
                .orElseThrow(() -> Refusal.notFound("integration", id));
    }

    boolean isThere(String name) {
        return sql.count("SELECT COUNT(*) FROM mentoring.integration WHERE lower(name) = lower(?)", name) > 0;
    }

    IntegrationDetail add(String name, String by) {
        long id = sql.insert(
                "INSERT INTO mentoring.integration (name, created_at, created_by) VALUES (?, ?, ?)", name, now(), by);
        return integration(String.valueOf(id));
    }

    void remove(String id) {
        sql.update("DELETE FROM mentoring.integration_token WHERE integration_id = ?", key(id, "integration"));
        sql.update("DELETE FROM mentoring.integration WHERE id = ?", key(id, "integration"));
    }

    List<TokenDetail> tokens(String integration) {
        return sql.list(
                TOKENS + " WHERE integration_id = ? ORDER BY id",
                row -> token(row, null),
                key(integration, "integration"));
    }

    TokenDetail token(String integration, String token) {
        return sql.one(
                        TOKENS + " WHERE id = ? AND integration_id = ?",
                        row -> token(row, null),
                        key(token, "token"),
                        key(integration, "integration"))
                .orElseThrow(() -> Refusal.notFound("token", token));
    }

    /** Makes a token and shows it, this once. */
    TokenDetail addToken(String integration, TokenDraft draft, String by) {
        String secret = Secret.fresh();
        Instant now = now();
        long id = sql.insert(
                "INSERT INTO mentoring.integration_token (integration_id, hash, roles, created_at, created_by)"
                        + " VALUES (?, ?, ?, ?, ?)",
                key(integration, "integration"),
                Secret.hash(secret),
                String.join(" ", draft.roles()),
                now,
                by);
        if (draft.days() != null) {
            sql.update(
                    "UPDATE mentoring.integration_token SET expires_at = ? WHERE id = ?",
                    now.plus(Duration.ofDays(draft.days())),
                    id);
        }
        return sql.one(TOKENS + " WHERE id = ?", row -> token(row, secret), id).orElseThrow();
    }

    boolean removeToken(String integration, String token) {
        return sql.update(
                        "DELETE FROM mentoring.integration_token WHERE id = ? AND integration_id = ?",
                        key(token, "token"),
                        key(integration, "integration"))
                > 0;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static long key(String id, String thing) {
        if (!id.matches("\\d{1,18}")) {
            throw Refusal.notFound(thing, id);
        }
        return Long.parseLong(id);
    }

    private static IntegrationDetail integration(ResultSet row) throws SQLException {
        return new IntegrationDetail(
                row.getString(1),
                row.getString(2),
                Sql.instant(row, "created_at"),
                row.getString(4),
                row.getInt("tokens"),
                Sql.instant(row, "last_used_at"));
    }

    private static TokenDetail token(ResultSet row, String secret) throws SQLException {
        return new TokenDetail(
                row.getString(1),
                Arrays.stream(row.getString(2).split(" ")).toList(),
                Sql.instant(row, "created_at"),
                row.getString(4),
                Sql.instant(row, "expires_at"),
                Sql.instant(row, "last_used_at"),
                secret);
    }
}
