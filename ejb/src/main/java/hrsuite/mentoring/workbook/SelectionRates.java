package hrsuite.mentoring.workbook;

import hrsuite.mentoring.matching.FairnessDetail;
import hrsuite.mentoring.matching.FairnessDetail.Group;
import hrsuite.mentoring.workbook.ColumnChart.Series;
import hrsuite.mentoring.workbook.Looks.Look;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Who was selected, group by group: a table for each dimension and side, and a chart of its rates beside it. */
final class SelectionRates {

    private static final String[] HEADINGS = {"Group", "People", "Selected", "Rate", "Of the whole side's rate"};
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
    private int rows;
    private int pageBegin;

    SelectionRates(StreamedWorkbook workbook) {
        sheet = workbook.beginning().createSheet("Fairness");
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
        put(0, Look.TITLE, "Who was selected");
        row().setHeightInPoints(RowHeight.TITLE_POINTS);
        rows++;
        put(
                0,
                Look.SUBTITLE,
                "Of the people with a free place, how many have a proposed pair. Below 100 % of the whole side's rate a group"
                        + " was selected more seldom than others.");
        rows += 2;
        List<Group> groups = fairness == null ? List.of() : fairness.groups();
        Map<String, List<Group>> blocks = groups.stream()
                .collect(Collectors.groupingBy(SelectionRates::title, LinkedHashMap::new, Collectors.toList()));
        blocks.forEach(this::writeBlock);
    }

    private static String title(Group group) {
        return "By " + words(group.dimension()) + ": " + words(group.role().name()) + "s";
    }

    private static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void writeBlock(String title, List<Group> groups) {
        breakBefore(Math.max(groups.size() + 2, CHART_ROWS));
        int top = rows;
        put(0, Look.LABEL, title);
        rows++;
        for (int column = 0; column < HEADINGS.length; column++) {
            put(column, Look.HEADING, HEADINGS[column]);
        }
        row().setHeightInPoints(HEADING_POINTS);
        rows++;
        int first = rows;
        groups.forEach(this::writeGroup);
        int last = Math.min(rows, first + MOST_DRAWN) - 1;
        String drawn = groups.size() > MOST_DRAWN ? title + " (the first " + MOST_DRAWN + ")" : title;
        new ColumnChart(sheet, drawn, null, "Selected")
                .draw(
                        new CellRangeAddress(first, last, 0, 0),
                        List.of(new Series(null, new CellRangeAddress(first, last, 3, 3))),
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
        put(0, Look.TEXT, group.name() == null ? "not known" : group.name());
        put(1, Look.WHOLE, group.people());
        put(2, Look.WHOLE, group.selected());
        put(3, Look.PERCENT, group.rate());
        put(4, Look.PERCENT, group.ofAll());
        rows++;
    }

    private void put(int column, Look look, Object value) {
        cells.put(row(), column, look, value);
    }

    private XSSFRow row() {
        return sheet.getRow(rows) == null ? sheet.createRow(rows) : sheet.getRow(rows);
    }
}
