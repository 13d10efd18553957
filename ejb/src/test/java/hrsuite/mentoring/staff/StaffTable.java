package hrsuite.mentoring.staff;

import hrsuite.mentoring.MigratedDatabase;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Puts people straight into the table, for tests of those who read them. */
public final class StaffTable {

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC);

    private final DataSource database;

    public StaffTable(DataSource database) {
        this.database = database;
    }

    /**
     * Adds a person who is ACTIVE unless told otherwise.
     *
     * @param facts column and value in turns: {@code "grade", "7", "manager_number", "E1"}
     */
    public StaffTable add(String employeeNumber, Object... facts) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "employee_number",
                employeeNumber,
                "version",
                1,
                "status",
                "ACTIVE",
                "source",
                "ROSTER",
                "field_sources",
                "",
                "created_at",
                LONG_AGO,
                "updated_at",
                LONG_AGO));
        for (int i = 0; i < facts.length; i += 2) {
            values.put((String) facts[i], facts[i + 1]);
        }
        List<String> columns = List.copyOf(values.keySet());
        MigratedDatabase.execute(
                database,
                "INSERT INTO mentoring.person (" + String.join(", ", columns) + ") VALUES ("
                        + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")",
                columns.stream().map(values::get).toArray());
        return this;
    }

    /** What other features ask about these people; the company's zone is UTC. */
    public StaffDirectory directory() {
        return new StaffDirectory(database, "UTC");
    }

    /** Adds people of whom nothing else is known. */
    public StaffTable addAll(String... employeeNumbers) {
        Arrays.stream(employeeNumbers).forEach(this::add);
        return this;
    }
}
