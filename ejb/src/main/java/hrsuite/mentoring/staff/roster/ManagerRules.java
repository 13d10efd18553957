package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.ReportingLines;
import hrsuite.mentoring.staff.StaffField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges the managers that the rows name: unknown ones are kept with a warning, nobody manages themselves, at whatever
 * distance. Reporting lines are looked at as they would be: those of the file, and for everybody else those of today.
 */
final class ManagerRules {

    private static final int NAMED = 20;
    private static final String LINES = "SELECT r.row_number, m.row_number, mp.id,"
            + " CASE WHEN s.manager_number = r.employee_number THEN s.manager_number END,"
            + " CASE WHEN m.row_number IS NULL AND mp.id IS NULL THEN s.manager_number END"
            + " FROM mentoring.roster_row r JOIN mentoring.roster_staged s"
            + " ON s.intake_id = r.intake_id AND s.row_number = r.row_number"
            + " LEFT JOIN mentoring.roster_row m ON m.intake_id = r.intake_id AND m.employee_number = s.manager_number"
            + " LEFT JOIN mentoring.person mp ON mp.employee_number = s.manager_number"
            + " WHERE r.intake_id = ? AND s.manager_number IS NOT NULL AND r.employee_number IS NOT NULL"
            + " AND (r.kept IS NULL OR r.kept NOT LIKE '%|manager_number|%')";
    private static final String KEPT_LINES = "SELECT r.row_number, m.row_number, mp.id FROM mentoring.roster_row r"
            + " JOIN mentoring.person p ON p.id = r.person_id"
            + " LEFT JOIN mentoring.roster_row m ON m.intake_id = r.intake_id AND m.employee_number = p.manager_number"
            + " LEFT JOIN mentoring.person mp ON mp.employee_number = p.manager_number"
            + " WHERE r.intake_id = ? AND r.kept LIKE '%|manager_number|%' AND p.manager_number IS NOT NULL";
    private static final String NOT_IN_FILE = "p.manager_number IS NOT NULL AND NOT EXISTS (SELECT 1"
            + " FROM mentoring.roster_row x WHERE x.intake_id = ? AND x.person_id = p.id)";
    private static final String LINES_OF_OTHERS = "SELECT p.id, m.row_number, mp.id FROM mentoring.person p"
            + " LEFT JOIN mentoring.roster_row m ON m.intake_id = ? AND m.employee_number = p.manager_number"
            + " LEFT JOIN mentoring.person mp ON mp.employee_number = p.manager_number"
            + " WHERE " + NOT_IN_FILE;

    private final Judged judged;
    private final NodeNumbers nodes = new NodeNumbers();
    private int[] managers = new int[1_024];
    /** Rows about which something was said: a manager whose number stands in two rows brings a line twice. */
    private final BitSet told = new BitSet();

    ManagerRules(Judged judged) {
        this.judged = judged;
    }

    void judge() {
        judged.sql().each(LINES, this::line, judged.id());
        judged.sql().each(KEPT_LINES, row -> edge(rowKey(row.getInt(1)), key(row, 2, 3)), judged.id());
        if (judged.sql().count("SELECT COUNT(*) FROM mentoring.person p WHERE " + NOT_IN_FILE, judged.id()) > 0) {
            judged.sql()
                    .each(
                            LINES_OF_OTHERS,
                            row -> edge(personKey(row.getLong(1)), key(row, 2, 3)),
                            judged.id(),
                            judged.id());
        }
        List<int[]> cycles = ReportingLines.cycles(Arrays.copyOf(managers, nodes.size())).stream()
                .filter(cycle -> cycle.length > 1 && Arrays.stream(cycle).anyMatch(node -> isRow(nodes.key(node))))
                .map(this::fromFirstRow)
                .toList();
        if (!cycles.isEmpty()) {
            Map<Long, String> names = names(cycles);
            cycles.forEach(cycle -> cycle(cycle, names));
        }
    }

