package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.benchmark.Contest;
import hrsuite.mentoring.benchmark.SmallMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing a roster of a million rows, beside the fastest other writer. */
class WritingBenchmark {

    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final int WARM_UPS = 1;
    private static final int REPETITIONS = 5;
    private static final int MEGABYTES = 64;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Writing costs at most what fastexcel does, for the same cells in a file that is no larger")
    void costs() throws Exception {
        Path ours = folder.resolve("ours.xlsx");
        Path fastexcel = folder.resolve("fastexcel.xlsx");
        new Contest("Writing " + ROWS + " rows x 16 columns")
                .entrant("ours", () -> Writers.ours(ROWS, ours))
                .reference("fastexcel", () -> Writers.fastexcel(ROWS, fastexcel))
                .run(WARM_UPS, REPETITIONS);
        System.out.printf(
                Locale.ROOT, "  bytes: ours %,d, fastexcel %,d%n", Files.size(ours), Files.size(fastexcel));
        assertThat(Readers.ours(ours)).as("what is read back").isEqualTo(Readers.ours(fastexcel));
    }

    @Test
    @DisplayName("Writing needs no more memory than is claimed")
    void fits() throws Exception {
        String printed = new SmallMachine(MEGABYTES)
                .run(Writing.class, folder.resolve("small.xlsx").toString(), Integer.toString(ROWS));
        System.out.printf("Written in a heap of %d MB: checksum %s%n", MEGABYTES, printed.strip());
    }

    /** Writes one file and prints its checksum. */
    public static final class Writing {

        private Writing() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println(Writers.ours(Integer.parseInt(arguments[1]), Path.of(arguments[0])));
        }
    }
}
