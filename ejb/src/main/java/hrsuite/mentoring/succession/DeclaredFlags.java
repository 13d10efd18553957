package hrsuite.mentoring.succession;

import hrsuite.mentoring.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** The flags that HR declares and clears. */
@ApplicationScoped
class DeclaredFlags {

    private static final int CODE_LENGTH = 100;
    private static final int NOTE_LENGTH = 1000;
    private static final String FLAG = "SELECT d.person_id, d.id AS number, d.version, 'DECLARED' AS origin, d.code,"
            + " d.note AS fact, d.declared_by, d.declared_on, d.ends_on, p.employee_number, p.given_name,"
            + " p.preferred_name, p.family_name, p.department, p.job_title FROM mentoring.declared_flag d"
            + " JOIN mentoring.person p ON p.id = d.person_id WHERE d.cleared_on IS NULL AND d.id = ?";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    DeclaredFlags() {}

    DeclaredFlags(DataSource database) {
        this.database = database;
    }

    /** The flag, unless it has been cleared. */
    RiskFlag flag(String id) {
        try (Connection connection = database.getConnection()) {
            return flag(connection, id);
        } catch (SQLException e) {
            throw new IllegalStateException("The declared flag " + id + " cannot be read.", e);
        }
    }

    RiskFlag declare(FlagDraft draft, String by, LocalDate today) {
        try (Connection connection = database.getConnection()) {
            OptionalLong person = person(connection, draft.employeeNumber());
            List<Refusal.Reason> reasons = objections(draft, person, today);
            if (!reasons.isEmpty()) {
                throw new Refusal(Refusal.Kind.INVALID, reasons);
            }
            return flag(connection, insert(connection, person.getAsLong(), draft, by, today));
        } catch (SQLException e) {
            throw new IllegalStateException("The flag cannot be declared.", e);
        }
    }

    /** Clears the flag and hands out what it was. */
    RiskFlag clear(String id, Long version, String by, LocalDate today) {
        try (Connection connection = database.getConnection()) {
            RiskFlag flag = flag(connection, id);
            if (!update(connection, flag, version == null ? flag.version() : version, by, today)) {
                throw Refusal.stale("declared flag", id);
            }
            return flag;
        } catch (SQLException e) {
            throw new IllegalStateException("The declared flag " + id + " cannot be cleared.", e);
        }
    }

    private static RiskFlag flag(Connection connection, String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FLAG)) {
            query.setLong(1, number(id));
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw Refusal.notFound("declared flag", id);
                }
                return FlagRow.read(row);
            }
        }
    }

    private static long number(String id) {
        for (DerivedFlag derived : DerivedFlag.values()) {
            if (id.startsWith(derived.name())) {
                throw Refusal.conflict(
                        "id",
                        id,
                        "FLAG_IS_DERIVED",
                        "The flag " + id + " follows from the succession data and cannot be cleared.",
                        "Correct the data; the flag goes by itself.");
            }
        }
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw Refusal.notFound("declared flag", id);
        }
    }

    private static OptionalLong person(Connection connection, String employeeNumber) throws SQLException {
        if (employeeNumber == null || employeeNumber.indexOf('\0') >= 0) {
            return OptionalLong.empty();
        }
        try (PreparedStatement query =
                connection.prepareStatement("SELECT id FROM mentoring.person WHERE employee_number = ?")) {
            query.setString(1, employeeNumber.strip());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    private static List<Refusal.Reason> objections(FlagDraft draft, OptionalLong person, LocalDate today) {
        List<Refusal.Reason> reasons = new ArrayList<>();
        if (person.isEmpty()) {
            reasons.add(new Refusal.Reason(
                    "employeeNumber",
                    draft.employeeNumber(),
                    "PERSON_UNKNOWN",
                    "Nobody has the employee number " + draft.employeeNumber() + ".",
                    "Name a person of the staff list."));
        }
        textObjection(reasons, "code", draft.code(), 1, CODE_LENGTH);
        textObjection(reasons, "note", draft.note() == null ? "" : draft.note(), 0, NOTE_LENGTH);
        if (draft.endsOn() != null && draft.endsOn().isBefore(today)) {
            reasons.add(new Refusal.Reason(
                    "endsOn",
                    draft.endsOn().toString(),
                    "DATE_IN_THE_PAST",
                    "The flag would have ended on " + draft.endsOn() + ", before it was declared.",
                    "Give a later day, or none."));
        }
        return reasons;
    }

    private static void textObjection(
            List<Refusal.Reason> reasons, String place, String text, int shortest, int longest) {
        int length = text == null ? 0 : text.strip().length();
        if (length < shortest || length > longest) {
            reasons.add(new Refusal.Reason(
                    place,
                    null,
                    length < shortest ? "VALUE_MISSING" : "VALUE_TOO_LONG",
                    "The " + place + " has " + length + " characters.",
                    "Give " + shortest + " to " + longest + " characters."));
        }
        if (text != null && text.indexOf('\0') >= 0) {
            reasons.add(new Refusal.Reason(
                    place, null, "CHARACTER_REFUSED", "The " + place + " holds a NUL character.", "Remove it."));
        }
    }

    private static String insert(Connection connection, long person, FlagDraft draft, String by, LocalDate today)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO mentoring.declared_flag (version, person_id, code, note, declared_by, declared_on, ends_on)"
                        + " VALUES (1, ?, ?, ?, ?, ?, ?)",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, person);
            insert.setString(2, draft.code().strip());
            insert.setString(3, draft.note() == null ? "" : draft.note().strip());
            insert.setString(4, by);
            insert.setObject(5, today);
            insert.setObject(6, draft.endsOn());
            insert.executeUpdate();
            return generatedId(insert);
        }
    }

    private static String generatedId(PreparedStatement insert) throws SQLException {
        try (ResultSet keys = insert.getGeneratedKeys()) {
            keys.next();
            return keys.getString("id");
        }
    }

    private static boolean update(Connection connection, RiskFlag flag, long version, String by, LocalDate today)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE mentoring.declared_flag SET version = version + 1, cleared_by = ?,"
                        + " cleared_on = ? WHERE id = ? AND version = ? AND cleared_on IS NULL")) {
            update.setString(1, by);
            update.setObject(2, today);
            update.setLong(3, Long.parseLong(flag.id()));
            update.setLong(4, version);
            return update.executeUpdate() == 1;
        }
    }
}
