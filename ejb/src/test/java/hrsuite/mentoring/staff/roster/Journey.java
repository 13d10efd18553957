package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.audit.Audited;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.PersonHolder;
import hrsuite.mentoring.staff.roster.IntakeRun.Work;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Takes files through all steps of an intake, each in its transaction, as the job does. */
final class Journey {

    final DataSource database = MigratedDatabase.create();
    final Sql sql = new Sql(database);
    final List<Audited> events = new ArrayList<>();
    final Transactions transactions = new Transactions(database);
    final IntakeTables tables;
    final IntakeDesk desk;
    final IntakeDecisions decisions;
    final IntakeView view;
    private int attempts;

    Journey(List<RosterColumns> further, List<PersonHolder> holders) {
        this(further, holders, List.of(new LineReader()));
    }

    Journey(List<RosterColumns> further, List<PersonHolder> holders, List<RosterReader> readers) {
        tables = new IntakeTables(transactions.dataSource(), further);
        desk = new IntakeDesk(tables, readers, events::add);
        decisions = new IntakeDecisions(tables, holders, events::add);
        view = new IntakeView(tables);
    }

    static RosterUpload manual(RosterMode mode) {
        return new RosterUpload("staff.lines", mode, RosterApply.MANUAL, null, null);
    }

    /** Uploads a file and works on it until nothing is left to do. */
    IntakeDetail upload(RosterMode mode, String... lines) {
        return upload(manual(mode), Set.of(), lines);
    }

    IntakeDetail upload(RosterUpload upload, Set<String> roles, String... lines) {
        long id = receive(upload, roles, lines);
        work(id);
        return detail(id);
    }

    long receive(RosterUpload upload, Set<String> roles, String... lines) {
        return receive(upload, roles, (LineReader.HEAD + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    /** Uploads a file as it is and works on it until nothing is left to do. */
    IntakeDetail upload(RosterMode mode, Set<String> roles, byte[] content) {
        long id = receive(manual(mode), roles, content);
        work(id);
        return detail(id);
    }

    long receive(RosterUpload upload, Set<String> roles, byte[] content) {
        try (StoredFile file = StoredFile.receive(new ByteArrayInputStream(content), 1 << 30)) {
            return transactions.call(() -> desk.receive(upload, file, roles, "hr"));
        }
    }

    void work(long id) {
        try (IntakeRun run = claim(id)) {
            Work work = transactions.call(run::prepare);
            if (work == Work.READ) {
                while (chunk(run, 1_000)) {
                    continue;
                }
                transactions.run(run::judge);
                work = transactions.call(run::decide);
            }
            if (work == Work.APPLY) {
                transactions.run(run::apply);
            }
        }
    }

    IntakeRun claim(long id) {
        String owner = "owner" + ++attempts;
        transactions.run(() -> desk.claim(id, owner));
        return new IntakeRun(desk, decisions, id, owner);
    }

    /** One chunk of rows; whether there may be more. */
    boolean chunk(IntakeRun run, int size) {
        List<StagedRow> rows = new ArrayList<>();
        for (StagedRow row = run.next(); row != null; row = rows.size() < size ? run.next() : null) {
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            transactions.run(() -> run.write(rows));
        }
        return rows.size() >= size;
    }

    IntakeDetail apply(IntakeDetail intake, boolean skipRefused, boolean confirmRemovals) {
        long id = Long.parseLong(intake.id());
        transactions.call(() -> decisions.applyAtOnce(id, new ApplyOptions(skipRefused, confirmRemovals), "hr"));
        return detail(id);
    }

    IntakeDetail undo(IntakeDetail intake) {
        transactions.call(() -> decisions.undo(Long.parseLong(intake.id()), "hr"));
        return detail(Long.parseLong(intake.id()));
    }

    IntakeDetail detail(long id) {
        return transactions.call(() -> view.detail(id));
    }

    List<ProblemDetail> problems(IntakeDetail intake) {
        return transactions
                .call(() -> view.problems(Long.parseLong(intake.id()), new PageRequest(500, null)))
                .items();
    }

    List<ChangeDetail> changes(IntakeDetail intake) {
        return transactions
                .call(() -> view.changes(Long.parseLong(intake.id()), new PageRequest(500, null)))
                .items();
    }

    /** All people and their history, for comparison before and after. */
    List<String> staff() {
        List<String> staff = new ArrayList<>(sql.list(
                "SELECT employee_number, given_name, family_name, email, department, grade, manager_number, hire_date, status,"
                        + " leave_date, skills, capacity, source, field_sources FROM mentoring.person"
                        + " ORDER BY employee_number",
                row -> {
                    StringBuilder person = new StringBuilder();
                    for (int i = 1; i <= 14; i++) {
                        person.append(row.getString(i)).append(' ');
                    }
                    return person.toString();
                }));
        staff.addAll(sql.list(
                "SELECT p.employee_number, h.valid_from, h.valid_to, h.department, h.status"
                        + " FROM mentoring.person_history h JOIN mentoring.person p ON p.id = h.person_id ORDER BY h.id",
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4) + " "
                        + row.getString(5)));
        return staff;
    }

    String value(String employeeNumber, String column) {
        return sql.one(
                        "SELECT " + column + " FROM mentoring.person WHERE employee_number = ?",
                        row -> String.valueOf(row.getString(1)),
                        employeeNumber)
                .orElse("nobody");
    }
}
