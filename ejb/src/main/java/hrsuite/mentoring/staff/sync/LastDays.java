package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.StaffField;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Makes leavers of those whose last day has passed: what was said ahead acts on its day. */
@ApplicationScoped
class LastDays {

    private static final int AT_ONCE = 1_000;

    private record Due(long person, String source) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private StaffSync sync;

    private Sql sql;

    protected LastDays() {}

    /** For whoever has no container around. */
    LastDays(DataSource database, StaffSync sync) {
        this.sql = new Sql(database);
        this.sync = sync;
    }

    @PostConstruct
    void furnish() {
        sql = new Sql(database);
    }

    /** Lets go whose last day was before a day, each as their own source says; how many have left. */
    int letGo(LocalDate today) {
        int left = 0;
        long last = 0;
        for (List<Due> due = due(today, last); !due.isEmpty(); due = due(today, last)) {
            last = due.get(due.size() - 1).person();
            Map<String, List<Due>> bySource =
                    due.stream().collect(Collectors.groupingBy(Due::source, LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<String, List<Due>> source : bySource.entrySet()) {
                left += letGo(source.getKey(), source.getValue());
            }
        }
        return left;
    }

    private List<Due> due(LocalDate today, long behind) {
        return sql.list(
                "SELECT id, source FROM mentoring.person WHERE status <> 'LEAVER' AND leave_date < ? AND id > ?"
                        + " ORDER BY id FETCH FIRST ? ROWS ONLY",
                row -> new Due(row.getLong(1), row.getString(2)),
                today,
                behind,
                AT_ONCE);
    }

    private int letGo(String source, List<Due> due) {
        List<PersonPush> people = due.stream()
                .map(one -> PersonPush.about(one.person(), Map.of(StaffField.STATUS, "LEAVER")))
                .toList();
        return (int) sync.take(source, people).stream()
                .filter(one -> one.outcome() == Pushed.Outcome.CHANGED)
                .count();
    }
}
