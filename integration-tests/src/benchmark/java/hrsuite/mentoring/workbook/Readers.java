package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import hrsuite.mentoring.staff.roster.RosterReader;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Ways to read a workbook; each gives a checksum over row, column and what is taken of the text of every cell: all of it
 * to compare readers, its length to measure them rather than the sum.
 */
public final class Readers {

    private Readers() {}

    /** Our reader of workbooks, for whoever measures what is made of the rows. */
    public static RosterReader workbooks() {
        return new XlsxRosterReader();
    }

    static long ours(Path file) {
        return ours(file, String::hashCode);
    }

    static long ours(Path file, ToIntFunction<String> taken) {
        long sum = 0;
        try (RosterSheet sheet = new XlsxRosterReader().open(file, null, ReadingBounds.usual())) {
            for (RosterLine line = sheet.next(); line != null; line = sheet.next()) {
                for (int column = 0; column < line.width(); column++) {
                    if (line.content(column) != Content.EMPTY) {
                        sum = sum * 31 + of(line.number(), column, taken.applyAsInt(line.text(column)));
                    }
                }
            }
        }
        return sum;
    }

    static long fastexcel(Path file, ToIntFunction<String> taken) throws IOException {
        long[] sum = {0};
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (int column = 0; column < row.getCellCount(); column++) {
                    Cell cell = row.getCell(column);
                    if (cell != null) {
                        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
                        sum[0] = sum[0] * 31 + of(row.getRowNum(), column, taken.applyAsInt(text));
                    }
                }
            });
        }
        return sum[0];
    }

    private static long of(int row, int column, int taken) {
        return (row * 31L + column) * 31 + taken;
    }

    /** Unpacks every part and looks at each byte. */
    public static long byteScan(Path file) throws IOException {
        long sum = 0;
        byte[] chunk = new byte[1 << 16];
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements(); ) {
                try (InputStream part = archive.getInputStream(parts.nextElement())) {
                    for (int read = part.read(chunk); read >= 0; read = part.read(chunk)) {
                        sum += markup(chunk, read);
                    }
                }
            }
        }
        return sum;
    }

    private static int markup(byte[] chunk, int length) {
        int brackets = 0;
        for (int i = 0; i < length; i++) {
            if (chunk[i] == '<') {
                brackets++;
            }
        }
        return brackets;
    }
}
