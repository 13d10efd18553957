package hrsuite.mentoring.access;

import hrsuite.mentoring.database.InTransaction;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.SqlFailure;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Requests with a key as they are kept; each step is committed by itself, whatever becomes of the request. */
@ApplicationScoped
class RepeatedRequestStore {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    private Sql sql;

    protected RepeatedRequestStore() {}

    /** For whoever has no container around. */
    RepeatedRequestStore(DataSource database) {
        this.database = database;
        furnish();
    }

    @PostConstruct
    void furnish() {
        sql = new Sql(database);
    }

    /** What came since an instant by the same key. */
    @InTransaction(ofItsOwn = true)
    public Optional<EarlierRequest> find(String caller, String key, Instant since) {
        return sql.one(
                "SELECT begun_at AS begun_at, fingerprint, status, headers, body, kept FROM mentoring.repeated_request"
                        + " WHERE hash = ? AND begun_at >= ?",
                RepeatedRequestStore::earlier,
                hash(caller, key),
                since);
    }

    /**
     * Begins a request.
     *
     * @throws SqlFailure of integrity when one of the same key has been begun at the same time
     */
    @InTransaction(ofItsOwn = true)
    public void begin(String caller, String key, Instant since) {
        String hash = hash(caller, key);
        sql.update("DELETE FROM mentoring.repeated_request WHERE hash = ? AND begun_at < ?", hash, since);
        sql.update(
                "INSERT INTO mentoring.repeated_request (hash, begun_at, kept) VALUES (?, ?, ?)",
                hash,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                false);
    }

    @InTransaction(ofItsOwn = true)
    public void end(String caller, String key, String fingerprint, KeptAnswer answer) {
        sql.update(
                "UPDATE mentoring.repeated_request SET fingerprint = ?, status = ?, headers = ?, kept = ? WHERE hash = ?",
                fingerprint,
                answer.status(),
                lines(answer.headers()),
                answer.kept(),
                hash(caller, key));
        if (answer.kept() && answer.body() != null) {
            sql.update(
                    "UPDATE mentoring.repeated_request SET body = ? WHERE hash = ?", answer.body(), hash(caller, key));
        }
    }

    @InTransaction(ofItsOwn = true)
    public void release(String caller, String key) {
        sql.update("DELETE FROM mentoring.repeated_request WHERE hash = ?", hash(caller, key));
    }

    @InTransaction(ofItsOwn = true)
    public int forget(Instant before) {
        return sql.update("DELETE FROM mentoring.repeated_request WHERE begun_at < ?", before);
    }

    private static String hash(String caller, String key) {
        return Secret.hash(caller + "\n" + key);
    }

    private static String lines(Map<String, String> headers) {
        return new TreeMap<>(headers)
                .entrySet().stream()
                        .map(header -> header.getKey() + "=" + header.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static EarlierRequest earlier(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        KeptAnswer answer = row.wasNull()
                ? null
                : new KeptAnswer(
                        status, headers(row.getString("headers")), row.getBytes("body"), row.getBoolean("kept"));
        return new EarlierRequest(Sql.instant(row, "begun_at"), row.getString("fingerprint"), answer);
    }

    private static Map<String, String> headers(String lines) {
        return lines.lines()
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
    }
}
