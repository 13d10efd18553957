package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.schema.FoldedIndexes;
import hrsuite.mentoring.staff.roster.IntakeRun.Work;
import hrsuite.mentoring.workbook.Readers;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The whole way of a roster on a real PostgreSQL, beside a look at each byte of the file and a bare COPY of its rows. */
class IntakeBenchmark {

    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final int CHUNK = 5_000;
    private static final double SECOND = 1e9;
    private static final int SHOWN = 14;

    /** The server's process of a closed connection takes a moment to end, and its processor time with it. */
    private static final long SETTLING = 2_000;

    private static final String NAMES =
            MillionRows.COLUMNS.stream().map(column -> column.get(0)).collect(Collectors.joining(", "));
    private static final String CHECKSUM =
            "SELECT count(*), sum(hashtextextended(CAST(ROW(" + NAMES + ") AS text), 0)) FROM ";

    @TempDir
    private Path folder;

    private final Map<String, Spent> stages = new LinkedHashMap<>();

    @Test
    @DisplayName("From upload to applied, in wall time, as a multiple of byte scan plus bare COPY")
    void takesARosterIn() throws Exception {
        MillionRows people = new MillionRows(ROWS, 0);
        MillionRows later = new MillionRows(ROWS, 1);
        Path text = people.copyText(folder.resolve("people.txt"));
        Path workbook = people.workbook(folder.resolve("people.xlsx"));
        Path changed = later.workbook(folder.resolve("later.xlsx"));
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .start()) {
            String url = server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
            migrate(url);
            Spent floor =
                    timed("byte scan", () -> Readers.byteScan(workbook)).and(bareCopy(url, text));
            Spent whole = intake(url, workbook);
            print("New people", whole, floor);
            assertThat(sum(url, "mentoring.person")).as("rows and checksum").isEqualTo(sum(url, "bare"));
            stages.clear();
            Thread.sleep(SETTLING);
            print("A tenth of them changed", intake(url, changed), floor);
        }
    }

    private static void migrate(String url) throws Exception {
        execute(url, "CREATE SCHEMA mentoring");
        for (String scripts : List.of("core", "reverse")) {
            Flyway.configure()
                    .dataSource(url, "postgres", "")
                    .defaultSchema("mentoring")
                    .locations("classpath:db/" + scripts)
                    .table("migration_" + scripts)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .placeholders(FoldedIndexes.of(url))
                    .load()
                    .migrate();
        }
    }

    private Spent bareCopy(String url, Path text) throws Exception {
        execute(url, "CREATE TABLE bare AS SELECT " + NAMES + " FROM mentoring.person WHERE 1 = 0");
        try (Connection connection = DriverManager.getConnection(url);
                InputStream rows = Files.newInputStream(text)) {
            CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
            return timed("bare COPY", () -> copying.copyIn("COPY bare FROM STDIN", rows, 1 << 16));
        }
    }

    /** From the first byte to the last change. */
    private Spent intake(String url, Path workbook) throws Exception {
        try (Statements statements = new Statements(url)) {
            Spent whole = Spent.on(folder.resolve("postgresql"), () -> done(() -> run(statements, workbook)));
            print(statements);
            return whole;
        }
    }

    private void run(Statements statements, Path workbook) {
        try {
            IntakeTables tables = new IntakeTables(statements.dataSource(), List.of());
            IntakeDesk desk = new IntakeDesk(tables, List.of(Readers.workbooks()), event -> {});
            IntakeDecisions decisions = new IntakeDecisions(tables, List.of(), event -> {});
            long[] received = {0};
            timed("receive", () -> received[0] = statements.inTransaction(() -> receive(desk, workbook)));
            long id = received[0];
            String owner = "benchmark" + id;
            statements.inTransaction(() -> desk.claim(id, owner));
            try (IntakeRun run = new IntakeRun(desk, decisions, id, owner)) {
                timed("survey", () -> statements.inTransaction(run::prepare));
                timed("read and stage", () -> read(statements, run));
                timed("judge", () -> statements.inTransaction(() -> done(run::judge)));
                timed("look at the preview", () -> statements.inTransaction(() -> done(() -> tables.intakes().get(id))));
                timed("accept", () -> statements.inTransaction(
                        () -> decisions.accept(id, new ApplyOptions(false, false), "hr")));
                statements.inTransaction(() -> desk.claim(id, owner));
                timed("apply", () -> statements.inTransaction(() -> done(run::apply)));
            }
            assertThat(tables.intakes().get(id).state()).isEqualTo(IntakeState.APPLIED);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long receive(IntakeDesk desk, Path workbook) throws Exception {
        RosterUpload upload = new RosterUpload("people.xlsx", RosterMode.FULL, RosterApply.MANUAL, null, null);
        try (InputStream content = Files.newInputStream(workbook);
                StoredFile file = StoredFile.receive(content, Long.MAX_VALUE)) {
            return desk.receive(upload, file, Set.of(), "hr");
        }
    }

    private static Work read(Statements statements, IntakeRun run) throws Exception {
        List<StagedRow> rows = new ArrayList<>(CHUNK);
        for (StagedRow row = run.next(); row != null; row = run.next()) {
            rows.add(row);
            if (rows.size() == CHUNK) {
                statements.inTransaction(() -> done(() -> run.write(rows)));
                rows.clear();
            }
        }
        if (!rows.isEmpty()) {
            statements.inTransaction(() -> done(() -> run.write(rows)));
        }
        return Work.READ;
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private Spent timed(String stage, Callable<?> work) throws Exception {
        Spent spent = Spent.on(folder.resolve("postgresql"), work);
        stages.put(stage, spent);
        return spent;
    }

    private void print(String title, Spent whole, Spent floor) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%s: %,d rows x 16 columns, upload to applied beside byte scan and bare COPY: %s%n",
                title,
                ROWS,
                whole.times(floor)));
        stages.put("upload to applied", whole);
        stages.put("byte scan and COPY", floor);
        stages.forEach((stage, spent) -> table.append(String.format(Locale.ROOT, "  %-20s %s%n", stage, spent)));
        System.out.print(table);
    }

    private static void print(Statements statements) {
        StringBuilder table = new StringBuilder("\nStatements\n");
        statements.nanoseconds().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(SHOWN)
                .forEach(each -> table.append(
                        String.format(Locale.ROOT, "  %7.2f s %s%n", each.getValue() / SECOND, each.getKey())));
        System.out.print(table);
    }

    private static List<String> sum(String url, String table) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(CHECKSUM + table)) {
            row.next();
            return List.of(row.getString(1), row.getString(2));
        }
    }

    private static void execute(String url, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
