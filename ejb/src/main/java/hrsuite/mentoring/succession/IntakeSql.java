package hrsuite.mentoring.succession;

/** What all statements about an intake have in common. */
final class IntakeSql {

    private IntakeSql() {}

    /** From what an intake says in some columns, as rows {@code r} and values {@code e}. Parameter: the intake. */
    static String said(String... fields) {
        return " FROM mentoring.roster_row r JOIN mentoring.roster_extra e"
                + " ON e.intake_id = r.intake_id AND e.row_number = r.row_number"
                + " WHERE r.intake_id = ? AND r.kind <> 'REFUSED' AND r.person_id IS NOT NULL AND e.field IN ('"
                + String.join("', '", fields) + "')";
    }
}
