package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads the sides of programs as groups. */
@ApplicationScoped
class Groups {

    private static final String FROM =
            " FROM mentoring.program p CROSS JOIN (SELECT 'MENTOR' AS role, '-mentors' AS suffix, 'mentors' AS word,"
                    + " 0 AS side UNION ALL SELECT 'MENTEE', '-mentees', 'mentees', 1) s";
    private static final String OF_GROUP =
            " FROM mentoring.enrollment e WHERE e.program_id = p.id AND e.role = s.role)";
    private static final String SELECTED =
            "SELECT p.id * 2 + s.side AS place, CAST(p.id AS varchar(20)) || s.suffix AS id,"
                    + " p.name || ' ' || s.word AS name, p.version AS program_version, (SELECT COUNT(*)" + OF_GROUP
                    + " AS places, (SELECT COALESCE(SUM(e.version), 0)" + OF_GROUP + " AS versions,"
                    + " p.created_at AS created_at, (SELECT MAX(e.updated_at)" + OF_GROUP + " AS updated_at" + FROM;
    private static final String IN = " FROM mentoring.enrollment e JOIN mentoring.person m ON m.id = e.person_id"
            + " LEFT JOIN mentoring.person_alias a ON a.person_id = e.person_id"
            + " WHERE e.state NOT IN ('WITHDRAWN', 'COMPLETED') AND COALESCE(a.deleted, FALSE) = FALSE";

    /** A place that makes somebody a member. */
    record Seat(String enrollment, long version, String member) {}

    private record Row(long place, ProgramGroup group) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    Optional<ProgramGroup> group(GroupKey key, boolean withMembers) {
        return sql().one(SELECTED + " WHERE p.id = ? AND s.role = ?", Groups::row, key.program(), key.role())
                .map(Row::group)
                .map(group ->
                        withMembers ? group.with(members(List.of(group)).getOrDefault(group.id(), List.of())) : group);
    }

    GroupPage page(GroupQuery query) {
        List<Object> values = new ArrayList<>();
        String where =
                query.condition() == null ? " WHERE 1 = 1" : " WHERE " + new GroupSql(values).of(query.condition());
        long total = sql().count("SELECT COUNT(*)" + FROM + where, values.toArray());
        if (query.limit() == 0) {
            return new GroupPage(List.of(), total, null);
        }
        List<Row> rows = query.after() == null ? byOffset(query, where, values) : byCursor(query, where, values);
        boolean more = query.after() != null && rows.size() > query.limit();
        List<Row> shown = more ? rows.subList(0, query.limit()) : rows;
        String next = more ? String.valueOf(shown.get(shown.size() - 1).place()) : null;
        List<ProgramGroup> groups = shown.stream().map(Row::group).toList();
        return new GroupPage(query.withMembers() ? withMembers(groups) : groups, total, next);
    }

    private List<Row> byOffset(GroupQuery query, String where, List<Object> values) {
        String direction = query.descending() ? " DESC" : " ASC";
        String order =
                query.sortBy() == null || query.sortBy().sql.isEmpty() ? "" : query.sortBy().sql + direction + ", ";
        values.add(query.offset());
        values.add(query.limit());
        return sql().list(
                        SELECTED + where + " ORDER BY " + order + "p.id, s.side OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                        Groups::row,
                        values.toArray());
    }

    private List<Row> byCursor(GroupQuery query, String where, List<Object> values) {
        String after = query.after();
        if (!after.isEmpty() && !after.matches("\\d{1,18}")) {
            throw Refusal.unknownCursor(after);
        }
        values.add(after.isEmpty() ? -1L : Long.parseLong(after));
        values.add(query.limit() + 1);
        return sql().list(
                        SELECTED + where + " AND p.id * 2 + s.side > ? ORDER BY p.id, s.side FETCH FIRST ? ROWS ONLY",
                        Groups::row,
                        values.toArray());
    }

    private List<ProgramGroup> withMembers(List<ProgramGroup> groups) {
        Map<String, List<ProgramGroup.Member>> members = members(groups);
        return groups.stream()
                .map(group -> group.with(members.getOrDefault(group.id(), List.of())))
                .toList();
    }

