package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Counts whom people have come to know above them: those of a higher level they are or were paired with, each once. */
@ApplicationScoped
class Exposure {

    private static final String PARTNERS = "SELECT mentor_id, mentee_id FROM mentoring.pairing"
            + " WHERE state IN ('CONFIRMED', 'ACTIVE', 'COMPLETED') AND (mentor_id = ANY(?) OR mentee_id = ANY(?))";

    private record Pair(long mentor, long mentee) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private StaffDirectory staff;

    Exposure() {}

    Exposure(DataSource database, StaffDirectory staff) {
        this.database = database;
        this.staff = staff;
    }

    /** By employee number; whoever has none is not in it. */
    Map<String, Integer> of(List<String> employeeNumbers) {
        Map<String, PersonDetail> people = staff.byEmployeeNumbers(employeeNumbers);
        Long[] ids = people.values().stream().map(PersonDetail::key).toArray(Long[]::new);
        if (ids.length == 0) {
            return Map.of();
        }
        List<Pair> pairs = new Sql(database)
                .list(PARTNERS, row -> new Pair(row.getLong(1), row.getLong(2)), (Object) ids, (Object) ids);
        List<Long> involved = new ArrayList<>();
        pairs.forEach(pair -> involved.addAll(List.of(pair.mentor(), pair.mentee())));
        Map<Long, PersonDetail> known = staff.byIds(involved);
        Map<String, Set<Long>> above = new HashMap<>();
        for (Pair pair : pairs) {
            note(above, known.get(pair.mentor()), known.get(pair.mentee()));
            note(above, known.get(pair.mentee()), known.get(pair.mentor()));
        }
        Map<String, Integer> counts = new HashMap<>();
        people.keySet()
                .forEach(number ->
                        counts.put(number, above.getOrDefault(number, Set.of()).size()));
        return counts;
    }

    private static void note(Map<String, Set<Long>> above, PersonDetail one, PersonDetail other) {
        if (other.level() > one.level()) {
            above.computeIfAbsent(one.employeeNumber(), number -> new HashSet<>())
                    .add(other.key());
        }
    }
}
