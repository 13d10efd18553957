package hrsuite.mentoring.workbook;

import hrsuite.mentoring.matching.FairnessDetail;
import hrsuite.mentoring.matching.FairnessDetail.Declared;
import hrsuite.mentoring.matching.FairnessDetail.Group;
import hrsuite.mentoring.workbook.ColumnChart.Series;
import hrsuite.mentoring.workbook.Looks.Look;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Who was selected, group by group: a table for each dimension and side, and a chart of its rates beside it. */
final class SelectionRates {

    private static final List<String> COUNTED =
            List.of("fairness.group", "fairness.people", "fairness.selected", "fairness.rate", "fairness.ofAll");
    private static final List<String> ROUNDED =
            List.of("fairness.group", "fairness.about", "fairness.aboutRate", "fairness.ofAll");
    private static final int[] WIDTHS = {34, 10, 10, 10, 13, 4};
    private static final int CHART_COLUMNS = 6;
    private static final int CHART_COLUMN_WIDTH = 13;
    private static final int CHART_ROWS = 18;
    private static final int FIRST_ROW = 3;
    private static final int ROWS_OF_A_PAGE = 45;
    private static final int HEADING_POINTS = 32;
    /** More columns than these cannot be read. */
    private static final int MOST_DRAWN = 25;

    private final XSSFSheet sheet;
    private final CellWriter cells;
    private final RoundWords words;
    private int rows;
    private int pageBegin;

    SelectionRates(StreamedWorkbook workbook, RoundWords words) {
        this.words = words;
        sheet = workbook.beginning().createSheet(words.of("fairness"));
        cells = new CellWriter(workbook.looks());
        int width = 0;
        for (int column = 0; column < WIDTHS.length + CHART_COLUMNS; column++) {
            int wide = column < WIDTHS.length ? WIDTHS[column] : CHART_COLUMN_WIDTH;
            sheet.setColumnWidth(column, wide * 256);
            width += wide;
        }
        sheet.setDisplayGridlines(false);
        StreamedSheet.printable(sheet, width);
    }

    void write(FairnessDetail fairness) {
        put(0, Look.TITLE, words.of("fairness.title"));
        row().setHeightInPoints(RowHeight.TITLE_POINTS);
        rows++;
        put(0, Look.SUBTITLE, words.of("fairness.subtitle"));
        rows += 2;
        List<Group> groups = fairness == null ? List.of() : fairness.groups();
        blocks(groups, group -> words.of("fairness." + group.dimension() + "." + group.role()))
                .forEach((title, block) -> writeBlock(title, COUNTED, block, this::writeGroup));
        List<Declared> declared = fairness == null ? List.of() : fairness.declared();
        if (!declared.isEmpty()) {
            put(0, Look.SUBTITLE, words.of("fairness.declared.note"));
            rows += 2;
        }
        blocks(declared, group -> words.of("fairness.declared." + group.role(), group.dimension()))
                .forEach((title, block) -> writeBlock(title, ROUNDED, block, this::writeDeclared));
    }

    private static <T> Map<String, List<T>> blocks(List<T> groups, Function<T, String> title) {
        return groups.stream().collect(Collectors.groupingBy(title, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whatever the block tells, its rate stands last but one. */
    private <T> void writeBlock(String title, List<String> headings, List<T> groups, Consumer<T> writer) {
        breakBefore(Math.max(groups.size() + 2, CHART_ROWS));
        int top = rows;
        put(0, Look.LABEL, title);
        rows++;
        for (int column = 0; column < headings.size(); column++) {
            put(column, Look.HEADING, words.of(headings.get(column)));
        }
        row().setHeightInPoints(HEADING_POINTS);
        rows++;
        int first = rows;
        groups.forEach(writer);
        int last = Math.min(rows, first + MOST_DRAWN) - 1;
        int rate = headings.size() - 2;
        String drawn =
                groups.size() > MOST_DRAWN ? words.of("fairness.drawn", title, String.valueOf(MOST_DRAWN)) : title;
        new ColumnChart(sheet, drawn, null, words.of("fairness.selected"))
                .draw(
                        new CellRangeAddress(first, last, 0, 0),
                        List.of(new Series(null, new CellRangeAddress(first, last, rate, rate))),
                        true,
                        new int[] {WIDTHS.length, top, WIDTHS.length + CHART_COLUMNS, top + CHART_ROWS});
        rows = Math.max(rows, top + CHART_ROWS) + 2;
    }

    /** Keeps what belongs together on one page of paper. */
    private void breakBefore(int needed) {
        if (rows > FIRST_ROW && rows + needed > pageBegin + ROWS_OF_A_PAGE) {
            sheet.setRowBreak(rows - 1);
            pageBegin = rows;
        }
    }

    private void writeGroup(Group group) {
        put(0, Look.TEXT, group.name() == null ? words.of("fairness.unknown") : group.name());
        put(1, Look.WHOLE, group.people());
        put(2, Look.WHOLE, group.selected());
        put(3, Look.PERCENT, group.rate());
        put(4, Look.PERCENT, group.ofAll());
        rows++;
    }

    private void writeDeclared(Declared group) {
        put(0, Look.TEXT, group.name() == null ? words.of("fairness.silent") : group.name());
        put(1, Look.WHOLE, group.people());
        put(2, Look.PERCENT, group.rate());
        put(3, Look.PERCENT, group.ofAll());
        rows++;
    }

    private void put(int column, Look look, Object value) {
        cells.put(row(), column, look, value);
    }

    private XSSFRow row() {
        return sheet.getRow(rows) == null ? sheet.createRow(rows) : sheet.getRow(rows);
    }
}
