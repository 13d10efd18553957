package hrsuite.mentoring.access;

import hrsuite.mentoring.database.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Finds out who comes with a token. Asks for no role: nobody has signed in yet. */
@ApplicationScoped
public class AccessDirectory {

    private static final Duration USE_NOTED = Duration.ofMinutes(1);

    /**
     * Who stands behind a token.
     *
     * @param name name of the integration
     * @param roles what the token opens
     */
    public record Bearer(String name, List<String> roles) {}

    private record Found(long id, String name, String roles, Instant lastUsed) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    private Sql sql;

    protected AccessDirectory() {}

    /** For whoever has no container around. */
    AccessDirectory(DataSource database) {
        this.sql = new Sql(database);
    }

    @PostConstruct
    void furnish() {
        sql = new Sql(database);
    }

    /** Whether a token is one of ours, good or not. */
    public boolean isOurs(String token) {
        return token.startsWith(Secret.PREFIX);
    }

    /** Who comes with it; empty when it is not good. */
    public Optional<Bearer> bearer(String token) {
        Instant now = Instant.now();
        Optional<Found> found = sql.one(
                "SELECT t.id, i.name, t.roles, t.last_used_at AS last_used_at FROM mentoring.integration_token t"
                        + " JOIN mentoring.integration i ON i.id = t.integration_id WHERE t.hash = ?"
                        + " AND (t.expires_at IS NULL OR t.expires_at > ?)",
                row -> new Found(row.getLong(1), row.getString(2), row.getString(3), Sql.instant(row, "last_used_at")),
                Secret.hash(token),
                now);
        found.filter(one -> one.lastUsed() == null || one.lastUsed().isBefore(now.minus(USE_NOTED)))
                .ifPresent(one -> sql.update(
                        "UPDATE mentoring.integration_token SET last_used_at = ? WHERE id = ?", now, one.id()));
        return found.map(one ->
                new Bearer(one.name(), Arrays.stream(one.roles().split(" ")).toList()));
    }
}
