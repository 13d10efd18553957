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

/** Columns that show how many pairs have which benefit; a native chart over the cells of the sheet. */
final class BenefitChart {

    private static final byte[] NAVY = {0x1F, 0x3A, 0x5F};
    private static final int LEFT = 6;
    private static final int RIGHT = 11;
    private static final int HEIGHT = 18;
    private static final int GAP_PERCENT = 40;

    private final XSSFSheet sheet;

    BenefitChart(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void draw(CellRangeAddress bins, CellRangeAddress pairs, int top) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, LEFT, top, RIGHT, top + HEIGHT));
        chart.setTitleText("Pairs by benefit");
        chart.setTitleOverlay(false);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        across.setTitle("Benefit for both");
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setTitle("Pairs");
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setMinimum(0);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        bars.setBarDirection(BarDirection.COL);
        bars.setGapWidth(GAP_PERCENT);
        addSeries(bars, bins, pairs);
        chart.plot(bars);
    }

    private void addSeries(XDDFBarChartData bars, CellRangeAddress bins, CellRangeAddress pairs) {
        XDDFDataSource<String> categories = XDDFDataSourcesFactory.fromStringCellRange(sheet, bins);
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromNumericCellRange(sheet, pairs);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) bars.addSeries(categories, values);
        series.setTitle("Pairs", null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(NAVY)));
    }
}
