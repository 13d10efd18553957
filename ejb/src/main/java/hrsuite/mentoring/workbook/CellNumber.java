package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers of a sheet as they show. */
final class CellNumber {

    /** Spreadsheets calculate and show with fifteen digits; what is behind them is noise. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final double LAST_DAY = 2_958_466; // the day after 9999-12-31
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private final boolean from1904;

    CellNumber(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Puts a number into a line. */
    void set(RosterLine line, int column, TextBuffer number, byte kind) {
        if (kind >= 0 && number.isPlainWhole()) {
            setPadded(line, column, number.toString(), kind);
            return;
        }
        String written = number.toString().strip();
        double value;
        try {
            value = Double.parseDouble(written);
        } catch (NumberFormatException notANumber) {
            line.set(column, Content.TEXT, written);
            return;
        }
        if (!Double.isFinite(value)) {
            line.set(column, Content.TEXT, written);
        } else if (kind >= 0) {
            setPadded(line, column, plain(value), kind);
        } else {
            setDate(line, column, value, kind);
        }
    }

    private static void setPadded(RosterLine line, int column, String digits, byte width) {
        if (digits.length() < width && digits.indexOf('.') < 0 && digits.charAt(0) != '-') {
            line.set(column, Content.TEXT, "0".repeat(width - digits.length()) + digits);
        } else {
            line.set(column, Content.NUMBER, digits);
        }
    }

    private void setDate(RosterLine line, int column, double value, byte kind) {
        double firstDay = from1904 ? 0 : 1;
        if (kind == CellFormats.TIME && value >= 0 && value < 1) {
            line.set(column, Content.TEXT, timeOfDay(value));
        } else if (value < firstDay || value >= LAST_DAY) {
            line.set(column, Content.NUMBER, plain(value));
        } else {
            line.set(column, Content.DATE, shown(DateUtil.getLocalDateTime(value, from1904, true)));
        }
    }

    static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).round(SHOWN);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** A number as a sheet holds it: every digit, without the fraction of a whole number. */
    static String written(double value) {
        long whole = (long) value;
        return whole == value && Math.abs(whole) < 1L << 53 ? Long.toString(whole) : Double.toString(value);
    }

    private static String timeOfDay(double value) {
        long seconds = Math.min(Math.round(value * 86_400), 86_399);
        return LocalTime.ofSecondOfDay(seconds).toString();
    }

    private static String shown(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.format(MOMENT);
    }

    /** Puts a date that is written out into a line (ISO 8601, as strict workbooks do). */
    static void setWritten(RosterLine line, int column, String written) {
        try {
            String local = written.endsWith("Z") ? written.substring(0, written.length() - 1) : written;
            LocalDateTime moment = local.length() == 10
                    ? LocalDate.parse(local).atStartOfDay()
                    : LocalDateTime.parse(local).truncatedTo(ChronoUnit.SECONDS);
            line.set(column, Content.DATE, shown(moment));
        } catch (DateTimeException notADate) {
            line.set(column, Content.TEXT, written);
        }
    }
}