    private void line(ResultSet row) throws SQLException {
        int number = row.getInt(1);
        String self = row.getString(4);
        String unknown = row.getString(5);
        if (self != null) {
            self(number, self);
        } else if (unknown != null) {
            unknown(number, unknown);
        } else {
            edge(rowKey(number), key(row, 2, 3));
        }
    }

    private void self(int number, String manager) {
        if (!told.get(number)) {
            told.set(number);
            judged.error(
                    number,
                    StaffField.MANAGER_NUMBER,
                    manager,
                    "MANAGER_IS_SELF",
                    "Row " + number + " names " + manager + " as the manager of " + manager + ".",
                    "Leave the cell empty for a person without a manager.");
        }
    }

    private void unknown(int number, String manager) {
        judged.warn(
                number,
                StaffField.MANAGER_NUMBER,
                manager,
                "MANAGER_UNKNOWN",
                "Row " + number + " names manager " + manager + ", who is neither in the file nor among the staff.",
                "The reference is kept until that person arrives. Maybe the sheet was filtered before it was saved.");
    }

    /** Rows are positive, people are negative, nobody is 0; a person of the file is the row. */
    private static long key(ResultSet row, int rowColumn, int personColumn) throws SQLException {
        int number = row.getInt(rowColumn);
        return number > 0 ? rowKey(number) : personKey(row.getLong(personColumn));
    }

    private static long rowKey(int row) {
        return row;
    }

    private static long personKey(long person) {
        return -person;
    }

    private static boolean isRow(long key) {
        return key > 0;
    }

    /** Of a manager whose number stands in two rows the first counts. */
    private void edge(long from, long to) {
        if (to != 0) {
            int node = node(from);
            int manager = node(to);
            if (managers[node] < 0 || to < nodes.key(managers[node])) {
                managers[node] = manager;
            }
        }
    }

    /** The same cycle, beginning with the row that stands highest in the file. */
    private int[] fromFirstRow(int[] cycle) {
        int first = 0;
        for (int i = 0; i < cycle.length; i++) {
            long key = nodes.key(cycle[i]);
            if (isRow(key) && (!isRow(nodes.key(cycle[first])) || key < nodes.key(cycle[first]))) {
                first = i;
            }
        }
        int[] turned = new int[cycle.length];
        for (int i = 0; i < cycle.length; i++) {
            turned[i] = cycle[(first + i) % cycle.length];
        }
        return turned;
    }

    private int node(long key) {
        int before = nodes.size();
        int node = nodes.of(key);
        if (node == managers.length) {
            managers = Arrays.copyOf(managers, node * 2);
        }
        if (node == before) {
            managers[node] = -1;
        }
        return node;
    }

    private Map<Long, String> names(List<int[]> cycles) {
        Map<Long, String> names = new HashMap<>();
        cycles.forEach(cycle -> Arrays.stream(cycle).forEach(node -> names.put(nodes.key(node), "")));
        judged.sql()
                .each(
                        "SELECT row_number, employee_number FROM mentoring.roster_row WHERE intake_id = ?",
                        row -> names.replace(rowKey(row.getInt(1)), row.getString(2)),
                        judged.id());
        judged.sql()
                .each(
                        "SELECT id, employee_number FROM mentoring.person",
                        row -> names.replace(personKey(row.getLong(1)), row.getString(2)));
        return names;
    }

    private void cycle(int[] cycle, Map<Long, String> names) {
        List<String> members = new ArrayList<>();
        Arrays.stream(cycle).limit(NAMED).forEach(node -> members.add(names.get(nodes.key(node))));
        if (cycle.length > NAMED) {
            members.add("…");
        }
        String name = ReportingLines.nameOf(members);
        for (int i = 0; i < cycle.length; i++) {
            if (isRow(nodes.key(cycle[i]))) {
                String manager = names.get(nodes.key(cycle[(i + 1) % cycle.length]));
                judged.error(
                        (int) nodes.key(cycle[i]),
                        StaffField.MANAGER_NUMBER,
                        manager,
                        "MANAGER_CYCLE",
                        "The managers form a cycle: " + name + ".",
                        "Correct the manager of one of them, or leave it empty for the one at the top.");
            }
        }
    }
}
