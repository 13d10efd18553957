package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds flags, derived and declared ones alike, by one query. */
@ApplicationScoped
class RiskFlags {

    private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})\\.(\\d{1,3})\\.(\\d{1,18})");

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    @ConfigProperty(name = "mentoring.succession.plans-per-successor", defaultValue = "3")
    private int tooManyPlans;

    RiskFlags() {}

    RiskFlags(DataSource database, int tooManyPlans) {
        this.database = database;
        this.tooManyPlans = tooManyPlans;
    }

    /** Where a page ends: the last flag's person, kind and number. */
    private record Position(long person, int kind, long number) {

        static final Position START = new Position(0, 0, 0);

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

    Page<RiskFlag> page(FlagFilter filter, PageRequest page, LocalDate today) {
        List<Found> found = find(filter, today, Position.of(page.after()), page.limit() + 1);
        return Page.of(found, page, last -> last.position().toString()).map(Found::flag);
    }

    List<RiskFlag> all(FlagFilter filter, LocalDate today) {
        return find(filter, today, Position.START, Integer.MAX_VALUE).stream()
                .map(Found::flag)
                .toList();
    }

    private List<Found> find(FlagFilter filter, LocalDate today, Position after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FlagSql.FLAGS)) {
            int next = bindFacts(query, today);
            next = bindFilter(query, next, filter);
            bindPage(query, next, after, limit);
            return read(query);
        } catch (SQLException e) {
            throw new IllegalStateException("The flags of the succession plans cannot be read.", e);
        }
    }

    private int bindFacts(PreparedStatement query, LocalDate today) throws SQLException {
        query.setInt(1, tooManyPlans);
        query.setObject(2, today);
        return 3;
    }

    private static int bindFilter(PreparedStatement query, int first, FlagFilter filter) throws SQLException {
        int next = first;
        String origin = filter.origin() == null ? null : filter.origin().name();
        for (String wanted : new String[] {filter.department(), filter.code(), filter.employeeNumber(), origin}) {
            String text = wanted == null ? "" : wanted.toLowerCase(Locale.ROOT);
            query.setString(next++, text);
            query.setString(next++, text);
        }
        return next;
    }

    private static void bindPage(PreparedStatement query, int first, Position after, int limit) throws SQLException {
        query.setLong(first, after.person());
        query.setLong(first + 1, after.person());
        query.setInt(first + 2, after.kind());
        query.setInt(first + 3, after.kind());
        query.setLong(first + 4, after.number());
        query.setInt(first + 5, limit);
    }

    private static List<Found> read(PreparedStatement query) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Position position = new Position(row.getLong("person_id"), row.getInt("kind"), row.getLong("number"));
                found.add(new Found(position, FlagRow.read(row)));
            }
        }
        return found;
    }
}
