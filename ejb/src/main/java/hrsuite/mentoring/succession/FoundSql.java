package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import java.time.LocalDate;

/** Derives all flags from the data, by one statement. */
final class FoundSql {

    /** Key seats: of whoever holds a key position, and key positions that nobody holds. */
    private static final String SEATS = ", key_seat AS (SELECT 'E' || k.person_id AS subject, k.person_id,"
            + " CAST(NULL AS bigint) AS position_id FROM (SELECT v.person_id FROM mentoring.profile_value v"
            + " JOIN mentoring.person p ON p.id = v.person_id AND p.status <> 'LEAVER'"
            + " WHERE v.field = 'keyPosition' AND v.said = 'YES' UNION SELECT holds.person_id FROM holds"
            + " JOIN mentoring.succession_position po ON po.id = holds.position_id WHERE po.key_position = TRUE) k"
            + " UNION ALL SELECT 'P' || po.id, NULL, po.id FROM mentoring.succession_position po"
            + " WHERE po.key_position = TRUE AND NOT EXISTS (SELECT 1 FROM holds WHERE holds.position_id = po.id))";

    private static final String PLANS = ", seat_plan AS (SELECT 'E' || a.person_id AS subject, a.plan_id,"
            + " a.person_id FROM applies a UNION ALL SELECT key_seat.subject, k.id, CAST(NULL AS bigint) FROM key_seat"
            + " JOIN mentoring.succession_position po ON po.id = key_seat.position_id"
            + " JOIN mentoring.succession_plan k ON k.position_id = po.id OR k.job_key = LOWER(po.title))";

    /** Each successor of a seat once, at their best; then one line per seat and one per successor. */
    private static final String BENCHES = ", named AS (SELECT sp.subject, s.successor_number, "
            + PlanSql.BEST_READINESS + " AS readiness, p.id AS successor_id FROM seat_plan sp"
            + " JOIN mentoring.plan_successor s ON s.plan_id = sp.plan_id"
            + " LEFT JOIN mentoring.person p ON p.employee_number = s.successor_number AND p.status <> 'LEAVER'"
            + " LEFT JOIN mentoring.person i ON i.id = sp.person_id"
            + " WHERE i.id IS NULL OR i.employee_number <> s.successor_number"
            + " GROUP BY sp.subject, s.successor_number, p.id),"
            + " bench AS (SELECT subject, COUNT(*) AS named, COUNT(successor_id) AS present,"
            + " COUNT(CASE WHEN successor_id IS NOT NULL AND readiness = 0 THEN 1 END) AS ready,"
            + " MIN(CASE WHEN successor_id IS NOT NULL THEN successor_number END) AS first_number"
            + " FROM named GROUP BY subject),"
            + " load AS (SELECT p.id AS successor_id, COUNT(*) AS plans, MIN(p.leave_date) AS leave_date"
            + " FROM mentoring.plan_successor s"
            + " JOIN mentoring.person p ON p.employee_number = s.successor_number AND p.status <> 'LEAVER'"
            + " JOIN mentoring.succession_plan k ON k.id = s.plan_id"
            + " LEFT JOIN mentoring.person i ON i.id = k.person_id"
            + " WHERE i.id IS NULL OR i.id <> p.id AND i.status <> 'LEAVER' GROUP BY p.id)";

    /** Parameters: today as months since the year 0, and the same months ahead; today and the last near day. */
    private static final String RETIRING =
            ", retiring AS (SELECT person_id, MIN(fact) AS fact, MIN(on_day) AS on_day FROM ("
                    + "SELECT v.person_id, 'retirementStatus LIKELY_1Y' AS fact, CAST(NULL AS date) AS on_day"
                    + " FROM mentoring.profile_value v WHERE v.field = 'retirementStatus' AND v.said = 'LIKELY_1Y'"
                    + " UNION ALL SELECT v.person_id, 'estimatedMonthsRemaining ' || v.said, v.assessed_on"
                    + " FROM mentoring.profile_value v WHERE v.field = 'estimatedMonthsRemaining'"
                    + " AND EXTRACT(YEAR FROM v.assessed_on) * 12 + EXTRACT(MONTH FROM v.assessed_on)"
                    + " + CAST(v.said AS integer) <= ?"
                    + " UNION ALL SELECT p.id, 'leaveDate', p.leave_date FROM mentoring.person p"
                    + " WHERE p.leave_reason = 'RETIREMENT' AND p.leave_date <= ?) soon GROUP BY person_id)";

