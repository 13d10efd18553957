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

    StagedRow(int number) {
        this.number = number;
    }

    String get(StaffField field) {
        return values[field.ordinal()];
    }

    void set(StaffField field, String value) {
        values[field.ordinal()] = value;
    }
}
