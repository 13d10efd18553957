package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.staff.FieldSources;
import hrsuite.mentoring.staff.StaffField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A person as they stand in the table of people. */
record Standing(
        long id,
        int version,
        String userName,
        String source,
        FieldSources sources,
        boolean birthYearAssumed,
        Map<StaffField, String> values) {

    static final String COLUMNS = "p.id, p.version, p.user_name, p.source, p.field_sources, p.birth_year_assumed, "
            + Arrays.stream(StaffField.values())
                    .map(field -> "p." + field.column())
                    .collect(Collectors.joining(", "));

    /** Reads {@link #COLUMNS}, in their order. */
    static Standing of(ResultSet row) throws SQLException {
        Map<StaffField, String> values = new EnumMap<>(StaffField.class);
        int column = 7;
        for (StaffField field : StaffField.values()) {
            values.put(field, row.getString(column++));
        }
        return new Standing(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                FieldSources.parse(row.getString(5)),
                row.getBoolean(6),
                values);
    }

    String number() {
        return values.get(StaffField.EMPLOYEE_NUMBER);
    }

    boolean hasLeft() {
        return "LEAVER".equals(values.get(StaffField.STATUS));
    }
}
