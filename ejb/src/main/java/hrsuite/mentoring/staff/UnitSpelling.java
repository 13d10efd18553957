package hrsuite.mentoring.staff;

/**
 * What is written on a person, or on a stretch of their history.
 *
 * @param division empty for none
 * @param department empty for none
 */
record UnitSpelling(String division, String department) {

    /** The unit in which somebody is: the department, else the division. */
    static final String UNIT = "COALESCE(s.department_id, s.division_id)";

    /** What a question about people or their history adds in order to know units, as {@code s}. */
    static String joinedTo(String row) {
        return " LEFT JOIN mentoring.unit_spelling s ON s.division = COALESCE(" + row + ".division, '')"
                + " AND s.department = COALESCE(" + row + ".department, '')";
    }

    /** Null for none. */
    UnitName divisionName() {
        return division.isEmpty() ? null : UnitName.division(division);
    }

    /** Null for none. */
    UnitName departmentName() {
        return department.isEmpty() ? null : UnitName.department(division, department);
    }
}
