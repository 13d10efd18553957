package hrsuite.mentoring.program;

import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Gives places in programs, to one person or to a hundred thousand in the same way: a query and two batches. */
@ApplicationScoped
class Places {

    private static final int BATCH = 1000;
    private static final String INSERT = "INSERT INTO mentoring.enrollment (version, program_id, person_id, role,"
            + " capacity, offers, wants, state, waiting_since, created_at, updated_at)"
            + " VALUES (0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE mentoring.enrollment SET version = version + 1,"
            + " capacity = COALESCE(?, capacity), offers = COALESCE(?, offers), wants = COALESCE(?, wants),"
            + " waiting_since = CASE WHEN state IN ('WITHDRAWN', 'COMPLETED', 'APPLIED') THEN CAST(? AS timestamp with time zone)"
            + " ELSE waiting_since END,"
            + " decline_reason = NULL,"
            + " state = CASE WHEN state IN ('WITHDRAWN', 'COMPLETED', 'APPLIED') THEN CAST(? AS varchar(20)) ELSE state END,"
            + " updated_at = ?"
            + " WHERE program_id = ? AND person_id = ? AND role = ?";

    /**
     * What came of it.
     *
     * @param enrolled who takes part now and did not
     * @param already who did
     * @param waiting how many of those enrolled wait for a place
     */
    record Given(int enrolled, int already, int waiting) {}

    /**
     * A place with the state that it gets where it is new or taken again.
     *
     * @param waitingSince null for whoever does not wait
     */
    private record Seat(Place place, String state, OffsetDateTime waitingSince) {}

    @Inject
    private Waiting waiting;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    /** Gives the places; the caller holds the program, so that nobody else does at the same moment. */
    Given give(long program, Role role, List<Place> places) {
        Map<Long, String> stateOf = states(program, role, places);
        int free = waiting.free(program, role);
        List<Seat> fresh = new ArrayList<>();
        List<Seat> kept = new ArrayList<>();
        int back = 0;
        int queued = 0;
        for (Place place : places) {
            String before = stateOf.get(place.person());
            boolean comesIn = before == null || isOut(before);
            boolean waits = comesIn && free < 1;
            free -= comesIn && !waits ? 1 : 0;
            queued += waits ? 1 : 0;
            back += comesIn && before != null ? 1 : 0;
            (before == null ? fresh : kept).add(seat(place, waits));
        }
        try (Connection connection = database.getConnection()) {
            insert(connection, program, role, fresh);
            update(connection, program, role, kept);
        } catch (SQLException e) {
            throw new IllegalStateException("Places in program " + program + " cannot be given.", e);
        }
        return new Given(fresh.size() + back, kept.size() - back, queued);
    }

    private static Seat seat(Place place, boolean waits) {
        return waits
                ? new Seat(place, Enrollment.WAITLISTED, OffsetDateTime.now(ZoneOffset.UTC))
                : new Seat(place, Enrollment.APPROVED, null);
    }

    private Map<Long, String> states(long program, Role role, List<Place> places) {
        Sql statements = new Sql(database);
        String sql = "SELECT person_id, state FROM mentoring.enrollment WHERE program_id = ? AND role = ?";
        Map<Long, String> states = new HashMap<>();
        Sql.RowVisitor visitor = row -> states.put(row.getLong(1), row.getString(2));
        if (places.size() == 1) {
            statements.each(
                    sql + " AND person_id = ?",
                    visitor,
                    program,
                    role,
                    places.get(0).person());
        } else {
            statements.each(sql, visitor, program, role);
        }
        return states;
    }

    private static boolean isOut(String state) {
        return state.equals(Enrollment.WITHDRAWN) || state.equals(Enrollment.APPLIED) || state.equals("COMPLETED");
    }

    private static void insert(Connection connection, long program, Role role, List<Seat> seats) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < seats.size(); i++) {
                Place place = seats.get(i).place();
                insert.setLong(1, program);
                insert.setLong(2, place.person());
                insert.setString(3, role.name());
                insert.setInt(4, place.capacity());
                insert.setString(5, place.offers());
                insert.setString(6, place.wants());
                insert.setString(7, seats.get(i).state());
                insert.setObject(8, seats.get(i).waitingSince(), Types.TIMESTAMP_WITH_TIMEZONE);
                insert.setObject(9, now);
                insert.setObject(10, now);
                add(insert, i + 1 == seats.size() || i % BATCH == BATCH - 1);
            }
        }
    }

    private static void update(Connection connection, long program, Role role, List<Seat> seats) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (int i = 0; i < seats.size(); i++) {
                Place place = seats.get(i).place();
                update.setObject(1, place.capacityGiven(), Types.INTEGER);
                update.setString(2, place.offers());
                update.setString(3, place.wants());
                update.setObject(4, seats.get(i).waitingSince(), Types.TIMESTAMP_WITH_TIMEZONE);
                update.setString(5, seats.get(i).state());
                update.setObject(6, now);
                update.setLong(7, program);
                update.setLong(8, place.person());
                update.setString(9, role.name());
                add(update, i + 1 == seats.size() || i % BATCH == BATCH - 1);
            }
        }
    }

    private static void add(PreparedStatement statement, boolean full) throws SQLException {
        statement.addBatch();
        if (full) {
            statement.executeBatch();
        }
    }
}
