package hrsuite.mentoring.workbook;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colors that follow what a cell says, also after it was edited. */
final class SuccessionColors {

    private static final byte[] RED = rgb(0xF8, 0xD0, 0xCB);
    private static final byte[] YELLOW = rgb(0xFD, 0xEE, 0xC4);
    private static final byte[] GREEN = rgb(0xD5, 0xEE, 0xD8);
    private static final byte[] WHITE = rgb(0xFF, 0xFF, 0xFF);

    private static final Map<String, byte[]> RISK = Map.of("HIGH", RED, "MEDIUM", YELLOW, "LOW", GREEN);
    private static final Map<String, byte[]> READINESS =
            Map.of("READY_NOW", GREEN, "READY_1_2_YEARS", YELLOW, "READY_5_PLUS_YEARS", RED);
    private static final Map<String, Map<String, byte[]>> COLORS = Map.of(
            "riskOfLoss",
            RISK,
            "impactOfLoss",
            RISK,
            "retirementStatus",
            Map.of("LIKELY_1Y", RED, "LIKELY_3Y", YELLOW),
            "readiness",
            READINESS,
            "bestReadiness",
            READINESS,
            "state",
            Map.of("OPEN", YELLOW, "ACKNOWLEDGED", GREEN));

    private SuccessionColors() {}

    private static byte[] rgb(int red, int green, int blue) {
        return new byte[] {(byte) red, (byte) green, (byte) blue};
    }

    /** Colors the codes of a column, where they have colors. */
    static void color(XSSFSheet sheet, String column, CellRangeAddress cells) {
        XSSFSheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        String first = CellReference.convertNumToColString(cells.getFirstColumn()) + (cells.getFirstRow() + 1);
        COLORS.getOrDefault(column, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(color -> {
                    var rule = rules.createConditionalFormattingRule(first + "=\"" + color.getKey() + "\"");
                    rule.createPatternFormatting().setFillBackgroundColor(new XSSFColor(color.getValue(), null));
                    rules.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
                });
    }

    /** The more, the redder. */
    static void scale(XSSFSheet sheet, CellRangeAddress cells) {
        XSSFSheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = rules.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        var from = scale.createThreshold();
        from.setRangeType(ConditionalFormattingThreshold.RangeType.MIN);
        var to = scale.createThreshold();
        to.setRangeType(ConditionalFormattingThreshold.RangeType.MAX);
        scale.setThresholds(new ConditionalFormattingThreshold[] {from, to});
        scale.setColors(List.of(WHITE, RED).stream()
                .map(color -> new XSSFColor(color, null))
                .toArray(XSSFColor[]::new));
        rules.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
}
