package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RO9 rows are read ahead, never all of them, in their order")
class RowsAheadTest {

    private static final int ROWS = 12_345;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeFile() throws Exception {
        file = Files.write(folder.resolve("staff"), lines(ROWS));
    }

    private static List<String> lines(int rows) {
        List<String> lines = new ArrayList<>(List.of(LineReader.HEAD.strip(), "Employee No | Name"));
        IntStream.rangeClosed(1, rows).forEach(row -> lines.add("E" + row + " | Name" + row));
        return lines;
    }

    private RowsAhead rows(Executor threads) {
        KnownColumn number =
                new KnownColumns(List.of()).ofCode("employeeNumber").orElseThrow();
        ColumnMap map = new ColumnMap(
                1, List.of(new ColumnMap.MappedColumn(0, "Employee No", "Employee No", number, 1, null, null, null)));
        RowSource source =
                new RowSource(OpenRoster.open(new LineReader(), file, null), 1, new RowReader(map, new FieldReader()));
        return new RowsAhead(source, threads);
    }

    private static Executor executor(String kind) {
        return switch (kind) {
            case "busy" ->
                task -> {
                    throw new RejectedExecutionException();
                };
            case "never" -> task -> {};
            default -> task -> new Thread(task).start();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread", "busy", "never"})
    void handsOutEveryRowOnceWhateverBecomesOfTheThread(String kind) {
        try (RowsAhead rows = rows(executor(kind))) {
            for (int row = 1; row <= ROWS; row++) {
                assertThat(rows.next().number).isEqualTo(row + 1);
            }
            assertThat(rows.next()).isNull();
            assertThat(rows.next()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread", "busy"})
    void throwsWhatReadingThrew(String kind) throws Exception {
        List<String> lines = lines(3);
        lines.add("BROKEN");
        Files.write(file, lines);
        try (RowsAhead rows = rows(executor(kind))) {
            assertThatThrownBy(rows::next).isInstanceOf(Refusal.class);
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void endsItsThreadWhenNobodyWantsTheRows() throws Exception {
        List<Thread> threads = new ArrayList<>();
        RowsAhead rows = rows(task -> {
            threads.add(new Thread(task));
            threads.get(0).start();
        });
        rows.next();

        rows.close();

        threads.get(0).join(5_000);
        assertThat(threads.get(0).isAlive()).isFalse();
    }
}
