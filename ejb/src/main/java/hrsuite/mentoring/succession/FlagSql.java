package hrsuite.mentoring.succession;

/** The one query behind every list of flags. */
final class FlagSql {

    private static final String COLUMNS = "person_id, position_id, kind, number, version, origin, code, amount, fact,"
            + " fact_day, state, opened_by, opened_on, ends_on, counterpart_number, acknowledged_by, acknowledged_on,"
            + " acknowledged_why, resolved_by, resolved_on, resolved_why";

    private static final String DERIVED = "SELECT f.person_id, f.position_id, 1, f.id, f.version, 'DERIVED', f.code,"
            + " f.amount, f.fact, f.fact_day, f.state, f.opened_by, f.opened_on, CAST(NULL AS date),"
            + " CAST(NULL AS varchar(100)), f.acknowledged_by, f.acknowledged_on, f.acknowledged_why, f.resolved_by,"
            + " f.resolved_on, f.resolved_why FROM mentoring.risk_flag f";

    /** Parameter: today. */
    private static final String DECLARED = "SELECT d.person_id, CAST(NULL AS bigint), 2, d.id, d.version, 'DECLARED',"
            + " d.code, 0, d.note, CAST(NULL AS date), CASE WHEN d.cleared_on IS NOT NULL OR d.ends_on < ?"
            + " THEN 'RESOLVED' ELSE 'OPEN' END, d.declared_by, d.declared_on, d.ends_on, d.counterpart_number,"
            + " CAST(NULL AS varchar(320)), CAST(NULL AS date), CAST(NULL AS varchar(1000)), d.cleared_by,"
            + " d.cleared_on, d.cleared_why FROM mentoring.declared_flag d";

    /** Every flag there ever was, of people who are with the company and of positions. Parameter: today. */
    static final String FLAGS = "WITH flag (" + COLUMNS + ") AS (" + DERIVED + " UNION ALL " + DECLARED + ")"
            + " SELECT flag.*, COALESCE(flag.person_id, 0) AS sort_person, p.employee_number, p.given_name,"
            + " p.preferred_name, p.family_name, p.department, p.job_title, po.code AS position, po.title, po.unit"
            + " FROM flag LEFT JOIN mentoring.person p ON p.id = flag.person_id"
            + " LEFT JOIN mentoring.succession_position po ON po.id = flag.position_id"
            + " WHERE (p.id IS NULL OR p.status <> 'LEAVER')";

    /** Parameters: person, person, kind, kind, number. */
    static final String AFTER = " AND (COALESCE(flag.person_id, 0) > ? OR COALESCE(flag.person_id, 0) = ?"
            + " AND (kind > ? OR kind = ? AND number > ?))";

    static final String ORDER = " ORDER BY sort_person, kind, number FETCH FIRST ? ROWS ONLY";

    private FlagSql() {}
}
