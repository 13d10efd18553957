package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row as it is staged: values by field, further values by code, and what is wrong with it. */
final class StagedRow {

    private static final StaffField[] FIELDS = StaffField.values();

    final int number;
    private final String[] values = new String[FIELDS.length];
    /** A null value clears. */
    final Map<String, String> extras = new LinkedHashMap<>(0);

    final List<Finding> findings = new ArrayList<>(0);

    /** The year of birth that follows from an age; null for none. */
    String birthYearByAge;

    private boolean birthYearAssumed;
    private String doubts;

    StagedRow(int number) {
        this.number = number;
    }

    String get(StaffField field) {
        return values[field.ordinal()];
    }

    void set(StaffField field, String value) {
        values[field.ordinal()] = value;
    }

    /** Takes the year of birth from the age where the file says no other. */
    void assumeBirthYear(boolean hasBirthYear) {
        if (get(StaffField.BIRTH_YEAR) == null) {
            set(StaffField.BIRTH_YEAR, birthYearByAge);
            birthYearAssumed = birthYearByAge != null || !hasBirthYear;
        }
    }

    /** Whether what is said of the year of birth follows from an age only. */
    boolean isBirthYearAssumed() {
        return birthYearAssumed;
    }

    /** Notes a date that could be two days. */
    void doubt(StaffField field, String text) {
        doubts = (doubts == null ? "|" : doubts) + field.column() + "=" + text.replace('|', '/') + "|";
    }

    /** Dates that could be two days: {@code |hire_date=03/04/2015|}; null for none. */
    String doubts() {
        return doubts;
    }
}
