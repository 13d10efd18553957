package hrsuite.mentoring.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook: each once, however many cells wear it. */
final class Looks {

    /** What a cell is for. */
    enum Look {
        TITLE(null),
        SUBTITLE(null),
        HEADING(null),
        LABEL(null),
        TEXT(null),
        LONG_TEXT(null),
        /** A column to be filled in with texts, numbers with leading zeros among them. */
        TEXT_TO_FILL("@"),
        /** A whole number without separators: a year. */
        PLAIN("0"),
        WHOLE("#,##0"),
        DECIMAL("#,##0.0##"),
        PERCENT("0.0%"),
        DATE("yyyy-mm-dd");

        private final String format;

        Look(String format) {
            this.format = format;
        }
    }

    private static final byte[] NAVY = {0x1F, 0x3A, 0x5F};
    private static final byte[] WHITE = {-1, -1, -1};
    private static final byte[] GRAY = {0x5F, 0x6B, 0x7A};
    private static final byte[] LINE = {(byte) 0xD5, (byte) 0xDB, (byte) 0xE3};

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont usual = workbook.getFontAt(0);
        usual.setFontName("Calibri");
        usual.setFontHeightInPoints((short) 11);
    }

    XSSFCellStyle of(Look look) {
        return plain.computeIfAbsent(look, this::create);
    }

    /** The look for a text that begins like a formula: it stays a text even when somebody edits the cell. */
    XSSFCellStyle quoted(Look look) {
        return quoted.computeIfAbsent(look, wanted -> {
            XSSFCellStyle style = create(wanted);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    private XSSFCellStyle create(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (look.format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format));
        }
        switch (look) {
            case TITLE -> style.setFont(font(18, true, NAVY));
            case SUBTITLE -> style.setFont(font(11, false, GRAY));
            case LABEL -> style.setFont(font(11, true, NAVY));
            case HEADING -> heading(style);
            case LONG_TEXT -> {
                style.setWrapText(true);
                style.setIndention((short) 1);
            }
            default -> {
                // the format says it all
            }
        }
        return style;
    }

    private void heading(XSSFCellStyle style) {
        style.setFont(font(11, true, WHITE));
        style.setFillForegroundColor(color(NAVY));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(color(LINE));
    }

    private XSSFFont font(int points, boolean bold, byte[] rgb) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color(rgb));
        return font;
    }

    private static XSSFColor color(byte[] rgb) {
        return new XSSFColor(rgb, null);
    }
}
