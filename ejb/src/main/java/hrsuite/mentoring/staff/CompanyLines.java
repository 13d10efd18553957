package hrsuite.mentoring.staff;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** Reads reporting lines: all of them, or those above some people. */
final class CompanyLines {

    private static final String LINKS = "SELECT p.id, m.id FROM mentoring.person p"
            + " LEFT JOIN mentoring.person m ON m.employee_number = p.manager_number";
    /** Beyond this many people, or steps up, the whole company costs less than climbing. */
    private static final int FEW = 500;

    private static final int HIGHEST_CLIMB = 40;

    private final DataSource database;

    CompanyLines(DataSource database) {
        this.database = database;
    }

    ReportingLines whole() {
        LongStream.Builder people = LongStream.builder();
        LongStream.Builder managers = LongStream.builder();
        new Query(LINKS).add("ORDER BY p.id").each(database, row -> {
            people.add(row.getLong(1));
            managers.add(row.getLong(2));
        });
        return ReportingLines.of(people.build().toArray(), managers.build().toArray());
    }

    /** Lines that hold at least these people and everyone above them. */
    ReportingLines above(Collection<Long> people) {
        if (people.size() > FEW) {
            return whole();
        }
        Map<Long, Long> managerOf = new TreeMap<>();
        Set<Long> next = new HashSet<>(people);
        for (int step = 0; !next.isEmpty(); step++) {
            if (step == HIGHEST_CLIMB) {
                return whole();
            }
            next = climb(next, managerOf);
        }
        return ReportingLines.of(toArray(managerOf.keySet()), toArray(managerOf.values()));
    }

    private Set<Long> climb(Set<Long> people, Map<Long, Long> managerOf) {
        new Query(LINKS)
                .add("WHERE p.id = ANY(?)", (Object) people.toArray(new Long[0]))
                .each(database, row -> managerOf.put(row.getLong(1), row.getLong(2)));
        Set<Long> above = new HashSet<>();
        people.forEach(person -> above.add(managerOf.getOrDefault(person, 0L)));
        above.remove(0L);
        above.removeAll(managerOf.keySet());
        return above;
    }

    private static long[] toArray(Collection<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).toArray();
    }
}
