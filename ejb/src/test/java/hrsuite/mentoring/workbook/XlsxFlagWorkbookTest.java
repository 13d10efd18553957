package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.succession.FlagFilter;
import hrsuite.mentoring.succession.FlagReport;
import hrsuite.mentoring.succession.RiskFlag;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFlagWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("W9 Flags are listed as they are; a second sheet says what was asked for and when")
    void listsFlags() throws IOException {
        RiskFlag declared = new RiskFlag(
                "2",
                1,
                RiskFlag.Origin.DECLARED,
                "WATCH",
                "0017",
                "Mia Young",
                null,
                "Analyst",
                null,
                "-see note",
                Map.of(),
                RiskFlag.State.OPEN,
                "lead",
                LocalDate.of(2026, 3, 1),
                "lead",
                LocalDate.of(2026, 3, 1),
                null,
                null,
                null,
                null);
        Path file = folder.resolve("flags.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            FlagFilter filter = new FlagFilter("Audit", null, null, RiskFlag.Origin.DECLARED, null);
            new XlsxFlagWorkbook()
                    .write(new FlagReport(Instant.parse("2026-03-02T08:30:15.7Z"), filter, List.of(declared)), out);
        }
        assertThat(Reading.cells(file))
                .endsWith(
                        "A2 TEXT 0017",
                        "B2 TEXT Mia Young",
                        "D2 TEXT Analyst",
                        "E2 TEXT WATCH",
                        "F2 TEXT DECLARED",
                        "G2 TEXT -see note",
                        "H2 TEXT lead",
                        "I2 DATE 2026-03-01");
        assertThat(Reading.cells(file, "About"))
                .contains("B3 TEXT 2026-03-02T08:30:15", "B5 TEXT Audit", "B6 TEXT all", "B8 TEXT DECLARED");
    }
}