    private Map<String, List<ProgramGroup.Member>> members(List<ProgramGroup> groups) {
        Map<String, List<ProgramGroup.Member>> members = new HashMap<>();
        Long[] programs = groups.stream()
                .map(group -> GroupKey.parse(group.id()).program())
                .distinct()
                .toArray(Long[]::new);
        sql().each(
                        "SELECT e.program_id, e.role, e.person_id, COALESCE(a.generation, 0), m.given_name, m.family_name"
                                + IN + " AND e.program_id = ANY(?) ORDER BY e.id",
                        row -> members.computeIfAbsent(id(row.getLong(1), row.getString(2)), any -> new ArrayList<>())
                                .add(new ProgramGroup.Member(
                                        new MemberKey(row.getLong(3), row.getInt(4)).toString(),
                                        name(row.getString(5), row.getString(6)))),
                        (Object) programs);
        return members;
    }

    /** The groups of people, without their members. */
    Map<Long, List<ProgramGroup>> of(List<Long> people) {
        Map<Long, List<ProgramGroup>> groups = new HashMap<>();
        sql().each(
                        "SELECT e.person_id, e.program_id, e.role, p.name FROM mentoring.enrollment e"
                                + " JOIN mentoring.program p ON p.id = e.program_id WHERE e.person_id = ANY(?)"
                                + " AND e.state NOT IN ('WITHDRAWN', 'COMPLETED') ORDER BY e.program_id, e.role",
                        row -> groups.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                                .add(new ProgramGroup(
                                        id(row.getLong(2), row.getString(3)),
                                        row.getString(4) + " " + word(row.getString(3)),
                                        "",
                                        Instant.EPOCH,
                                        Instant.EPOCH,
                                        List.of())),
                        (Object) people.toArray(Long[]::new));
        return groups;
    }

    /** The places of a group, by the id of who has it. */
    Map<String, Seat> seats(GroupKey key) {
        Map<String, Seat> seats = new LinkedHashMap<>();
        sql().each(
                        "SELECT e.id, e.version, e.person_id, COALESCE(a.generation, 0)" + IN
                                + " AND e.program_id = ? AND e.role = ? ORDER BY e.id",
                        row -> {
                            String member = new MemberKey(row.getLong(3), row.getInt(4)).toString();
                            seats.put(member, new Seat(row.getString(1), row.getLong(2), member));
                        },
                        key.program(),
                        key.role());
        return seats;
    }

    /** Employee numbers by the ids of people; who is not there is missing. */
    Map<String, String> numbers(List<String> members) {
        Map<String, String> numbers = new HashMap<>();
        Long[] people =
                members.stream().map(member -> MemberKey.parse(member).person()).toArray(Long[]::new);
        sql().each(
                        "SELECT m.id, COALESCE(a.generation, 0), m.employee_number FROM mentoring.person m"
                                + " LEFT JOIN mentoring.person_alias a ON a.person_id = m.id"
                                + " WHERE m.id = ANY(?) AND COALESCE(a.deleted, FALSE) = FALSE",
                        row -> numbers.put(new MemberKey(row.getLong(1), row.getInt(2)).toString(), row.getString(3)),
                        (Object) people);
        numbers.keySet().retainAll(members);
        return numbers;
    }

    private Sql sql() {
        return new Sql(database);
    }

    private static Row row(ResultSet row) throws SQLException {
        Instant created = Sql.instant(row, "created_at");
        Instant changed = Sql.instant(row, "updated_at");
        String version = row.getLong("program_version") + "." + row.getLong("places") + "." + row.getLong("versions");
        return new Row(
                row.getLong("place"),
                new ProgramGroup(
                        row.getString("id"),
                        row.getString("name"),
                        version,
                        created,
                        changed == null ? created : changed,
                        List.of()));
    }

    private static String id(long program, String role) {
        return program + "-" + word(role);
    }

    private static String word(String role) {
        return role.equals("MENTOR") ? "mentors" : "mentees";
    }

    private static String name(String given, String family) {
        if (given == null) {
            return family;
        }
        return family == null ? given : given + " " + family;
    }
}
