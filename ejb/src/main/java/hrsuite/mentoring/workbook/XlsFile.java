package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterReader.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An opened workbook of Excel 97-2003: its sheets, calendar, formats and shared texts. */
final class XlsFile implements PulledSheet.Workbook, AutoCloseable {

    /** A sheet as the workbook lists it, with where its records begin. */
    record Entry(String name, boolean visible, int position) {}

    private final POIFSFileSystem container;
    private final ReadingBounds bounds;
    private final ReadingClock clock;
    private final String stream;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> cellFormats = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private SSTRecord texts;
    private boolean from1904;

    private XlsFile(POIFSFileSystem container, ReadingBounds bounds) throws IOException {
        this.container = container;
        this.bounds = bounds;
        clock = new ReadingClock(bounds);
        stream = streamOf(container.getRoot());
        readGlobals();
    }

    static XlsFile open(Path file, ReadingBounds bounds) throws IOException {
        POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        try {
            return new XlsFile(container, bounds);
        } catch (EncryptedDocumentException encrypted) {
            container.close();
            throw FileProblem.ENCRYPTED.refusal();
        } catch (OldExcelFormatException old) {
            container.close();
            throw FileProblem.OLD_EXCEL.refusal();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            container.close();
            throw thrown;
        }
    }

    private static String streamOf(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw FileProblem.ENCRYPTED.refusal();
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return "Workbook";
        }
        throw (root.hasEntryCaseInsensitive("Book") ? FileProblem.OLD_EXCEL : FileProblem.OTHER_OFFICE).refusal();
    }

    private void readGlobals() throws IOException {
        try (InputStream bytes = new TickingStream(container.getRoot().createDocumentInputStream(stream), clock)) {
            RecordFactoryInputStream records = new RecordFactoryInputStream(bytes, false);
            for (Record next = records.nextRecord(); next != null; next = records.nextRecord()) {
                if (next.getSid() == EOFRecord.sid) {
                    break;
                }
                note(next);
            }
        }
        clock.pause();
    }

    private void note(Record record) {
        if (record instanceof BOFRecord begin && begin.getVersion() != BOFRecord.VERSION) {
            throw FileProblem.OLD_EXCEL.refusal();
        } else if (record instanceof BoundSheetRecord sheet) {
            boolean visible = !sheet.isHidden() && !sheet.isVeryHidden();
            entries.add(new Entry(sheet.getSheetname(), visible, sheet.getPositionOfBof()));
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (record instanceof ExtendedFormatRecord format) {
            cellFormats.add((int) format.getFormatIndex());
        } else if (record instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof SSTRecord shared) {
            texts = shared;
        }
    }

    void requireSheets() {
        if (entries.isEmpty()) {
            throw FileProblem.NO_ROWS.refusal();
        }
    }

    /** The bytes of the workbook from where a sheet begins. */
    InputStream sheet(Entry entry) throws IOException {
        InputStream bytes = new TickingStream(container.getRoot().createDocumentInputStream(stream), clock);
        bytes.skipNBytes(entry.position());
        return bytes;
    }

    List<Entry> entries() {
        return entries;
    }

    @Override
    public List<String> names(boolean visible) {
        return entries.stream()
                .filter(entry -> entry.visible() == visible)
                .map(Entry::name)
                .toList();
    }

    @Override
    public List<Remark> remarks() {
        boolean macros = container.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
        return macros ? List.of(SheetRemarks.macrosIgnored()) : List.of();
    }

    ReadingBounds bounds() {
        return bounds;
    }

    ReadingClock clock() {
        return clock;
    }

    CellNumber numbers() {
        return new CellNumber(from1904);
    }

    /** How numbers of each cell format show. */
    byte[] kinds() {
        byte[] kinds = new byte[cellFormats.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = CellFormats.kindOf(cellFormats.get(i), codes.get(cellFormats.get(i)));
        }
        return kinds;
    }

    /** A shared text without its formatting; refuses the file where there is none. */
    String text(int index) {
        if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
            throw FileProblem.DAMAGED.refusal();
        }
        return texts.getString(index).getString();
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
