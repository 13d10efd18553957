package hrsuite.mentoring.staff;

/** Somebody whose level can be told. */
interface Graded {

    /** Internal id. */
    long id();

    /** The grade as HR writes it; null when there is none. */
    String grade();
}
