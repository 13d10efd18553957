package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Finds flags, derived and declared ones alike, by one query. */
@ApplicationScoped
class RiskFlags {

    private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})\\.(\\d{1,3})\\.(\\d{1,18})");

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    RiskFlags() {}

    RiskFlags(DataSource database) {
        this.database = database;
    }

    /** Where a page ends: the last flag's person, kind and number. */
    private record Position(long person, int kind, long number) {

        static final Position START = new Position(-1, 0, 0);

        static Position of(String cursor) {
            if (cursor == null) {
                return START;
            }
            Matcher parts = CURSOR.matcher(cursor);
            if (!parts.matches()) {
                throw Refusal.unknownCursor(cursor);
            }
            return new Position(
                    Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)), Long.parseLong(parts.group(3)));
        }

        @Override
        public String toString() {
            return person + "." + kind + "." + number;
        }
    }

    private record Found(Position position, RiskFlag flag) {}

    Page<RiskFlag> page(FlagFilter filter, PageRequest page, LocalDate today, Set<Long> hidden) {
        List<Found> found = find(filter, today, hidden, Position.of(page.after()), page.limit() + 1);
        return Page.of(found, page, last -> last.position().toString()).map(Found::flag);
    }

    List<RiskFlag> all(FlagFilter filter, LocalDate today, Set<Long> hidden) {
        return find(filter, today, hidden, Position.START, Integer.MAX_VALUE).stream()
                .map(Found::flag)
                .toList();
    }

    /** The flag of that number, also one of the past. */
    Optional<RiskFlag> one(RiskFlag.Origin origin, long number, LocalDate today, Set<Long> hidden) {
        List<Object> values = new ArrayList<>(List.of(today, origin.name(), number));
        String where = " AND flag.origin = ? AND number = ?" + unhidden(hidden, values);
        return new Sql(database).one(FlagSql.FLAGS + where, FlagRow::read, values.toArray());
    }

    private List<Found> find(FlagFilter filter, LocalDate today, Set<Long> hidden, Position after, int limit) {
        List<Object> values = new ArrayList<>(List.of(today));
        String where = wanted(filter, values) + unhidden(hidden, values) + FlagSql.AFTER + FlagSql.ORDER;
        values.addAll(List.of(after.person(), after.person(), after.kind(), after.kind(), after.number(), limit));
        return new Sql(database)
                .list(
                        FlagSql.FLAGS + where,
                        row -> new Found(
                                new Position(row.getLong("sort_person"), row.getInt("kind"), row.getLong("number")),
                                FlagRow.read(row)),
                        values.toArray());
    }

    private static String wanted(FlagFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder();
        where.append(is("LOWER(COALESCE(p.department, po.unit))", filter.department(), values));
        where.append(is("LOWER(flag.code)", filter.code(), values));
        where.append(is("LOWER(p.employee_number)", filter.employeeNumber(), values));
        where.append(is("LOWER(flag.origin)", filter.origin(), values));
        where.append(
                filter.state() == null
                        ? " AND flag.state <> 'RESOLVED'"
                        : is("LOWER(flag.state)", filter.state(), values));
        return where.toString();
    }

    private static String is(String column, Object wanted, List<Object> values) {
        if (wanted == null) {
            return "";
        }
        values.add(wanted.toString().toLowerCase(Locale.ROOT));
        return " AND " + column + " = ?";
    }

    private static String unhidden(Set<Long> hidden, List<Object> values) {
        if (hidden.isEmpty()) {
            return "";
        }
        values.add(hidden.toArray(new Long[0]));
        return " AND NOT (COALESCE(flag.person_id, 0) = ANY(?))";
    }
}
