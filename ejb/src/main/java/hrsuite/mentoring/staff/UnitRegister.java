package hrsuite.mentoring.staff;

import hrsuite.mentoring.database.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps units in step with the history of people: the one place that writes them. Whoever changes history calls it
 * afterwards in the same transaction; once too often changes nothing. It costs one look at the whole history, and then a
 * statement for each unit that differs.
 */
public final class UnitRegister {

    private static final String KEYS = "kind = ? AND parent_key = ? AND name_key = ?";
    private static final String ID = "(SELECT id FROM mentoring.unit WHERE " + KEYS + ")";

    /** Beyond this many, one look at everything costs less. */
    private static final int FEW = 200;

    private static final String SETTLED = "SELECT COUNT(*) FROM mentoring.unit_spelling s"
            + " LEFT JOIN mentoring.unit d ON d.id = s.division_id LEFT JOIN mentoring.unit u ON u.id = s.department_id"
            + " WHERE s.division = ? AND s.department = ? AND d.until IS NULL AND u.until IS NULL";

    /** How long a unit is known to have been there. */
    private record Days(LocalDate since, LocalDate until) {

        static Days of(UnitStay stay) {
            return new Days(stay.since(), stay.until());
        }
    }

    private final Sql sql;

    public UnitRegister(Sql sql) {
        this.sql = sql;
    }

    /** Adds units that are new, takes out those of which nothing tells any more, and notes which have been left. */
    public void keepInStep() {
        UnitChart chart = UnitChart.read(sql);
        Map<UnitName, Days> known = known();
        add(UnitKind.DIVISION, chart, known.keySet());
        add(UnitKind.DEPARTMENT, chart, known.keySet());
        respell(chart.spellings());
        remove(UnitKind.DEPARTMENT, chart, known.keySet());
        remove(UnitKind.DIVISION, chart, known.keySet());
        date(chart, known);
    }

    /**
     * The same after a change of some people only: looks at the whole history just when one of their units is new, or has
     * been left or filled.
     *
     * @param touched division and department, each maybe empty, in which they were and are
     * @param filled those in which somebody of them works now
     */
    public void keepInStep(Collection<List<String>> touched, Set<List<String>> filled) {
        boolean settled = touched.size() <= FEW
                && touched.stream().allMatch(unit -> isSettled(unit) && (filled.contains(unit) || isInhabited(unit)));
        if (!settled) {
            keepInStep();
        }
    }

    private boolean isSettled(List<String> unit) {
        return unit.stream().allMatch(String::isEmpty) || sql.count(SETTLED, unit.get(0), unit.get(1)) > 0;
    }

    private boolean isInhabited(List<String> unit) {
        String division = unit.get(0);
        String department = unit.get(1);
        return (division.isEmpty() || isInhabited("division = ?", division))
                && (department.isEmpty()
                        || isInhabited("department = ? AND COALESCE(division, '') = ?", department, division));
    }

    private boolean isInhabited(String unit, Object... names) {
        return sql.one(
                        "SELECT id FROM mentoring.person WHERE " + unit
                                + " AND status <> 'LEAVER' FETCH FIRST 1 ROW ONLY",
                        row -> row.getLong(1),
                        names)
                .isPresent();
    }

    private Map<UnitName, Days> known() {
        Map<UnitName, Days> known = new HashMap<>();
        sql.each(
                "SELECT kind, parent_key, name_key, since, until FROM mentoring.unit",
                row -> known.put(
                        new UnitName(UnitKind.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                        new Days(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class))));
        return known;
    }

    private void add(UnitKind kind, UnitChart chart, Set<UnitName> known) {
        List<UnitName> fresh = chart.units().keySet().stream()
                .filter(name -> name.kind() == kind && !known.contains(name))
                .toList();
        sql.batch(
                "INSERT INTO mentoring.unit (kind, parent_key, name_key, name, since, until, parent_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, " + ID + ")",
                fresh,
                name -> added(name, chart.units().get(name)));
    }

    private static Object[] added(UnitName name, UnitStay stay) {
        return values(
                keys(name),
                List.of(stay.name(), stay.since(), Sql.None.or(Sql.None.DAY, stay.until())),
                keys(new UnitName(UnitKind.DIVISION, "", name.parent())));
    }

    private void remove(UnitKind kind, UnitChart chart, Set<UnitName> known) {
        List<UnitName> untold = known.stream()
                .filter(name -> name.kind() == kind && !chart.units().containsKey(name))
                .toList();
        sql.batch("DELETE FROM mentoring.unit WHERE " + KEYS, untold, name -> values(keys(name)));
    }

    private void date(UnitChart chart, Map<UnitName, Days> known) {
        List<UnitName> others = known.entrySet().stream()
                .filter(unit -> chart.units().containsKey(unit.getKey()))
                .filter(unit -> !unit.getValue().equals(Days.of(chart.units().get(unit.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
        sql.batch("UPDATE mentoring.unit SET since = ?, until = ? WHERE " + KEYS, others, name -> {
            UnitStay stay = chart.units().get(name);
            return values(List.of(stay.since(), Sql.None.or(Sql.None.DAY, stay.until())), keys(name));
        });
    }

    private void respell(Set<UnitSpelling> told) {
        Map<UnitSpelling, Names> written = written();
        List<UnitSpelling> wrong = written.keySet().stream()
                .filter(spelling ->
                        !told.contains(spelling) || !Names.of(spelling).equals(written.get(spelling)))
                .toList();
        sql.batch("DELETE FROM mentoring.unit_spelling WHERE division = ? AND department = ?", wrong, spelling ->
                new Object[] {spelling.division(), spelling.department()});
        List<UnitSpelling> missing = told.stream()
                .filter(spelling -> !Names.of(spelling).equals(written.get(spelling)))
                .toList();
        sql.batch(
                "INSERT INTO mentoring.unit_spelling (division, department, division_id, department_id)"
                        + " VALUES (?, ?, " + ID + ", " + ID + ")",
                missing,
                UnitRegister::spelled);
    }

    private static Object[] spelled(UnitSpelling spelling) {
        return values(
                List.of(spelling.division(), spelling.department()),
                keys(UnitName.division(spelling.division())),
                keys(UnitName.department(spelling.division(), spelling.department())));
    }

    /** Which units a spelling means; null for none. */
    private record Names(UnitName division, UnitName department) {

        static Names of(UnitSpelling spelling) {
            return new Names(spelling.divisionName(), spelling.departmentName());
        }
    }

    private Map<UnitSpelling, Names> written() {
        Map<UnitSpelling, Names> written = new HashMap<>();
        sql.each(
                "SELECT s.division, s.department, d.name_key, u.parent_key, u.name_key FROM mentoring.unit_spelling s"
                        + " LEFT JOIN mentoring.unit d ON d.id = s.division_id"
                        + " LEFT JOIN mentoring.unit u ON u.id = s.department_id",
                row -> written.put(
                        new UnitSpelling(row.getString(1), row.getString(2)),
                        new Names(
                                row.getString(3) == null ? null : new UnitName(UnitKind.DIVISION, "", row.getString(3)),
                                row.getString(5) == null
                                        ? null
                                        : new UnitName(UnitKind.DEPARTMENT, row.getString(4), row.getString(5)))));
        return written;
    }

    private static List<Object> keys(UnitName name) {
        return List.of(name.kind(), name.parent(), name.key());
    }

    @SafeVarargs
    private static Object[] values(List<Object>... parts) {
        return Stream.of(parts).flatMap(List::stream).toArray();
    }
}
