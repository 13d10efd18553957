package hrsuite.mentoring.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
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

    private static final byte[] NAVY = {0x1F, 0x3A, 0x5F};
    private static final int WIDTH = 5;
    private static final int HEIGHT = 18;
    private static final int GAP_PERCENT = 40;

    private final XSSFSheet sheet;
    private final String title;
    private final String of;
    private final String many;

    /**
     * @param of what is counted by
     * @param many what is counted
     */
    ColumnChart(XSSFSheet sheet, String title, String of, String many) {
        this.sheet = sheet;
        this.title = title;
        this.of = of;
        this.many = many;
    }

    void draw(CellRangeAddress codes, CellRangeAddress counts, int left, int top) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, left, top, left + WIDTH, top + HEIGHT));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        across.setTitle(of);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setTitle(many);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setMinimum(0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        bars.setBarDirection(BarDirection.COL);
        bars.setGapWidth(GAP_PERCENT);
        addSeries(bars, codes, counts);
        chart.plot(bars);
    }

    private void addSeries(XDDFBarChartData bars, CellRangeAddress codes, CellRangeAddress counts) {
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromStringCellRange(sheet, codes);
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(sheet, counts);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.addSeries(categories, values);
        series.setTitle(many, null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(NAVY)));
    }
}
