package hrsuite.mentoring.sample;

/**
 * One place in the hierarchy, before somebody is born for it.
 *
 * @param index its place in the company, from 0, the top first
 * @param manager index of the post above; -1 at the top
 * @param grade 1 to 14
 * @param division where it belongs, as the following
 * @param department see {@code division}
 * @param title the job title
 * @param city where most of the department works
 */
record Post(int index, int manager, int grade, String division, String department, String title, String city) {

    static final int STAFF = 6;
    static final int DIRECTOR = 11;
    static final int CHIEF = 13;
    static final int TOP = 14;

    /** The employee number of whoever holds the post of that index; empty for none. */
    static String number(int index) {
        return index < 0 ? "" : "E" + (1001 + index);
    }

    String number() {
        return number(index);
    }

    /** Whether the post leads a department or more. */
    boolean isHigh() {
        return grade >= DIRECTOR;
    }
}