    /** Parameters: today, the first day of judgments that still hold; both twice. */
    private static final String STALE = ", stale AS (SELECT subject, COUNT(*) AS judgments, MIN(assessed_on) AS oldest"
            + " FROM (SELECT 'E' || v.person_id AS subject, v.assessed_on FROM mentoring.profile_value v"
            + " WHERE v.valid_until < ? OR v.valid_until IS NULL AND v.assessed_on < ?"
            + " UNION ALL SELECT 'E' || k.person_id, s.assessed_on FROM mentoring.plan_successor s"
            + " JOIN mentoring.succession_plan k ON k.id = s.plan_id AND k.person_id IS NOT NULL"
            + " WHERE s.valid_until < ? OR s.valid_until IS NULL AND s.assessed_on < ?) old GROUP BY subject)";

    private static final String OF_SEATS = " FROM key_seat k LEFT JOIN bench b ON b.subject = k.subject WHERE ";

    private static final String FLAGS = flag(
                    DerivedFlag.KEY_POSITION_NO_SUCCESSOR, "COALESCE(b.named, 0)", "''", "NULL")
            + OF_SEATS + "COALESCE(b.present, 0) = 0"
            + flag(DerivedFlag.KEY_POSITION_NO_READY_NOW, "b.present", "''", "NULL")
            + OF_SEATS + "b.present > 0 AND b.ready = 0"
            + flag(DerivedFlag.SINGLE_SUCCESSOR, "b.present", "b.first_number", "NULL") + OF_SEATS + "b.present = 1"
            + ofPerson(DerivedFlag.SUCCESSOR_OVERUSED, "load.successor_id", "load.plans", "''", "NULL")
            + " FROM load WHERE load.plans >= ?"
            + ofPerson(
                    DerivedFlag.SUCCESSOR_AT_RISK,
                    "load.successor_id",
                    "load.plans",
                    "COALESCE(r.said, '')",
                    "load.leave_date")
            + " FROM load LEFT JOIN mentoring.profile_value r ON r.person_id = load.successor_id"
            + " AND r.field = 'riskOfLoss' WHERE r.said = 'HIGH' OR load.leave_date IS NOT NULL"
            + ofPerson(DerivedFlag.INCUMBENT_HIGH_RISK_HIGH_IMPACT, "r.person_id", "0", "''", "NULL")
            + " FROM mentoring.profile_value r JOIN mentoring.profile_value g ON g.person_id = r.person_id"
            + " AND g.field = 'impactOfLoss' AND g.said = 'HIGH' JOIN mentoring.person p ON p.id = r.person_id"
            + " AND p.status <> 'LEAVER' WHERE r.field = 'riskOfLoss' AND r.said = 'HIGH'"
            + ofPerson(
                    DerivedFlag.RETIREMENT_WITHIN_12M_NO_READY_NOW,
                    "t.person_id",
                    "COALESCE(b.present, 0)",
                    "t.fact",
                    "t.on_day")
            + " FROM retiring t JOIN mentoring.person p ON p.id = t.person_id AND p.status <> 'LEAVER'"
            + " LEFT JOIN bench b ON b.subject = 'E' || t.person_id WHERE COALESCE(b.ready, 0) = 0"
            + ofPerson(DerivedFlag.ASSESSMENT_STALE, "p.id", "stale.judgments", "''", "stale.oldest")
            + " FROM stale JOIN mentoring.person p ON stale.subject = 'E' || p.id AND p.status <> 'LEAVER'";

    private static final String FIND = "INSERT INTO mentoring.risk_flag_found (code, subject, person_id, position_id,"
            + " amount, fact, fact_day) WITH " + PlanSql.APPLIES + SEATS + PLANS + BENCHES + RETIRING + STALE
            + FLAGS.substring(" UNION ALL".length());

    private FoundSql() {}

    private static String flag(DerivedFlag flag, String amount, String fact, String day) {
        return " UNION ALL SELECT '" + flag + "', k.subject, k.person_id, k.position_id, " + amount + ", " + fact
                + ", CAST(" + day + " AS date)";
    }

    private static String ofPerson(DerivedFlag flag, String person, String amount, String fact, String day) {
        return " UNION ALL SELECT '" + flag + "', 'E' || " + person + ", " + person + ", CAST(NULL AS bigint), "
                + amount + ", " + fact + ", CAST(" + day + " AS date)";
    }

    /** Writes what the data say today into {@code risk_flag_found}, which is empty. */
    static void find(Sql sql, FlagThresholds thresholds, LocalDate today) {
        LocalDate near = today.plusMonths(thresholds.retirementMonths());
        LocalDate holds = today.minusMonths(thresholds.assessmentMonths());
        sql.update(
                FIND,
                near.getYear() * 12 + near.getMonthValue(),
                near,
                today,
                holds,
                today,
                holds,
                thresholds.tooManyPlans());
    }
}
