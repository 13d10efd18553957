package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.matching.FairnessDetail;
import hrsuite.mentoring.matching.FairnessDetail.Declared;
import hrsuite.mentoring.matching.FairnessDetail.Group;
import hrsuite.mentoring.matching.PartnerDetail;
import hrsuite.mentoring.matching.ProposalDetail;
import hrsuite.mentoring.matching.ProposalState;
import hrsuite.mentoring.matching.RoundComparison;
import hrsuite.mentoring.matching.RoundComparison.Figures;
import hrsuite.mentoring.matching.RoundComparison.Spread;
import hrsuite.mentoring.matching.RoundDetail;
import hrsuite.mentoring.matching.RoundReport;
import hrsuite.mentoring.matching.RoundSettings;
import hrsuite.mentoring.matching.RoundState;
import hrsuite.mentoring.matching.UnmatchedDetail;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.Role;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("W8 The workbook of a round shows what its report says")
class XlsxRoundWorkbookTest {

    private static final PartnerDetail MIA = new PartnerDetail("0017", "Mia Young", "Audit", "3", "Analyst");
    private static final PartnerDetail PAUL = new PartnerDetail("P9", "=Paul Old", "Tax", "11", "Partner");
    private static final PartnerDetail ADA = new PartnerDetail("0018", "Ada Other", null, null, null);

    @TempDir
    private Path folder;

    private Path written(RoundReport report) throws IOException {
        Path file = folder.resolve("round.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new XlsxRoundWorkbook().write(report, out);
        }
        return file;
    }

    static RoundReport report(RoundDetail round) {
        return report(round, Locale.ENGLISH);
    }

    private static RoundReport report(RoundDetail round, Locale language) {
        ProposalDetail pair = new ProposalDetail(
                "1",
                ProposalState.PROPOSED,
                MIA,
                PAUL,
                0.55,
                0.5,
                0.6,
                List.of(
                        new ProposalDetail.Reason("GAINS", 0.5, "Both gain."),
                        new ProposalDetail.Reason("APART", 0.05, "They work apart.")),
                12.5,
                List.of(new ProposalDetail.Friction("CONFIDENTIAL", "Somebody should look at it first.")),
                new ProposalDetail.Alternative(ADA, 0.4, "Was worth less."),
                true,
                null,
                null);
        ProposalDetail lonely = new ProposalDetail(
                "2",
                ProposalState.CONFIRMED,
                ADA,
                PAUL,
                0.1,
                0.1,
                0.1,
                List.of(),
                2,
                List.of(),
                null,
                false,
                null,
                null);
        UnmatchedDetail left = new UnmatchedDetail(
                "3",
                Role.MENTEE,
                ADA,
                7,
                List.of(new UnmatchedDetail.Why("CAPACITY", 7, "All 7 places are taken.")),
                List.of(new UnmatchedDetail.Help("CAPACITY", "Raise the capacity.")));
        return new RoundReport(
                program(),
                round,
                List.of(new RoundReport.Bin(0, 0.5, 1), new RoundReport.Bin(0.5, 1, 1)),
                List.of(pair, lonely),
                List.of(left),
                comparison(),
                fairness(),
                List.of(
                        new RoundReport.Setting("RULE", "minimumCommonHours", 2.0, "Hours that both share."),
                        new RoundReport.Setting("PIN", "0017 - P9", null, null)),
                language);
    }

    private static RoundComparison comparison() {
        Instant asked = Instant.parse("2026-11-21T20:00:11Z");
        List<List<String>> other = List.of(List.of("0017", "P9"));
        return new RoundComparison(List.of(
                new Figures(
                        "17",
                        asked,
                        2,
                        2,
                        1,
                        2,
                        0.65,
                        new Spread(0.1, 0.2, 0.3, 0.4, 0.55),
                        0.5,
                        8,
                        2,
                        List.of(),
                        List.of()),
                new Figures("16", asked, 1, 0, 3, 0, 0, null, 0, 0, 0, List.of(), other)));
    }

