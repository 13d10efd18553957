package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.benchmark.Contest;
import hrsuite.mentoring.benchmark.SmallMachine;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading a roster of a million rows, beside another fast reader and beside a bare look at each byte. */
class ReadingBenchmark {

    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final int WARM_UPS = 1;
    private static final int REPETITIONS = 5;

    @TempDir
    private Path folder;

    private Path workbook(LargeWorkbook.Texts texts) throws IOException {
        return new LargeWorkbook(ROWS, texts).write(folder.resolve("roster.xlsx"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Reading costs at most what fastexcel-reader does; how far it is from a bare byte scan")
    void costs(LargeWorkbook.Texts texts) throws Exception {
        Path file = workbook(texts);
        assertThat(Readers.ours(file, String::hashCode)).isEqualTo(Readers.fastexcel(file, String::hashCode));
        new Contest("Reading " + ROWS + " rows x 16 columns, " + texts)
                .entrant("ours", () -> Readers.ours(file, String::length))
                .reference("fastexcel-reader", () -> Readers.fastexcel(file, String::length))
                .floor("byte scan", () -> Readers.byteScan(file))
                .run(WARM_UPS, REPETITIONS);
    }

    @ParameterizedTest
    @CsvSource({"INLINE, 64", "SHARED, 64", "SHARED_DISTINCT, 320"})
    @DisplayName("Reading needs no more memory than is claimed")
    void fits(LargeWorkbook.Texts texts, int megabytes) throws Exception {
        Path file = workbook(texts);
        String printed = new SmallMachine(megabytes).run(Reading.class, file.toString());
        System.out.printf("%s read in a heap of %d MB: checksum %s%n", texts, megabytes, printed.strip());
    }

    /** Reads one file and prints its checksum. */
    public static final class Reading {

        private Reading() {}

        public static void main(String[] arguments) {
            System.out.println(Readers.ours(Path.of(arguments[0]), String::hashCode));
        }
    }
}
