package hrsuite.mentoring.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose long sheets are packed while their rows come, and whose short ones, with what only the usual model
 * can draw, are made before. Nothing of a row is held, in memory or on disk. Weak compression: twice as fast and hardly
 * larger.
 */
final class StreamedWorkbook implements AutoCloseable {

    private static final int COMPRESSION = 3;
    private static final int LONGEST_HEAD = 100;
    private static final Set<String> FIRST = Set.of("[Content_Types].xml", "_rels/.rels");

    /** Writes the rows of a sheet. */
    @FunctionalInterface
    interface Rows {
        void writeTo(StreamedSheet sheet) throws IOException;
    }

    private record Streamed(StreamedSheet.Column[] columns, Rows rows) {}

    private final String title;
    private final XSSFWorkbook beginning;
    private final Looks looks;
    private final Map<XSSFSheet, Streamed> streamed = new LinkedHashMap<>();

    /** @param title what the file's properties and the head of each printed page call it */
    StreamedWorkbook(String title) {
        this.title = EscapedText.encode(title);
        beginning = new XSSFWorkbook();
        beginning.getProperties().getCoreProperties().setTitle(this.title);
        beginning.getProperties().getCoreProperties().setCreator("Mentoring");
        looks = new Looks(beginning);
    }

    /** The model for short sheets. */
    XSSFWorkbook beginning() {
        return beginning;
    }

    Looks looks() {
        return looks;
    }

    /** Adds a sheet with a row of headings; its rows are asked for when the workbook is written. */
    void sheet(String name, Rows rows, StreamedSheet.Column... columns) {
        XSSFSheet sheet = beginning.createSheet(name);
        StreamedSheet.prepare(sheet, columns);
        streamed.put(sheet, new Streamed(columns, rows));
    }

    /** Writes the workbook, once. */
    void write(OutputStream out) throws IOException {
        String head = title.substring(0, Math.min(title.length(), LONGEST_HEAD)).replace("&", "&&");
        beginning.forEach(sheet -> sheet.getHeader().setLeft(head));
        ZipOutputStream archive = new ZipOutputStream(out);
        archive.setLevel(COMPRESSION);
        copyParts(archive, FIRST::contains);
        Set<String> written = new TreeSet<>(FIRST);
        for (Map.Entry<XSSFSheet, Streamed> sheet : streamed.entrySet()) {
            String part =
                    sheet.getKey().getPackagePart().getPartName().getName().substring(1);
            archive.putNextEntry(new ZipEntry(part));
            writeSheet(sheet.getKey(), sheet.getValue(), new XmlOut(archive));
            archive.closeEntry();
            written.add(part);
        }
        copyParts(archive, part -> !written.contains(part));
        archive.finish();
        archive.flush();
    }

    /** Styles and names grow while rows are written, so most parts come after the sheets. */
    private void copyParts(ZipOutputStream archive, Predicate<String> wanted) throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        beginning.write(parts);
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(parts.toByteArray()))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                if (wanted.test(entry.getName())) {
                    archive.putNextEntry(new ZipEntry(entry.getName()));
                    source.transferTo(archive);
                    archive.closeEntry();
                }
            }
        }
    }

    private void writeSheet(XSSFSheet sheet, Streamed content, XmlOut out) throws IOException {
        out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        out.markup(SheetFrame.of(sheet).before()).markup("<sheetData>");
        StreamedSheet rows = new StreamedSheet(out, looks, content.columns());
        content.rows().writeTo(rows);
        CellRangeAddress filter = rows.filter();
        if (filter != null) {
            sheet.setAutoFilter(filter);
        }
        out.markup("</sheetData>").markup(SheetFrame.of(sheet).after());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        beginning.close();
    }
}
