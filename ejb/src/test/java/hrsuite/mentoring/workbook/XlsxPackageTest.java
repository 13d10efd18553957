package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxPackageTest {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    private static final String SHEET = "xl/worksheets/sheet0.xml";

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("roster");
    }

    private static RawWorkbook workbook() {
        return new RawWorkbook().shared("<si><t>Zoë</t></si>").sheet("Staff", ROW);
    }

    private String refused(RawWorkbook workbook) throws IOException {
        return Reading.refused(workbook.write(file())).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "UTF-8"})
    @DisplayName("W10 Parts in any encoding of XML")
    void readsAnyEncodingOfXml(String encoding) throws IOException {
        Path file = workbook().encoding(Charset.forName(encoding)).write(file());
        assertThat(Reading.cells(file)).containsExactly("A1 TEXT Zoë");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/xl/sharedStrings.xml", "../xl/./sharedStrings.xml", "shared%53trings.xml", "SHAREDSTRINGS.XML"
            })
    @DisplayName("W10 References in any notation")
    void followsReferences(String target) throws IOException {
        Path file = workbook()
                .replacing(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"s0\" Type=\"x/worksheet\" Target=\"worksheets\\sheet0.xml\"/>"
                                + "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"" + target + "\"/>"
                                + "</Relationships>")
                .write(file());
        assertThat(Reading.cells(file)).containsExactly("A1 TEXT Zoë");
    }

    @Test
    @DisplayName("W11 Macros are left aside and said so")
    void remarksMacros() throws IOException {
        Path file = workbook()
                .mainType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .referring("vbaProject", "vbaProject.bin")
                .write(file());
        assertThat(Reading.cells(file)).containsExactly("A1 TEXT Zoë");
        assertThat(Reading.remarks(file)).containsExactly("MACROS_IGNORED");
    }

    @Test
    @DisplayName("W11 Hidden rows and columns are read and said so; hidden sheets are named apart")
    void remarksWhatIsHidden() throws IOException {
        Path file = new RawWorkbook()
                .sheet("Lists", "state=\"veryHidden\"", "<sheetData/>")
                .sheet(
                        "Staff",
                        "",
                        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" max=\"9\"/></cols><sheetData>"
                                + "<row r=\"1\"><c r=\"B1\"><v>1</v></c></row>"
                                + "<row r=\"2\" hidden=\"1\"><c r=\"B2\"><v>2</v></c></row><row r=\"3\" hidden=\"1\"/>"
                                + "</sheetData>")
                .write(file());
        assertThat(Reading.cells(file)).containsExactly("B1 NUMBER 1", "B2 NUMBER 2");
        try (RosterSheet sheet = Reading.open(file, null)) {
            Reading.cells(sheet);
            assertThat(sheet.hiddenSheets()).containsExactly("Lists");
            assertThat(sheet.remarks())
                    .extracting("message")
                    .containsExactly(
                            "One row is hidden; it was read like the others.",
                            "Columns B, C are hidden; they were read like the others.");
        }
    }

    @Test
    @DisplayName("W4 Shared texts are read as far as cells ask for them, and an index beyond them is damage")
    void refusesAnUnknownSharedText() throws IOException {
        assertThat(refused(new RawWorkbook().sheet("Staff", ROW))).isEqualTo("FILE_DAMAGED");
        assertThat(refused(new RawWorkbook().shared("").sheet("Staff", ROW))).isEqualTo("FILE_DAMAGED");
        String lying = "<sst count=\"2000000000\" uniqueCount=\"2000000000\"><si><t>a</t></si></sst>";
        assertThat(Reading.cells(
                        workbook().replacing("xl/sharedStrings.xml", lying).write(file())))
                .containsExactly("A1 TEXT a");
    }

    @Test
    @DisplayName("W4 Nothing outside the package is followed, and what is missing is damage")
    void refusesMissingReferences() throws IOException {
        String outside = "<Relationships><Relationship Id=\"s0\" Type=\"x/worksheet\" TargetMode=\"External\""
                + " Target=\"http://192.0.2.1/sheet.xml\"/></Relationships>";
        assertThat(refused(workbook().replacing("xl/_rels/workbook.xml.rels", outside)))
                .isEqualTo("FILE_EMPTY");
        String cyclic =
                "<Relationships><Relationship Id=\"s0\" Type=\"x/worksheet\" Target=\"workbook.xml\"/></Relationships>";
        assertThat(refused(workbook().replacing("xl/_rels/workbook.xml.rels", cyclic)))
                .isEqualTo("FILE_EMPTY");
        String missing = cyclic.replace("workbook.xml", "../../../etc/passwd");
        assertThat(refused(workbook().replacing("xl/_rels/workbook.xml.rels", missing)))
                .isEqualTo("FILE_DAMAGED");
    }

    @Test
    @DisplayName("W3 Rows that do not come in their order are damage")
    void refusesRowsOutOfOrder() throws IOException {
        String rows = "<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>";
        assertThat(refused(new RawWorkbook().sheet("Staff", rows))).isEqualTo("FILE_DAMAGED");
    }

    @Test
    @DisplayName("W4 Two parts of one name are refused")
    void refusesTwoPartsOfOneName() throws IOException {
        Path copied = folder.resolve("copied");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(copied))) {
            for (String name : new String[] {"xl/workbook.xml", "xl/WORKBOOK.xml"}) {
                archive.putNextEntry(new ZipEntry(name));
            }
        }
        assertThat(Reading.refused(copied).code()).isEqualTo("FILE_DAMAGED");
    }

    @Test
    @DisplayName("W4 A table of contents of a million parts is refused before it is held")
    void refusesAMillionParts() throws IOException {
        int parts = 1_000_000;
        ByteBuffer archive = ByteBuffer.allocate(4 + parts * 47 + 22).order(ByteOrder.LITTLE_ENDIAN);
        archive.putInt(0x04034B50);
        for (int i = 0; i < parts; i++) {
            archive.putInt(0x02014B50).position(archive.position() + 24);
            archive.putShort((short) 1).position(archive.position() + 16);
            archive.put((byte) 'a');
        }
        archive.putInt(0x06054B50).putInt(0).putShort((short) parts).putShort((short) parts);
        archive.putInt(parts * 47).putInt(4).putShort((short) 0);
        assertThat(Reading.refused(Files.write(file(), archive.array())).code()).isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    @DisplayName("W3 A part whose checksum is not its own is damage")
    void comparesChecksums() throws IOException {
        byte[] bytes = Files.readAllBytes(workbook().write(file()));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int entry = text.lastIndexOf(SHEET) - 46;
        assertThat(text.substring(entry, entry + 4)).isEqualTo("PK\1\2");
        bytes[entry + 16] ^= 1;
        assertThat(Reading.refused(Files.write(file(), bytes)).code()).isEqualTo("FILE_DAMAGED");
    }

    @Test
    @DisplayName("W4 Cells, nesting, names and time are bounded")
    void boundsTheRest() throws IOException {
        ReadingBounds usual = ReadingBounds.usual();
        workbook()
                .sheet("More", "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>")
                .write(file());
        assertThat(refused(2, usual.nesting(), usual.time())).isEqualTo("FILE_TOO_LARGE");
        assertThat(refused(9, 4, usual.time())).isEqualTo("FILE_DAMAGED");
        assertThat(refused(9, usual.nesting(), Duration.ZERO)).isEqualTo("FILE_TOO_LARGE");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertThat(refused(new RawWorkbook().sheet("Staff", names.toString()))).isEqualTo("FILE_DAMAGED");
    }

    private String refused(long cells, int nesting, Duration time) {
        ReadingBounds bounds = new ReadingBounds(1 << 20, 99, 99, 99, cells, 99, nesting, time);
        return Reading.refused(file(), "More", bounds).code();
    }
}
