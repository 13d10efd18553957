package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.database.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Who could follow whom, in which job, on which position. */
@ApplicationScoped
class SuccessionPlans {

    private static final int JOB_LENGTH = 200;

    /** What a plan is about, as its table has it: the column and the key in it. */
    private record About(PlanKind kind, String subject, String column, Object key) {

        /** The person whose plan it is; 0 where it is about nobody. */
        long person() {
            return kind == PlanKind.INCUMBENT ? (Long) key : 0;
        }

        String incumbent() {
            return kind == PlanKind.INCUMBENT ? subject : null;
        }
    }

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    SuccessionPlans() {}

    SuccessionPlans(DataSource database) {
        this.database = database;
    }

    /** All plans of a kind, or of every kind. */
    Page<PlanDetail> page(PlanKind kind, PageRequest page, Set<Long> hidden) {
        String wanted = kind == null ? "" : kind.name();
        List<PlanTable.Row> rows = table().list(
                        "plan.id > ? AND (? = '' OR plan.kind = ?) ORDER BY plan.id FETCH FIRST ? ROWS ONLY",
                        page.afterKey(),
                        wanted,
                        wanted,
                        page.limit() + 1);
        Page<PlanTable.Row> found = Page.of(rows, page, row -> Long.toString(row.id()));
        Map<Long, List<SuccessorDetail>> named =
                table().named(found.items().stream().map(PlanTable.Row::id).toList(), hidden);
        return found.map(row -> detail(row, named, hidden));
    }

    /** The plan of that subject, empty where nothing was ever said. */
    PlanDetail plan(PlanKind kind, String subject, Set<Long> hidden) {
        About about = about(kind, subject);
        Optional<PlanTable.Row> row = table().find(about.column(), about.key());
        return row.map(found -> detail(found, table().named(List.of(found.id()), hidden), hidden))
                .orElseGet(() -> new PlanDetail(
                        kind, about.subject(), 0, Bench.of(List.of()), List.of(), hidden.contains(about.person())));
    }

    private static PlanDetail detail(PlanTable.Row row, Map<Long, List<SuccessorDetail>> named, Set<Long> hidden) {
        boolean withheld = row.person() != null && hidden.contains(row.person());
        List<SuccessorDetail> successors = withheld ? List.of() : named.getOrDefault(row.id(), List.of());
        return new PlanDetail(
                row.kind(), row.subject(), row.version(), withheld ? null : Bench.of(successors), successors, withheld);
    }

    /**
     * Makes the plan what the draft says.
     *
     * @return whether anything changed
     * @throws Refusal INVALID with everything that is wrong; STALE when somebody else was quicker; CONFLICT for a plan
     *     that the caller must not see
     */
    boolean save(
            PlanKind kind,
            String subject,
            Long version,
            PlanDraft draft,
            String by,
            LocalDate today,
            Set<Long> hidden) {
        About about = about(kind, subject);
        if (hidden.contains(about.person())) {
            throw OwnMatter.refused(about.subject());
        }
        Optional<PlanTable.Row> row = table().find(about.column(), about.key());
        List<PlannedSuccessor> present =
                row.map(found -> table().successors(found.id())).orElse(List.of());
        Findings findings = new Findings();
        List<PlannedSuccessor> after =
                new PlanJudgment(findings, by, today).after(present, draft.successors(), about.incumbent());
        findings.refuse();
        long plan = lock(about, row, version);
        return table().replace(plan, present, after, by);
    }

    private long lock(About about, Optional<PlanTable.Row> row, Long version) {
        long expected = version == null ? row.map(PlanTable.Row::version).orElse(0) : version;
        if (row.isEmpty()) {
            return expected == 0 ? insert(about) : stale(about);
        }
        int locked = sql().update(
                        "UPDATE mentoring.succession_plan SET version = version + 1 WHERE id = ? AND version = ?",
                        row.get().id(),
                        (int) expected);
        return locked == 1 ? row.get().id() : stale(about);
    }

    private long insert(About about) {
        boolean job = about.kind() == PlanKind.JOB;
        try {
            return job
                    ? sql().insert(
                                    "INSERT INTO mentoring.succession_plan (version, kind, job_key, job) VALUES (1, ?, ?, ?)",
                                    about.kind(),
                                    about.key(),
                                    about.subject())
                    : sql().insert(
                                    "INSERT INTO mentoring.succession_plan (version, kind, " + about.column()
                                            + ") VALUES (1, ?, ?)",
                                    about.kind(),
                                    about.key());
        } catch (SqlFailure e) {
            if (e.isIntegrity()) {
                return stale(about);
            }
            throw e;
        }
    }

    private static long stale(About about) {
        throw Refusal.stale("plan", about.subject());
    }

    private About about(PlanKind kind, String subject) {
        Findings findings = new Findings();
        String text = findings.required("subject", subject, JOB_LENGTH);
        findings.refuse();
        return switch (kind) {
            case INCUMBENT -> new About(kind, text, "person_id", id("person", "employee_number", text));
            case POSITION -> new About(kind, text, "position_id", id("succession_position", "code", text));
            case JOB -> new About(kind, text, "job_key", text.toLowerCase(Locale.ROOT));
        };
    }

    private Long id(String table, String column, String key) {
        return sql().one("SELECT id FROM mentoring." + table + " WHERE " + column + " = ?", row -> row.getLong(1), key)
                .orElseThrow(() -> Refusal.notFound(table.equals("person") ? "person" : "position", key));
    }

    private PlanTable table() {
        return new PlanTable(sql());
    }

    private Sql sql() {
        return new Sql(database);
    }
}
