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
import java.util.Locale;
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
    private int rows;

    RoundSummary(StreamedWorkbook workbook) {
        sheet = workbook.beginning().createSheet("Summary");
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
        writeHeadings(0, "Result", "");
        writeCounts(report.round().counts());
        writeQuality(report);
        writeProof(report.round().certificate());
        writeHistogram(report.histogram());
    }

    private static String subtitle(ProgramDetail program, RoundDetail round) {
        LocalDateTime asked = LocalDateTime.ofInstant(round.createdAt(), ZoneOffset.UTC)
                .withSecond(0)
                .withNano(0);
        return "Matching round " + round.id() + ", " + round.state().name().toLowerCase(Locale.ROOT) + "   ·   "
                + program.kind().toLowerCase(Locale.ROOT) + " program, " + program.startsOn() + " to "
                + program.endsOn() + "   ·   asked for by " + round.createdBy() + " at "
                + asked.toString().replace('T', ' ') + " UTC";
    }

    private void writeHeadings(int column, String... headings) {
        for (int i = 0; i < headings.length; i++) {
            put(rows, column + i, Look.HEADING, headings[i]);
        }
        rows++;
    }

    private void writeCounts(Counts counts) {
        if (counts == null) {
            line("Not computed yet", null, null);
            return;
        }
        line("Proposed pairs", Look.WHOLE, counts.matched());
        line("Confirmed pairs", Look.WHOLE, counts.confirmed());
        line("Mentees with a free place", Look.WHOLE, counts.mentees());
        line("Mentees without a pair", Look.WHOLE, counts.unmatched());
        line("Mentors with a free place", Look.WHOLE, counts.mentors());
        line("Mentors with a pair", Look.WHOLE, counts.mentorsUsed());
        line("Mentors without a pair", Look.WHOLE, counts.mentorsUnused());
        line("Pairs that the rules allow", Look.WHOLE, counts.candidates());
    }

    private void writeQuality(RoundReport report) {
        RoundDetail round = report.round();
        line("Benefit of all pairs together", Look.DECIMAL, round.totalBenefit());
        if (round.totalBenefit() != null && !report.pairs().isEmpty()) {
            line(
                    "Average benefit of a pair",
                    Look.PERCENT,
                    round.totalBenefit() / report.pairs().size());
        }
        line("Seconds of computing", Look.DECIMAL, round.seconds());
    }

    private void writeProof(CertificateDetail proof) {
        if (proof == null) {
            return;
        }
        rows++;
        writeHeadings(0, "Proof", "");
        line("Nothing better exists", Look.TEXT, proof.optimal() ? "proven" : "not proven");
        line("No choice has more pairs than", Look.WHOLE, proof.boundOnPairs());
        line("No such choice has more mentors than", Look.WHOLE, proof.boundOnMentors());
        line("No such choice has more benefit than", Look.DECIMAL, proof.dualBound());
        line("Distance from that", Look.DECIMAL, proof.gap());
    }

    private void line(String label, Look look, Object value) {
        put(rows, 0, Look.LABEL, label);
        put(rows++, 1, look, value);
    }

    private void writeHistogram(List<RoundReport.Bin> bins) {
        rows = TABLE_ROW;
        writeHeadings(HISTOGRAM_COLUMN, "Benefit", "Pairs");
        int first = rows;
        for (RoundReport.Bin bin : bins) {
            put(rows, HISTOGRAM_COLUMN, Look.TEXT, percent(bin.from()) + "–" + percent(bin.to()) + " %");
            put(rows++, HISTOGRAM_COLUMN + 1, Look.WHOLE, bin.pairs());
        }
        if (!bins.isEmpty()) {
            new ColumnChart(sheet, "Pairs by benefit", "Benefit for both", "Pairs")
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
