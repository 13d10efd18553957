package hrsuite.mentoring.staff.roster;

/**
 * What a person accepts when saying yes to an intake.
 *
 * @param skipRefused rows that are refused are left out, the rest is applied
 * @param confirmRemovals the guard against mass removal has been read and may be passed
 */
public record ApplyOptions(boolean skipRefused, boolean confirmRemovals) {}
