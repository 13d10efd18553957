package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Shows what has come up between people who are paired, and takes what somebody says about it. */
@ApplicationScoped
class FrictionAlerts {

    private static final String ALERTS = "SELECT a.id, a.version, a.pairing_id, pa.program_id, m.employee_number AS"
            + " mentor, l.employee_number AS mentee, m.preferred_name AS mentor_preferred_name, m.given_name AS"
            + " mentor_given_name, m.family_name AS mentor_family_name, l.preferred_name AS mentee_preferred_name,"
            + " l.given_name AS mentee_given_name, l.family_name AS mentee_family_name,"
            + " a.code, a.reason, a.state, a.opened_on, a.opened_by,"
            + " a.acknowledged_by, a.acknowledged_on, a.acknowledged_why, a.resolved_on FROM mentoring.friction_alert a"
            + " JOIN mentoring.pairing pa ON pa.id = a.pairing_id JOIN mentoring.person m ON m.id = pa.mentor_id"
            + " JOIN mentoring.person l ON l.id = pa.mentee_id WHERE ";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    FrictionAlerts() {}

    FrictionAlerts(DataSource database) {
        this.database = database;
    }

    /**
     * Alerts, oldest first, without those about the hidden.
     *
     * @param state null for all that have not been resolved
     */
    Page<FrictionAlert> page(RiskFlag.State state, PageRequest page, Set<Long> hidden) {
        List<Object> values = new ArrayList<>(List.of(page.afterKey()));
        String where = "a.id > ?" + unhidden(hidden, values);
        if (state == null) {
            where += " AND a.state <> 'RESOLVED'";
        } else {
            where += " AND a.state = ?";
            values.add(state);
        }
        values.add(page.limit() + 1);
        List<FrictionAlert> found = sql().list(
                        ALERTS + where + " ORDER BY a.id FETCH FIRST ? ROWS ONLY",
                        FrictionAlerts::alert,
                        values.toArray());
        return Page.of(found, page, FrictionAlert::id);
    }

    FrictionAlert find(String id, Set<Long> hidden) {
        if (!id.matches("\\d{1,18}")) {
            throw Refusal.notFound("friction", id);
        }
        List<Object> values = new ArrayList<>(List.of(Long.parseLong(id)));
        String where = "a.id = ?" + unhidden(hidden, values);
        return sql().one(ALERTS + where, FrictionAlerts::alert, values.toArray())
                .orElseThrow(() -> Refusal.notFound("friction", id));
    }

    /** Somebody has looked at it, and the pair goes on. */
    void acknowledge(FrictionAlert alert, Long version, String why, String by, LocalDate today) {
        String reason = FlagLife.reason(why);
        if (alert.state() == RiskFlag.State.RESOLVED) {
            throw Refusal.conflict(
                    "id",
                    alert.id(),
                    "FRICTION_IS_RESOLVED",
                    "The friction " + alert.id() + " is no longer there.",
                    "Ask for those of today.");
        }
        int changed = sql().update(
                        "UPDATE mentoring.friction_alert SET version = version + 1, state = 'ACKNOWLEDGED',"
                                + " acknowledged_on = ?, acknowledged_by = ?, acknowledged_why = ?"
                                + " WHERE id = ? AND version = ? AND state <> 'RESOLVED'",
                        today,
                        by,
                        reason,
                        Long.parseLong(alert.id()),
                        (int) (version == null ? alert.version() : version));
        if (changed == 0) {
            throw Refusal.stale("friction", alert.id());
        }
    }

    private static String unhidden(Set<Long> hidden, List<Object> values) {
        if (hidden.isEmpty()) {
            return "";
        }
        Long[] people = hidden.toArray(new Long[0]);
        values.add(people);
        values.add(people);
        return " AND NOT (pa.mentor_id = ANY(?)) AND NOT (pa.mentee_id = ANY(?))";
    }

    private static FrictionAlert alert(ResultSet row) throws SQLException {
        String by = row.getString("acknowledged_by");
        return new FrictionAlert(
                row.getString("id"),
                row.getLong("version"),
                row.getString("pairing_id"),
                row.getString("program_id"),
                row.getString("mentor"),
                Subject.name(row, "mentor_"),
                row.getString("mentee"),
                Subject.name(row, "mentee_"),
                row.getString("code"),
                row.getString("reason"),
                RiskFlag.State.valueOf(row.getString("state")),
                row.getObject("opened_on", LocalDate.class),
                row.getString("opened_by"),
                by == null
                        ? null
                        : new FlagDecision(
                                by,
                                row.getObject("acknowledged_on", LocalDate.class),
                                row.getString("acknowledged_why")),
                row.getObject("resolved_on", LocalDate.class));
    }

    private Sql sql() {
        return new Sql(database);
    }
}
