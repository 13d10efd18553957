package hrsuite.mentoring.pairing;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.pairing.PairingDetail.Participant;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads and writes pairings set-wise. */
@ApplicationScoped
class PairingRows {

    private static final String PRESENT = " pa.state IN ('CONFIRMED', 'ACTIVE')";
    private static final String IN_FAMILY = " pa.program_id IN (SELECT id FROM mentoring.program WHERE root_id ="
            + " (SELECT root_id FROM mentoring.program WHERE id = ?)) AND";
    private static final String DETAIL = "SELECT pa.id, pa.version, pa.program_id, pa.state, pa.since, pa.ended_on,"
            + " pa.end_reason, pa.origin, pa.acknowledged,"
            + " m.id, m.employee_number, m.preferred_name, m.given_name, m.family_name, m.department, m.grade,"
            + " l.id, l.employee_number, l.preferred_name, l.given_name, l.family_name, l.department, l.grade"
            + " FROM mentoring.pairing pa JOIN mentoring.person m ON m.id = pa.mentor_id"
            + " JOIN mentoring.person l ON l.id = pa.mentee_id WHERE ";
    private static final String INSERT = "INSERT INTO mentoring.pairing (version, program_id, mentor_id, mentee_id,"
            + " state, since, origin, acknowledged, created_at) VALUES (0, ?, ?, ?, 'CONFIRMED', ?, ?, ?, ?)";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    List<PairingDetail> page(long program, long after, int most) {
        return sql().list(
                        DETAIL + "pa.program_id = ? AND pa.id > ? ORDER BY pa.id FETCH FIRST ? ROWS ONLY",
                        PairingRows::detail,
                        program,
                        after,
                        most);
    }

    /** Those made after a pairing, in the order in which they were made. */
    List<PairingDetail> after(long program, long pairing) {
        return sql().list(
                        DETAIL + "pa.program_id = ? AND pa.id > ? ORDER BY pa.id",
                        PairingRows::detail,
                        program,
                        pairing);
    }

    Optional<PairingDetail> byId(long id) {
        return sql().list(DETAIL + "pa.id = ?", PairingRows::detail, id).stream()
                .findFirst();
    }

    /** The last pairing that was made in a program; 0 when there is none. */
    long last(long program) {
        return sql().list(
                        "SELECT COALESCE(MAX(id), 0) FROM mentoring.pairing WHERE program_id = ?",
                        row -> row.getLong(1),
                        program)
                .get(0);
    }

    /** Who is paired now, in a program and all that are linked to it. */
    PairSet present(String program) {
        return pairs(IN_FAMILY + PRESENT, program);
    }

    /** Who was paired before and is not now, in a program and all that are linked to it. */
    PairSet past(String program) {
        return pairs(IN_FAMILY + " pa.state IN ('COMPLETED', 'ENDED')", program);
    }

    /** Who is paired now, by id of the program. */
    Map<Long, List<RunningPair>> running() {
        Map<Long, List<RunningPair>> running = new TreeMap<>();
        sql().each(
                        "SELECT pa.program_id, pa.id, pa.mentor_id, pa.mentee_id FROM mentoring.pairing pa WHERE"
                                + PRESENT + " ORDER BY pa.id",
                        row -> running.computeIfAbsent(row.getLong(1), program -> new ArrayList<>())
                                .add(new RunningPair(row.getLong(2), row.getLong(3), row.getLong(4))));
        return running;
    }

    /** Who is paired now in just this program. */
    PairSet presentIn(String program) {
        return pairs(" pa.program_id = ? AND" + PRESENT, program);
    }

    /** How many present pairings each mentor has, in a program and all that are linked to it. */
    Map<Long, Integer> takenByMentors(String program) {
        return counts("mentor_id", IN_FAMILY, program);
    }

    /** How many present pairings each mentee has in a program. */
    Map<Long, Integer> takenByMentees(String program) {
        return counts("mentee_id", " pa.program_id = ? AND", program);
    }

    /** Whose last partner on a side of a program has left the company. */
    LeftBehind leftBehind(String program) {
        return new LeftBehind(leftBehind("mentor_id", program), leftBehind("mentee_id", program));
    }

    void insert(long program, List<NewPairing> pairs, LocalDate today) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        sql().batch(INSERT, pairs, pair -> new Object[] {
            program,
            pair.mentor(),
            pair.mentee(),
            pair.since() == null ? today : pair.since(),
            pair.origin(),
            String.join(" ", pair.acknowledged().stream().sorted().toList()),
            now
        });
    }

    /** Completes the present pairings of a program, and says which they were. */
    List<String> complete(String program, LocalDate today) {
        List<String> present = sql().list(
                        "SELECT pa.id FROM mentoring.pairing pa WHERE pa.program_id = ? AND" + PRESENT
                                + " ORDER BY pa.id",
                        row -> row.getString(1),
                        Long.valueOf(program));
        sql().update(
                        "UPDATE mentoring.pairing SET state = 'COMPLETED', ended_on = ?, version = version + 1"
                                + " WHERE program_id = ? AND state IN ('CONFIRMED', 'ACTIVE')",
                        today,
                        Long.valueOf(program));
        return present;
    }

    /** Which people are in a pairing, past or present. */
    List<Long> everPaired() {
        return sql().list(
                        "SELECT mentor_id FROM mentoring.pairing UNION SELECT mentee_id FROM mentoring.pairing",
                        row -> row.getLong(1));
    }

    private Set<Long> leftBehind(String column, String program) {
        return Set.copyOf(sql().list(
                        "SELECT DISTINCT pa." + column + " FROM mentoring.pairing pa WHERE pa.program_id = ?"
                                + " AND pa.state = 'ENDED' AND pa.end_reason = 'LEAVER' AND NOT EXISTS (SELECT 1 FROM"
                                + " mentoring.pairing x WHERE x.program_id = pa.program_id AND x." + column + " = pa."
                                + column + " AND x.id > pa.id)",
                        row -> row.getLong(1),
                        Long.valueOf(program)));
    }

    private PairSet pairs(String which, String program) {
        PairSet pairs = new PairSet();
        String sql = "SELECT pa.mentor_id, pa.mentee_id FROM mentoring.pairing pa WHERE" + which;
        sql().each(sql, row -> pairs.add(row.getLong(1), row.getLong(2)), Long.valueOf(program));
        return pairs;
    }

    private Map<Long, Integer> counts(String column, String which, String program) {
        Map<Long, Integer> counts = new HashMap<>();
        String sql = "SELECT pa." + column + ", COUNT(*) FROM mentoring.pairing pa WHERE" + which + PRESENT
                + " GROUP BY pa." + column;
        sql().each(sql, row -> counts.put(row.getLong(1), row.getInt(2)), Long.valueOf(program));
        return counts;
    }

    private Sql sql() {
        return new Sql(database);
    }

    private static PairingDetail detail(ResultSet row) throws SQLException {
        return new PairingDetail(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                participant(row, 10),
                participant(row, 17),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getString(8),
                Stream.of(row.getString(9).split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    static Participant participant(ResultSet row, int at) throws SQLException {
        String first = row.getString(at + 2) == null ? row.getString(at + 3) : row.getString(at + 2);
        String last = row.getString(at + 4);
        String number = row.getString(at + 1);
        String name = Stream.of(first, last)
                .filter(part -> part != null)
                .reduce((one, other) -> one + " " + other)
                .orElse(number);
        return new Participant(row.getString(at), number, name, row.getString(at + 5), row.getString(at + 6));
    }
}
