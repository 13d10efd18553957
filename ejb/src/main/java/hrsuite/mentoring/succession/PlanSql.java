package hrsuite.mentoring.succession;

/** Pieces of queries about plans, for use after {@code WITH}. */
final class PlanSql {

    /** Who holds a position: {@code holds (position_id, person_id)}. */
    static final String HOLDS = PositionTable.SOLE_HOLDERS + ", holds AS (SELECT po.id AS position_id,"
            + " h.id AS person_id" + PositionTable.HELD + " WHERE h.id IS NOT NULL)";

    /** Whose place a plan is about: {@code applies (plan_id, person_id)}, for people who are with the company. */
    static final String APPLIES = HOLDS + ", applies AS (SELECT plan.id AS plan_id, plan.person_id"
            + " FROM mentoring.succession_plan plan JOIN mentoring.person i ON i.id = plan.person_id"
            + " AND i.status <> 'LEAVER' UNION ALL SELECT plan.id, holds.person_id FROM mentoring.succession_plan plan"
            + " JOIN holds ON holds.position_id = plan.position_id UNION ALL SELECT plan.id, p.id"
            + " FROM mentoring.succession_plan plan JOIN mentoring.person p ON LOWER(p.job_title) = plan.job_key"
            + " AND p.status <> 'LEAVER' WHERE plan.job_key IS NOT NULL)";

    /** Readiness as a number, best first; null where nobody has judged it. */
    static final String BEST_READINESS = "MIN(CASE s.readiness WHEN 'READY_NOW' THEN 0 WHEN 'READY_1_2_YEARS' THEN 1"
            + " WHEN 'READY_3_5_YEARS' THEN 2 WHEN 'READY_5_PLUS_YEARS' THEN 3 END)";

    private PlanSql() {}

    /** The value of a profile in a field, of people that another piece of the query names. */
    static String value(ProfileField field, String person) {
        return "(SELECT v.said FROM mentoring.profile_value v WHERE v.person_id = " + person + " AND v.field = '"
                + field.code() + "')";
    }
}
