package hrsuite.mentoring.workbook;

import hrsuite.mentoring.matching.RoundComparison;
import hrsuite.mentoring.matching.RoundComparison.Figures;
import hrsuite.mentoring.matching.RoundComparison.Spread;
import hrsuite.mentoring.workbook.ColumnChart.Series;
import hrsuite.mentoring.workbook.Looks.Look;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A round beside those before it: one column for each, and a chart of how their benefits are spread. */
final class RoundsSideBySide {

    private static final int LABEL_WIDTH = 42;
    private static final int ROUND_WIDTH = 18;
    private static final int COLUMNS = 6;
    private static final int CHART_ROWS = 20;

    private final XSSFSheet sheet;
    private final CellWriter cells;
    private int rows;

    RoundsSideBySide(StreamedWorkbook workbook) {
        sheet = workbook.beginning().createSheet("Comparison");
        cells = new CellWriter(workbook.looks());
        sheet.setColumnWidth(0, LABEL_WIDTH * 256);
        for (int column = 1; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, ROUND_WIDTH * 256);
        }
        sheet.setDisplayGridlines(false);
        StreamedSheet.printable(sheet, LABEL_WIDTH + (COLUMNS - 1) * ROUND_WIDTH);
    }

    void write(RoundComparison comparison) {
        put(0, Look.TITLE, "Beside former rounds");
        row().setHeightInPoints(RowHeight.TITLE_POINTS);
        rows++;
        List<Figures> rounds = comparison == null ? List.of() : comparison.rounds();
        put(0, Look.SUBTITLE, subtitle(rounds));
        rows += 2;
        if (!rounds.isEmpty()) {
            writeFigures(rounds);
        }
    }

    private static String subtitle(List<Figures> rounds) {
        return rounds.size() > 1
                ? "Changes are told from round " + rounds.get(0).round()
                        + ". Departments and grades are those of today."
                : "There is no former round of this program.";
    }

    private void writeFigures(List<Figures> rounds) {
        int headings = rows;
        line(Look.HEADING, "Round", rounds, round -> "Round " + round.round());
        line(Look.TEXT, "Asked for at (UTC)", rounds, RoundsSideBySide::asked);
        line(Look.WHOLE, "Version of the rules", rounds, Figures::rulesVersion);
        line(Look.WHOLE, "Proposed pairs", rounds, Figures::matched);
        line(Look.WHOLE, "Mentees without a pair", rounds, Figures::unmatched);
        line(Look.WHOLE, "Mentors with a pair", rounds, Figures::mentorsUsed);
        line(Look.DECIMAL, "Benefit of all pairs together", rounds, Figures::totalBenefit);
        int spread = rows;
        line(Look.PERCENT, "Least benefit", rounds, of(Spread::least));
        line(Look.PERCENT, "A quarter has at most", rounds, of(Spread::lowerQuartile));
        line(Look.PERCENT, "Half has at most", rounds, of(Spread::median));
        line(Look.PERCENT, "Three quarters have at most", rounds, of(Spread::upperQuartile));
        line(Look.PERCENT, "Greatest benefit", rounds, of(Spread::greatest));
        int behind = rows;
        line(Look.PERCENT, "Pairs across departments", rounds, Figures::acrossDepartments);
        line(Look.DECIMAL, "Mean distance of grades", rounds, Figures::meanGradeDistance);
        line(Look.WHOLE, "Pairs as in the first column", rounds, Figures::kept);
        line(Look.WHOLE, "Pairs that it has besides", rounds, round -> round.added()
                .size());
        line(Look.WHOLE, "Pairs that it lacks", rounds, round -> round.removed().size());
        draw(headings, spread, behind, rounds.size());
    }

    private void draw(int headings, int from, int behind, int rounds) {
        List<Series> series = IntStream.range(from, behind)
                .mapToObj(row -> new Series(
                        sheet.getRow(row).getCell(0).getStringCellValue(), new CellRangeAddress(row, row, 1, rounds)))
                .toList();
        new ColumnChart(sheet, "How the benefits are spread", "Round", "Benefit of a pair")
                .draw(new CellRangeAddress(headings, headings, 1, rounds), series, true, new int[] {
                    0, rows + 1, COLUMNS, rows + 1 + CHART_ROWS
                });
    }

    private static Function<Figures, Object> of(ToDoubleFunction<Spread> figure) {
        return round -> round.benefit() == null ? null : figure.applyAsDouble(round.benefit());
    }

    private static String asked(Figures round) {
        return LocalDateTime.ofInstant(round.createdAt(), ZoneOffset.UTC)
                .withSecond(0)
                .withNano(0)
                .toString()
                .replace('T', ' ');
    }

    private void line(Look look, String label, List<Figures> rounds, Function<Figures, Object> value) {
        put(0, look == Look.HEADING ? Look.HEADING : Look.LABEL, label);
        for (int k = 0; k < rounds.size(); k++) {
            put(k + 1, look, value.apply(rounds.get(k)));
        }
        rows++;
    }

    private void put(int column, Look look, Object value) {
        cells.put(row(), column, look, value);
    }

    private XSSFRow row() {
        return sheet.getRow(rows) == null ? sheet.createRow(rows) : sheet.getRow(rows);
    }
}
