package hrsuite.mentoring.pairing;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.pairing.ExclusionDetail.Somebody;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The table of those who are never to be paired. */
@ApplicationScoped
class ExclusionRows {

    /** Who has said it. */
    enum Declarer {
        PERSON,
        HR
    }

    private static final String DETAIL =
            "SELECT x.id, x.version, x.declared_by, x.declared_on, x.ends_on, x.note, p.employee_number,"
                    + " p.preferred_name, p.given_name, p.family_name, o.employee_number, o.preferred_name,"
                    + " o.given_name, o.family_name FROM mentoring.exclusion x JOIN mentoring.person p"
                    + " ON p.id = x.person_id JOIN mentoring.person o ON o.id = x.other_id WHERE ";
    /** What somebody else has said about the reader stays hidden from the reader, whatever their role. */
    private static final String NOT_ABOUT = " x.other_id <> ? AND (x.person_id <> ? OR x.declared_by = 'PERSON')";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    ExclusionRows() {}

    ExclusionRows(DataSource database) {
        this.database = database;
    }

    /** Who is at work under an employee number, a sign-in name or an e-mail address; empty for none or several. */
    Optional<Long> person(String key) {
        String name = key.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        at("employee_number = ?", key.strip()),
                        at("user_name = ?", name),
                        at("email = ? OR email = ?", key.strip(), name))
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0))
                .findFirst();
    }

    /** Who signs in under a name; empty for nobody at work. */
    Optional<Long> signedIn(String name) {
        return at("user_name = ?", name.toLowerCase(Locale.ROOT)).stream().findFirst();
    }

    private List<Long> at(String where, Object... values) {
        return sql().list(
                        "SELECT id FROM mentoring.person WHERE (" + where + ") AND status <> 'LEAVER' ORDER BY id",
                        row -> row.getLong(1),
                        values);
    }

    /** All that a reader of HR may see, by id. */
    List<ExclusionDetail> page(long reader, long after, int most, LocalDate today) {
        return sql().list(
                        DETAIL + NOT_ABOUT + " AND x.id > ? ORDER BY x.id FETCH FIRST ? ROWS ONLY",
                        row -> detail(row, today),
                        reader,
                        reader,
                        after,
                        most);
    }

    Optional<ExclusionDetail> find(long reader, long id, LocalDate today) {
        return sql().one(DETAIL + NOT_ABOUT + " AND x.id = ?", row -> detail(row, today), reader, reader, id);
    }

    /** What a person has declared, newest first. */
    List<ExclusionDetail> own(long person, LocalDate today) {
        return sql().list(
                        DETAIL + "x.person_id = ? AND x.declared_by = 'PERSON' ORDER BY x.id DESC",
                        row -> detail(row, today),
                        person);
    }

    Optional<ExclusionDetail> own(long person, long id, LocalDate today) {
        return sql().one(
                        DETAIL + "x.person_id = ? AND x.declared_by = 'PERSON' AND x.id = ?",
                        row -> detail(row, today),
                        person,
                        id);
    }

    boolean isDeclared(long person, long other, Declarer by) {
        return sql().count(
                                "SELECT COUNT(*) FROM mentoring.exclusion WHERE person_id = ? AND other_id = ?"
                                        + " AND declared_by = ?",
                                person,
                                other,
                                by)
                > 0;
    }

    long insert(long person, long other, Declarer by, ExclusionDraft draft, LocalDate today) {
        return sql().insert(
                        "INSERT INTO mentoring.exclusion (version, person_id, other_id, declared_by, ends_on, note,"
                                + " declared_on) VALUES (1, ?, ?, ?, ?, ?, ?)",
                        person,
                        other,
                        by,
                        Sql.None.or(Sql.None.DAY, draft.endsOn()),
                        Sql.None.or(Sql.None.TEXT, draft.note()),
                        today);
    }

    void delete(String id) {
        sql().update("DELETE FROM mentoring.exclusion WHERE id = ?", Long.valueOf(id));
    }

    /** The two of each that holds on a day, both ways round. */
    PairSet inForce(LocalDate day) {
        PairSet pairs = new PairSet();
        sql().each(
                        "SELECT person_id, other_id FROM mentoring.exclusion WHERE ends_on IS NULL OR ends_on >= ?",
                        row -> {
                            pairs.add(row.getLong(1), row.getLong(2));
                            pairs.add(row.getLong(2), row.getLong(1));
                        },
                        day);
        return pairs;
    }

    List<Long> everybodyInIt() {
        return sql().list(
                        "SELECT person_id FROM mentoring.exclusion UNION SELECT other_id FROM mentoring.exclusion",
                        row -> row.getLong(1));
    }

    private static ExclusionDetail detail(ResultSet row, LocalDate today) throws SQLException {
        LocalDate end = row.getObject(5, LocalDate.class);
        return new ExclusionDetail(
                row.getString(1),
                row.getLong(2),
                somebody(row, 7),
                somebody(row, 11),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                end,
                end == null || !end.isBefore(today),
                row.getString(6));
    }

    private static Somebody somebody(ResultSet row, int at) throws SQLException {
        String first = row.getString(at + 1) == null ? row.getString(at + 2) : row.getString(at + 1);
        String name = Stream.of(first, row.getString(at + 3))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return new Somebody(row.getString(at), name);
    }

    private Sql sql() {
        return new Sql(database);
    }
}
