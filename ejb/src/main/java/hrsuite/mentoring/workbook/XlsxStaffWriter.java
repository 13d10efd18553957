package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.StaffField.Kind;
import hrsuite.mentoring.staff.roster.StaffWriter;
import hrsuite.mentoring.workbook.Looks.Look;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Writes staff as a workbook in which numbers with leading zeros stay texts, even when somebody edits them. */
@ApplicationScoped
class XlsxStaffWriter implements StaffWriter {

    private static final int NARROWEST = 12;
    private static final int WIDE = 24;

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public long mostPeople() {
        return StreamedSheet.MOST_ROWS - 1;
    }

    @Override
    public void write(String title, List<Column> columns, Rows rows, OutputStream out) throws IOException {
        try (StreamedWorkbook workbook = new StreamedWorkbook(title)) {
            StreamedSheet.Column[] shown =
                    columns.stream().map(XlsxStaffWriter::shown).toArray(StreamedSheet.Column[]::new);
            workbook.sheet(title, sheet -> writeRows(columns, rows, sheet), shown);
            workbook.write(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static StreamedSheet.Column shown(Column column) {
        int width = Math.max(NARROWEST, column.heading().length() + 4);
        return switch (column.field().kind()) {
            case DATE -> new StreamedSheet.Column(column.heading(), width, Look.DATE);
            case YEAR, COUNT -> new StreamedSheet.Column(column.heading(), width, Look.PLAIN);
            default -> new StreamedSheet.Column(column.heading(), Math.max(width, WIDE), Look.TEXT_TO_FILL);
        };
    }

    private static void writeRows(List<Column> columns, Rows rows, StreamedSheet sheet) {
        Kind[] kinds = columns.stream().map(column -> column.field().kind()).toArray(Kind[]::new);
        Object[] values = new Object[kinds.length];
        rows.each(texts -> {
            for (int i = 0; i < values.length; i++) {
                values[i] = texts[i] == null ? null : value(kinds[i], texts[i]);
            }
            write(sheet, values);
        });
        sheet.end();
    }

    private static Object value(Kind kind, String text) {
        return switch (kind) {
            case DATE -> LocalDate.parse(text);
            case YEAR, COUNT -> Integer.valueOf(text);
            default -> text;
        };
    }

    private static void write(StreamedSheet sheet, Object... values) {
        try {
            sheet.row(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
