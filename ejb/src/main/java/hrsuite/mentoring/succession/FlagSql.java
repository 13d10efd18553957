package hrsuite.mentoring.succession;

/** The one query behind every list of flags. */
final class FlagSql {

    /** The kind under which declared flags stand, after all derived ones, whose kind is their order + 1. */
    static final int DECLARED = 100;

    /** What profiles say; people with the company, as successors; then one line per plan and one per successor. */
    private static final String PLANS = "WITH " + PlanSql.APPLIES + ", profile AS (SELECT v.person_id,"
            + said(ProfileField.KEY_POSITION) + " AS key_position, " + said(ProfileField.RISK_OF_LOSS)
            + " AS risk_of_loss, " + said(ProfileField.IMPACT_OF_LOSS) + " AS impact_of_loss"
            + " FROM mentoring.profile_value v GROUP BY v.person_id),"
            + " key_holder AS (SELECT person_id FROM profile WHERE key_position = 'YES' UNION"
            + " SELECT holds.person_id FROM holds JOIN mentoring.succession_position po ON po.id = holds.position_id"
            + " WHERE po.key_position = TRUE),"
            + " named AS (SELECT a.person_id AS incumbent_id, s.successor_number, " + PlanSql.BEST_READINESS
            + " AS readiness, p.id AS successor_id FROM applies a"
            + " JOIN mentoring.plan_successor s ON s.plan_id = a.plan_id"
            + " JOIN mentoring.person i ON i.id = a.person_id AND i.employee_number <> s.successor_number"
            + " LEFT JOIN mentoring.person p ON p.employee_number = s.successor_number AND p.status <> 'LEAVER'"
            + " GROUP BY a.person_id, s.successor_number, p.id),"
            + " plan AS (SELECT incumbent_id, COUNT(*) AS named, COUNT(successor_id) AS present,"
            + " COUNT(CASE WHEN successor_id IS NOT NULL AND readiness = 0 THEN 1 END) AS ready,"
            + " MIN(CASE WHEN successor_id IS NOT NULL THEN successor_number END) AS first_number"
            + " FROM named GROUP BY incumbent_id),"
            + " load AS (SELECT p.id AS successor_id, COUNT(*) AS plans FROM mentoring.plan_successor s"
            + " JOIN mentoring.person p ON p.employee_number = s.successor_number AND p.status <> 'LEAVER'"
            + " JOIN mentoring.succession_plan k ON k.id = s.plan_id"
            + " LEFT JOIN mentoring.person i ON i.id = k.person_id"
            + " WHERE i.id IS NULL OR i.id <> p.id AND i.status <> 'LEAVER' GROUP BY p.id)";

    private static final String KEY_POSITIONS =
            " FROM key_holder k LEFT JOIN plan ON plan.incumbent_id = k.person_id WHERE ";

    private static final String DERIVED = derived(DerivedFlag.KEY_POSITION_NO_SUCCESSOR, "k.person_id", "plan.named")
            + KEY_POSITIONS + "COALESCE(plan.present, 0) = 0"
            + derived(DerivedFlag.KEY_POSITION_NO_READY_NOW, "k.person_id", "plan.present")
            + KEY_POSITIONS + "plan.present > 0 AND plan.ready = 0"
            + derived(DerivedFlag.SINGLE_SUCCESSOR, "k.person_id", "plan.present", "plan.first_number")
            + KEY_POSITIONS + "plan.present = 1"
            + derived(DerivedFlag.SUCCESSOR_OVERUSED, "load.successor_id", "load.plans")
            + " FROM load WHERE load.plans >= ?"
            + derived(DerivedFlag.SUCCESSOR_AT_RISK, "load.successor_id", "load.plans", "r.risk_of_loss")
            + " FROM load JOIN mentoring.person p ON p.id = load.successor_id"
            + " LEFT JOIN profile r ON r.person_id = load.successor_id"
            + " WHERE r.risk_of_loss = 'HIGH' OR p.leave_date IS NOT NULL"
            + derived(DerivedFlag.INCUMBENT_HIGH_RISK_HIGH_IMPACT, "r.person_id", "0")
            + " FROM profile r WHERE r.risk_of_loss = 'HIGH' AND r.impact_of_loss = 'HIGH'";

    private static final String DECLARED_ONES = " UNION ALL SELECT d.person_id, " + DECLARED + ", d.id, d.version,"
            + " 'DECLARED', d.code, 0, d.note, d.declared_by, d.declared_on, d.ends_on"
            + " FROM mentoring.declared_flag d WHERE d.cleared_on IS NULL AND (d.ends_on IS NULL OR d.ends_on >= ?)";

    /**
     * Parameters: plans that are too many, today; four filters in lower case, each twice, empty for any; the position
     * after which the page begins as person, person, kind, kind, number; the limit.
     */
    static final String FLAGS = PLANS
            + ", flag (person_id, kind, number, version, origin, code, amount, fact, declared_by, declared_on, ends_on)"
            + " AS (" + DERIVED.substring(" UNION ALL ".length()) + DECLARED_ONES + ")"
            + " SELECT flag.*, p.employee_number, p.given_name, p.preferred_name, p.family_name, p.department,"
            + " p.job_title, p.leave_date FROM flag JOIN mentoring.person p ON p.id = flag.person_id"
            + " WHERE p.status <> 'LEAVER' AND (? = '' OR LOWER(p.department) = ?) AND (? = '' OR LOWER(flag.code) = ?)"
            + " AND (? = '' OR LOWER(p.employee_number) = ?) AND (? = '' OR LOWER(flag.origin) = ?)"
            + " AND (flag.person_id > ? OR flag.person_id = ? AND (kind > ? OR kind = ? AND number > ?))"
            + " ORDER BY flag.person_id, kind, number FETCH FIRST ? ROWS ONLY";

    private FlagSql() {}

    private static String said(ProfileField field) {
        return " MAX(CASE WHEN v.field = '" + field.code() + "' THEN v.said END)";
    }

    private static String derived(DerivedFlag flag, String person, String amount) {
        return derived(flag, person, amount, "''");
    }

    private static String derived(DerivedFlag flag, String person, String amount, String fact) {
        return " UNION ALL SELECT " + person + ", " + (flag.ordinal() + 1) + ", CAST(0 AS bigint), 0, 'DERIVED', '"
                + flag + "', " + amount + ", " + fact
                + ", CAST(NULL AS varchar(320)), CAST(NULL AS date), CAST(NULL AS date)";
    }
}
