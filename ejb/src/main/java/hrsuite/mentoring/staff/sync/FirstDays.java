package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.database.InTransaction;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.delivery.Outbox;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Tells who begins today, of those who were hired ahead, by whatever door they came. */
@ApplicationScoped
class FirstDays {

    /** Whoever was here before the first day came is told; others were told when they came. */
    private static final String BEGINNING = " FROM mentoring.person p WHERE p.status <> 'LEAVER' AND p.hire_date > ?"
            + " AND p.hire_date <= ? AND p.created_at < CAST(p.hire_date AS timestamp with time zone)";

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private Outbox outbox;

    private Sql sql;

    protected FirstDays() {}

    /** For whoever has no container around. */
    FirstDays(DataSource database, Outbox outbox) {
        this.sql = new Sql(database);
        this.outbox = outbox;
    }

    @PostConstruct
    void furnish() {
        sql = new Sql(database);
    }

    /**
     * Tells of those whose first day has come since it was last looked, once on all members, also of days on which no
     * member ran; how many there are.
     */
    @InTransaction
    public int begin(LocalDate today) {
        LocalDate last = sql.one(
                        "SELECT told_until FROM mentoring.first_day WHERE id = 1 FOR UPDATE",
                        row -> row.getObject(1, LocalDate.class))
                .orElseThrow();
        if (!last.isBefore(today)) {
            return 0;
        }
        sql.update("UPDATE mentoring.first_day SET told_until = ? WHERE id = 1", today);
        int begun = (int) sql.count("SELECT COUNT(*)" + BEGINNING, last, today);
        if (begun > 0) {
            outbox.keepAll(
                    "SELECT 'staff.started' AS type, 'staff/' || p.employee_number AS subject,"
                            + " 'employeeNumber=' || p.employee_number AS data" + BEGINNING,
                    last,
                    today);
        }
        return begun;
    }
}