    private static FairnessDetail fairness() {
        return new FairnessDetail(
                "17",
                List.of(
                        new Group("DEPARTMENT", Role.MENTEE, "=Tax", 8, 4, 0.5, 1.25),
                        new Group("DEPARTMENT", Role.MENTEE, null, 2, 0, 0, 0),
                        new Group("DEPARTMENT", Role.MENTOR, "Audit", 5, 5, 1, 1)),
                List.of(
                        new Declared("Background", Role.MENTEE, "First of the family", 10, 0.55, 1.1),
                        new Declared("Background", Role.MENTEE, null, 25, 0.45, 0.9)));
    }

    @Test
    void standsBesideFormerRounds() throws IOException {
        Path file = written(report(computed()));
        assertThat(Reading.cells(file, "Comparison"))
                .contains(
                        "B4 TEXT Round 17",
                        "C4 TEXT Round 16",
                        "B6 NUMBER 2",
                        "B11 NUMBER 0.1",
                        "B15 NUMBER 0.55",
                        "B16 NUMBER 0.5",
                        "C18 NUMBER 0",
                        "C20 NUMBER 1")
                .noneMatch(cell -> cell.startsWith("C11 "));
        assertThat(charts(file, "Comparison"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Comparison!$B$4:$C$4", "Comparison!$B$11:$C$11", "Comparison!$B$15:$C$15");
    }

    @Test
    void showsWhoWasSelected() throws IOException {
        Path file = written(report(computed()));
        assertThat(Reading.cells(file, "Fairness"))
                .contains(
                        "A4 TEXT By department: mentees",
                        "A6 TEXT =Tax",
                        "B6 NUMBER 8",
                        "C6 NUMBER 4",
                        "D6 NUMBER 0.5",
                        "E6 NUMBER 1.25",
                        "A7 TEXT not known",
                        "A24 TEXT By department: mentors");
        assertThat(charts(file, "Fairness"))
                .hasSize(3)
                .first(InstanceOfAssertFactories.STRING)
                .contains("Fairness!$A$6:$A$7", "Fairness!$D$6:$D$7");
    }

    @Test
    void showsGroupsOfWhatPeopleHaveSaidInRoundedFigures() throws IOException {
        Path file = written(report(computed()));
        assertThat(Reading.cells(file, "Fairness"))
                .contains(
                        "A46 TEXT By Background, as people have said of themselves: mentees",
                        "B47 TEXT People, about",
                        "A48 TEXT First of the family",
                        "B48 NUMBER 10",
                        "C48 NUMBER 0.55",
                        "A49 TEXT said nothing")
                .anyMatch(cell -> cell.contains("groups of five or more"));
    }

    @Test
    void speaksTheLanguageOfItsReader() throws IOException {
        Path file = written(report(computed(), Locale.GERMAN));
        assertThat(Reading.cells(file, "Übrige")).contains("A2 TEXT Menteeseite");
        assertThat(Reading.cells(file, "Paare")).contains("U3 TEXT bestätigt", "T2 TEXT ja");
        assertThat(Reading.cells(file, "Auswahl")).contains("A4 TEXT Nach Abteilung: Menteeseite");
        assertThat(Reading.cells(file, "Vergleich")).contains("B4 TEXT Runde 17");
        assertThat(Reading.cells(file, "Einstellungen")).contains("A7 TEXT Regel");
        assertThat(Reading.cells(file)).contains("A5 TEXT Vorgeschlagene Paare", "B18 TEXT bewiesen");
        for (String sheet : List.of("Übersicht", "Vergleich", "Auswahl")) {
            assertThat(charts(file, sheet)).isNotEmpty().allSatisfy(chart -> assertThat(chart)
                    .contains(sheet));
        }
    }

    private static List<String> charts(Path file, String sheet) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            return workbook.getSheet(sheet).getDrawingPatriarch().getCharts().stream()
                    .map(chart -> chart.getCTChart().toString())
                    .toList();
        }
    }

    private static ProgramDetail program() {
        return new ProgramDetail(
                "1",
                1,
                "Learning up",
                "TRADITIONAL",
                null,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(),
                "P1M",
                "NOT_REQUIRED",
                "RUNNING",
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                List.of());
    }

    private static RoundDetail round(RoundDetail.Counts counts, RoundDetail.CertificateDetail proof, Double benefit) {
        return new RoundDetail(
                "17",
                1,
                "1",
                RoundState.PROPOSED,
                new RoundDetail.Progress(1, 1),
                counts,
                benefit,
                proof,
                benefit == null ? null : 0.25,
                new RoundSettings(null, null, null, null, null),
                1,
                "0f",
                Instant.parse("2026-11-21T20:00:11Z"),
                "lead",
                List.of());
    }

