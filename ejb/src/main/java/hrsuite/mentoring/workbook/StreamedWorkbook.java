package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose long sheets go to a temporary file row by row, and whose short ones, with what only the usual model
 * can draw, are made before. Weak compression: twice as fast and hardly larger.
 */
final class StreamedWorkbook implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int COMPRESSION = 3;

    private final XSSFWorkbook beginning;
    private final Looks looks;
    private SXSSFWorkbook workbook;

    /** @param title what the file's properties call it */
    StreamedWorkbook(String title) {
        beginning = new XSSFWorkbook();
        beginning.getProperties().getCoreProperties().setTitle(EscapedText.encode(title));
        beginning.getProperties().getCoreProperties().setCreator("Mentoring");
        looks = new Looks(beginning);
    }

    /** The model for short sheets; only until the first streamed sheet is begun. */
    XSSFWorkbook beginning() {
        return beginning;
    }

    Looks looks() {
        return looks;
    }

    /** Begins a streamed sheet with a row of headings. */
    StreamedSheet sheet(String name, StreamedSheet.Column... columns) {
        return new StreamedSheet(streaming().createSheet(name), looks, columns);
    }

    private SXSSFWorkbook streaming() {
        if (workbook == null) {
            workbook = new Lean(beginning);
        }
        return workbook;
    }

    void write(OutputStream out) throws IOException {
        streaming().write(out);
    }

    @Override
    public void close() throws IOException {
        try (beginning) {
            if (workbook != null) {
                workbook.close();
            }
        }
    }

    private static final class Lean extends SXSSFWorkbook {

        Lean(XSSFWorkbook beginning) {
            super(beginning, ROWS_IN_MEMORY, false, false);
        }

        @Override
        protected SheetDataWriter createSheetDataWriter() throws IOException {
            return new LeanSheetWriter();
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
            archive.setLevel(COMPRESSION);
            return archive;
        }
    }
}
