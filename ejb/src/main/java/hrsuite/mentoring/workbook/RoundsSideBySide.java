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
    private final RoundWords words;
    private int rows;

    RoundsSideBySide(StreamedWorkbook workbook, RoundWords words) {
        this.words = words;
        sheet = workbook.beginning().createSheet(words.of("comparison"));
        cells = new CellWriter(workbook.looks());
        sheet.setColumnWidth(0, LABEL_WIDTH * 256);
        for (int column = 1; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, ROUND_WIDTH * 256);
        }
        sheet.setDisplayGridlines(false);
        StreamedSheet.printable(sheet, LABEL_WIDTH + (COLUMNS - 1) * ROUND_WIDTH);
    }

    void write(RoundComparison comparison) {
        put(0, Look.TITLE, words.of("comparison.title"));
        row().setHeightInPoints(RowHeight.TITLE_POINTS);
        rows++;
        List<Figures> rounds = comparison == null ? List.of() : comparison.rounds();
        put(0, Look.SUBTITLE, subtitle(rounds));
        rows += 2;
        if (!rounds.isEmpty()) {
            writeFigures(rounds);
        }
    }

    private String subtitle(List<Figures> rounds) {
        return rounds.size() > 1 ? words.of("comparison.first", rounds.get(0).round()) : words.of("comparison.none");
    }

    private void writeFigures(List<Figures> rounds) {
        int headings = rows;
        line(Look.HEADING, "comparison.round", rounds, round -> words.of("comparison.named", round.round()));
        line(Look.TEXT, "comparison.asked", rounds, RoundsSideBySide::asked);
        line(Look.WHOLE, "comparison.rules", rounds, Figures::rulesVersion);
        line(Look.WHOLE, "summary.matched", rounds, Figures::matched);
        line(Look.WHOLE, "summary.unmatched", rounds, Figures::unmatched);
        line(Look.WHOLE, "summary.used", rounds, Figures::mentorsUsed);
        line(Look.DECIMAL, "summary.total", rounds, Figures::totalBenefit);
        int spread = rows;
        line(Look.PERCENT, "comparison.least", rounds, of(Spread::least));
        line(Look.PERCENT, "comparison.quarter", rounds, of(Spread::lowerQuartile));
        line(Look.PERCENT, "comparison.half", rounds, of(Spread::median));
        line(Look.PERCENT, "comparison.three", rounds, of(Spread::upperQuartile));
        line(Look.PERCENT, "comparison.greatest", rounds, of(Spread::greatest));
        int behind = rows;
        line(Look.PERCENT, "comparison.across", rounds, Figures::acrossDepartments);
        line(Look.DECIMAL, "comparison.distance", rounds, Figures::meanGradeDistance);
        line(Look.WHOLE, "comparison.kept", rounds, Figures::kept);
        line(Look.WHOLE, "comparison.added", rounds, round -> round.added().size());
        line(Look.WHOLE, "comparison.removed", rounds, round -> round.removed().size());
        draw(headings, spread, behind, rounds.size());
    }

    private void draw(int headings, int from, int behind, int rounds) {
        List<Series> series = IntStream.range(from, behind)
                .mapToObj(row -> new Series(
                        sheet.getRow(row).getCell(0).getStringCellValue(), new CellRangeAddress(row, row, 1, rounds)))
                .toList();
        new ColumnChart(sheet, words.of("comparison.chart"), words.of("comparison.round"), words.of("comparison.axis"))
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

    private void line(Look look, String key, List<Figures> rounds, Function<Figures, Object> value) {
        put(0, look == Look.HEADING ? Look.HEADING : Look.LABEL, words.of(key));
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
