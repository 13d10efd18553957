package hrsuite.mentoring.workbook;

import hrsuite.mentoring.workbook.Looks.Look;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Ways to write a roster of any length; each gives a checksum of the values that it was handed. */
final class Writers {

    private static final int COLUMNS = 16;
    private static final int REPEATED = 2_000;
    private static final int FLUSHED = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private final int rows;
    private long sum;

    Writers(int rows) {
        this.rows = rows;
    }

    /** The values of a row: mostly texts, five that no other row has, two dates and two numbers. */
    private Object[] row(int number, Object[] values) {
        for (int column = 0; column < COLUMNS; column++) {
            values[column] = value(number, column);
            sum = sum * 31 + values[column].hashCode();
        }
        return values;
    }

    private static Object value(int row, int column) {
        return switch (column) {
            case 0 -> "E" + (100_000 + row);
            case 1, 2, 3, 4 -> "person." + (row * 5L + column) + "@example.org";
            case 5, 6 -> FIRST_DAY.plusDays((row * 7L + column) % 9_000);
            case 10, 11 -> (row * 3 + column) % 100;
            default -> row * column % 10 == 0 ? "Größe & Maß " + row * column % REPEATED : "Department " + row * column % REPEATED;
        };
    }

    private static StreamedSheet.Column[] columns() {
        StreamedSheet.Column[] columns = new StreamedSheet.Column[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            Look look = i == 5 || i == 6 ? Look.DATE : i == 10 || i == 11 ? Look.PLAIN : Look.TEXT;
            columns[i] = new StreamedSheet.Column("Column " + i, 18, look);
        }
        return columns;
    }

    /** The writer of all our long sheets. */
    static long ours(int rows, Path file) throws IOException {
        Writers work = new Writers(rows);
        try (OutputStream out = Files.newOutputStream(file);
                StreamedWorkbook workbook = new StreamedWorkbook("Staff")) {
            workbook.sheet(
                    "Staff",
                    sheet -> {
                        Object[] values = new Object[COLUMNS];
                        for (int row = 0; row < rows; row++) {
                            sheet.row(work.row(row, values));
                        }
                    },
                    columns());
            workbook.write(out);
        }
        return work.sum;
    }

    /** The same by fastexcel, its texts in their cells like ours. */
    static long fastexcel(int rows, Path file) throws IOException {
        Writers work = new Writers(rows);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Staff");
            for (int column = 0; column < COLUMNS; column++) {
                sheet.inlineString(0, column, "Column " + column);
            }
            Object[] values = new Object[COLUMNS];
            for (int row = 0; row < rows; row++) {
                work.row(row, values);
                put(sheet, row + 1, values);
                if (row % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        }
        return work.sum;
    }

    private static void put(Worksheet sheet, int row, Object[] values) {
        for (int column = 0; column < COLUMNS; column++) {
            if (values[column] instanceof String text) {
                sheet.inlineString(row, column, text);
            } else if (values[column] instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else {
                sheet.value(row, column, (Number) values[column]);
            }
        }
    }
}
