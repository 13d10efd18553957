package hrsuite.mentoring.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Columns that show how many there are of each; a native chart over the cells of the sheet. */
final class ColumnChart {

    /** From dark to light: told apart on paper without colors, too. */
    private static final byte[][] SHADES = {
        {0x1F, 0x3A, 0x5F},
        {0x3E, 0x6A, (byte) 0x9E},
        {0x7A, (byte) 0x9F, (byte) 0xC6},
        {(byte) 0xAD, (byte) 0xC6, (byte) 0xDF},
        {(byte) 0xD7, (byte) 0xE2, (byte) 0xEE}
    };

    private static final int WIDTH = 5;
    private static final int HEIGHT = 18;
    private static final int GAP_PERCENT = 40;

    /**
     * What is drawn side by side for each code.
     *
     * @param name null where the chart says it already
     */
    record Series(String name, CellRangeAddress cells) {}

    private final XSSFSheet sheet;
    private final String title;
    private final String of;
    private final String many;

    /**
     * @param of what is counted by; null where the title says it
     * @param many what is counted
     */
    ColumnChart(XSSFSheet sheet, String title, String of, String many) {
        this.sheet = sheet;
        this.title = title;
        this.of = of;
        this.many = many;
    }

    void draw(CellRangeAddress codes, CellRangeAddress counts, int left, int top) {
        draw(codes, List.of(new Series(null, counts)), false, new int[] {left, top, left + WIDTH, top + HEIGHT});
    }

    /**
     * Draws several series, or shares.
     *
     * @param shares whether the values are shares of 1, to be read as percents
     * @param place first column and row, and the column and row behind the last
     */
    void draw(CellRangeAddress codes, List<Series> several, boolean shares, int[] place) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, place[0], place[1], place[2], place[3]));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        if (of != null) {
            across.setTitle(of);
        }
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setTitle(many);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setMinimum(0);
        if (shares) {
            up.setMaximum(1);
            up.setNumberFormat("0%");
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        bars.setBarDirection(BarDirection.COL);
        bars.setGapWidth(GAP_PERCENT);
        for (int k = 0; k < several.size(); k++) {
            addSeries(bars, codes, several.get(k), SHADES[k % SHADES.length]);
        }
        chart.plot(bars);
        if (several.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private void addSeries(XDDFBarChartData bars, CellRangeAddress codes, Series shown, byte[] shade) {
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromStringCellRange(sheet, codes);
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(sheet, shown.cells());
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.addSeries(categories, values);
        series.setTitle(shown.name() == null ? many : shown.name(), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(shade)));
    }
}
