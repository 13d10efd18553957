package hrsuite.mentoring.workbook;

import hrsuite.mentoring.matching.RoundDetail;
import hrsuite.mentoring.matching.RoundDetail.CertificateDetail;
import hrsuite.mentoring.matching.RoundDetail.Counts;
import hrsuite.mentoring.matching.RoundReport;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.workbook.Looks.Look;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet of a round: what came out, the proof in words, and how the benefit is spread. */
final class RoundSummary {

    private static final int[] WIDTHS = {38, 16, 4, 16, 10, 4, 14, 14, 14, 14, 14};
    private static final int HISTOGRAM_COLUMN = 3;
    private static final int CHART_COLUMN = 6;
    private static final int TABLE_ROW = 3;

    private final XSSFSheet sheet;
    private final CellWriter cells;
    private final RoundWords words;
    private int rows;

    RoundSummary(StreamedWorkbook workbook, RoundWords words) {
        this.words = words;
        sheet = workbook.beginning().createSheet(words.of("summary"));
        cells = new CellWriter(workbook.looks());
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.setDisplayGridlines(false);
        StreamedSheet.printable(sheet, Arrays.stream(WIDTHS).sum());
    }

    void write(RoundReport report) {
        put(rows++, 0, Look.TITLE, report.program().name());
        sheet.getRow(0).setHeightInPoints(RowHeight.TITLE_POINTS);
        put(rows++, 0, Look.SUBTITLE, subtitle(report.program(), report.round()));
        rows = TABLE_ROW;
        writeHeadings(0, words.of("summary.result"), "");
        writeCounts(report.round().counts());
        writeQuality(report);
        writeProof(report.round().certificate());
        writeHistogram(report.histogram());
    }

    private String subtitle(ProgramDetail program, RoundDetail round) {
        LocalDateTime asked = LocalDateTime.ofInstant(round.createdAt(), ZoneOffset.UTC)
                .withSecond(0)
                .withNano(0);
        return words.of(
                "summary.subtitle",
                round.id(),
                words.of("state." + round.state()),
                String.valueOf(program.startsOn()),
                String.valueOf(program.endsOn()),
                round.createdBy(),
                asked.toString().replace('T', ' '));
    }

    private void writeHeadings(int column, String... headings) {
        for (int i = 0; i < headings.length; i++) {
            put(rows, column + i, Look.HEADING, headings[i]);
        }
        rows++;
    }

    private void writeCounts(Counts counts) {
        if (counts == null) {
            line("summary.none", null, null);
            return;
        }
        line("summary.matched", Look.WHOLE, counts.matched());
        line("summary.confirmed", Look.WHOLE, counts.confirmed());
        line("summary.mentees", Look.WHOLE, counts.mentees());
        line("summary.unmatched", Look.WHOLE, counts.unmatched());
        line("summary.mentors", Look.WHOLE, counts.mentors());
        line("summary.used", Look.WHOLE, counts.mentorsUsed());
        line("summary.unused", Look.WHOLE, counts.mentorsUnused());
        line("summary.candidates", Look.WHOLE, counts.candidates());
    }

    private void writeQuality(RoundReport report) {
        RoundDetail round = report.round();
        line("summary.total", Look.DECIMAL, round.totalBenefit());
        if (round.totalBenefit() != null && !report.pairs().isEmpty()) {
            line(
                    "summary.average",
                    Look.PERCENT,
                    round.totalBenefit() / report.pairs().size());
        }
        line("summary.seconds", Look.DECIMAL, round.seconds());
    }

    private void writeProof(CertificateDetail proof) {
        if (proof == null) {
            return;
        }
        rows++;
        writeHeadings(0, words.of("proof"), "");
        line("proof.optimal", Look.TEXT, words.of(proof.optimal() ? "proof.proven" : "proof.open"));
        line("proof.pairs", Look.WHOLE, proof.boundOnPairs());
        line("proof.mentors", Look.WHOLE, proof.boundOnMentors());
        line("proof.benefit", Look.DECIMAL, proof.dualBound());
        line("proof.gap", Look.DECIMAL, proof.gap());
    }

    private void line(String key, Look look, Object value) {
        put(rows, 0, Look.LABEL, words.of(key));
        put(rows++, 1, look, value);
    }

    private void writeHistogram(List<RoundReport.Bin> bins) {
        rows = TABLE_ROW;
        writeHeadings(HISTOGRAM_COLUMN, words.of("chart.benefit"), words.of("chart.pairs"));
        int first = rows;
        for (RoundReport.Bin bin : bins) {
            put(rows, HISTOGRAM_COLUMN, Look.TEXT, percent(bin.from()) + "–" + percent(bin.to()) + " %");
            put(rows++, HISTOGRAM_COLUMN + 1, Look.WHOLE, bin.pairs());
        }
        if (!bins.isEmpty()) {
            new ColumnChart(sheet, words.of("chart.title"), words.of("chart.axis"), words.of("chart.pairs"))
                    .draw(
                            new CellRangeAddress(first, rows - 1, HISTOGRAM_COLUMN, HISTOGRAM_COLUMN),
                            new CellRangeAddress(first, rows - 1, HISTOGRAM_COLUMN + 1, HISTOGRAM_COLUMN + 1),
                            CHART_COLUMN,
                            TABLE_ROW);
        }
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    private void put(int row, int column, Look look, Object value) {
        XSSFRow target = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        cells.put(target, column, look, value);
    }
}
