package hrsuite.mentoring.staff.roster;

/** In which order a date is written that could be two different days. */
public enum DateOrder {
    /** {@code 03/04/2015} is the third of April. */
    DMY,
    /** {@code 03/04/2015} is the fourth of March. */
    MDY,
    /** {@code 15/04/03} is the third of April. */
    YMD
}