    static RoundDetail computed() {
        return round(
                new RoundDetail.Counts(3, 4, 9000, 2, 1, 2, 1, 1, 0),
                new RoundDetail.CertificateDetail(true, 0.65, 0, 2, 2),
                0.65);
    }

    @Test
    void listsThePairsWithTheirReasons() throws IOException {
        Path file = written(report(computed()));
        assertThat(Reading.cells(file, "Pairs"))
                .contains(
                        "A2 TEXT 0017",
                        "B2 TEXT Mia Young",
                        "G2 TEXT =Paul Old",
                        "K2 NUMBER 0.55",
                        "L2 NUMBER 0.5",
                        "M2 NUMBER 0.6",
                        "N2 NUMBER 12.5",
                        "O2 TEXT Both gain.\nThey work apart.",
                        "P2 TEXT Somebody should look at it first.",
                        "Q2 TEXT Ada Other (0018)",
                        "R2 NUMBER 0.4",
                        "S2 TEXT Was worth less.",
                        "T2 TEXT yes",
                        "U3 TEXT confirmed")
                .noneMatch(cell -> cell.startsWith("Q3") || cell.startsWith("T3"));
        assertThat(Reading.cells(file, "Reasons"))
                .endsWith("E3 TEXT Something else", "F3 NUMBER 0.05", "G3 TEXT They work apart.");
    }

    @Test
    void saysWhoWasLeftOverAndUnderWhichSettings() throws IOException {
        Path file = written(report(computed()));
        assertThat(Reading.cells(file, "Unmatched"))
                .endsWith(
                        "A2 TEXT Mentee",
                        "B2 TEXT 0018",
                        "C2 TEXT Ada Other",
                        "G2 NUMBER 7",
                        "H2 TEXT All 7 places are taken.",
                        "I2 TEXT Raise the capacity.");
        assertThat(Reading.cells(file, "Settings"))
                .endsWith(
                        "A7 TEXT Rule",
                        "B7 TEXT Hours that both share.",
                        "C7 NUMBER 2",
                        "D7 TEXT minimumCommonHours",
                        "A8 TEXT Pair asked for",
                        "B8 TEXT 0017 - P9")
                .contains("C2 TEXT 17", "C3 TEXT lead", "C4 TEXT 2026-11-21 20:00", "C5 NUMBER 1", "C6 TEXT 0f");
    }

    @Test
    void beginsWithASummaryAndAChartOfItsOwnCells() throws IOException {
        Path file = written(report(computed()));
        assertThat(Reading.cells(file))
                .contains("A1 TEXT Learning up", "A5 TEXT Proposed pairs", "B5 NUMBER 2", "B8 NUMBER 1")
                .contains("A17 TEXT Proof")
                .contains("B18 TEXT proven", "D5 TEXT 0–50 %", "E6 NUMBER 1");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            List<XSSFChart> charts =
                    workbook.getSheet("Summary").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1);
            String drawn = charts.get(0).getCTChart().toString();
            assertThat(drawn).contains("Summary!$D$5:$D$6", "Summary!$E$5:$E$6");
        }
    }

    @Test
    void everySheetPrintsOnePageWide() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(written(report(computed()))))) {
            assertThat(workbook).hasSize(7).allSatisfy(sheet -> {
                assertThat(sheet.getHeader().getLeft()).isEqualTo("Matching round of Learning up");
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            });
            assertThat(workbook.getSheet("Pairs").getPrintSetup().getPaperSize())
                    .isEqualTo(PrintSetup.A3_PAPERSIZE);
            assertThat(workbook.getSheet("Reasons").getPrintSetup().getPaperSize())
                    .isEqualTo(PrintSetup.A4_PAPERSIZE);
        }
    }

    @Test
    void canBeWrittenBeforeTheRoundIsComputed() throws IOException {
        RoundReport empty = new RoundReport(
                program(),
                round(null, null, null),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                Locale.ENGLISH);
        assertThat(Reading.cells(written(empty))).contains("A5 TEXT Not computed yet");
    }
}
