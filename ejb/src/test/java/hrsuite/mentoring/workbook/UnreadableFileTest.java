package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableFileTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("roster");
    }

    private Path file(byte... bytes) throws IOException {
        return Files.write(file(), bytes);
    }

    private static RawWorkbook workbook() {
        return new RawWorkbook().sheet("Staff", "<row><c><v>1</v></c></row>".repeat(2_000));
    }

    @Test
    @DisplayName("W1 An encrypted workbook is refused with how to remove the password")
    void refusesAnEncryptedWorkbook() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file())) {
            workbook.createSheet();
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                workbook.write(inside);
            }
            container.writeFilesystem(bytes);
        }
        Refusal.Reason reason = Reading.refused(file());
        assertThat(reason.code()).isEqualTo("FILE_ENCRYPTED");
        assertThat(reason.advice()).contains("Remove the password");
    }

    @Test
    @DisplayName("W1 Another document in the old container is refused by name")
    void refusesAnOldDocument() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream bytes = Files.newOutputStream(file())) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            container.writeFilesystem(bytes);
        }
        assertNames(file(), "not a workbook", "Copy the staff list");
    }

    @Test
    @DisplayName("W1 A binary workbook and a text document are refused by name")
    void refusesOtherOfficeFiles() throws IOException {
        assertNames(
                workbook()
                        .mainType("application/vnd.ms-excel.sheet.binary.macroEnabled.main")
                        .write(file()),
                ".xlsb",
                "save it as .xlsx");
        assertNames(
                workbook()
                        .mainType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
                        .write(file()),
                "not a workbook",
                "Copy the staff list");
    }

    @Test
    @DisplayName("W1 Other packages are refused by name")
    void refusesOtherPackages() throws IOException {
        assertNames(archive("mimetype", "content.xml"), "OpenDocument", "LibreOffice");
        assertNames(archive("Index/Document.iwa"), "Numbers", "export");
        assertNames(archive("roster.xlsx"), "archive", "Unpack");
    }

    private Path archive(String... names) throws IOException {
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(file()))) {
            for (String name : names) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file();
    }

    @ParameterizedTest
    @DisplayName("W1 What is only text by its bytes is refused by name")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`<html><body><table>`,web page,Excel",
                "`\n<!DOCTYPE html>`,web page,Excel",
                "`MIME-Version: 1.0`,web page,Excel",
                "`<?xml version='1.0'?><Workbook>`,XML,.xlsx",
                "`[{\"employeeNumber\": 1}]`,JSON,.xlsx",
                "`{\\rtf1}`,rich text,.xlsx",
                "%PDF-1.7,PDF,printed",
                "`   \r\n`,empty,content",
            })
    void refusesOtherTexts(String text, String name, String advice) throws IOException {
        assertNames(file(text.getBytes(StandardCharsets.UTF_8)), name, advice);
    }

    @Test
    @DisplayName("W1 Bytes that are neither workbook nor text are refused")
    void refusesOtherBytes() throws IOException {
        assertNames(file(), "empty", "content");
        assertNames(file((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G'), "image", "workbook itself");
        assertNames(file((byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0), "image", "workbook itself");
        assertNames(file((byte) 'G', (byte) 'I', (byte) 'F', (byte) '8'), "image", "workbook itself");
        assertNames(file((byte) 0x1F, (byte) 0x8B, (byte) 8), "archive", "Unpack");
        assertNames(file((byte) 1, (byte) 0, (byte) 0), "neither", "save it as");
    }

    @Test
    @DisplayName("W1 A workbook without content is refused")
    void refusesAWorkbookOfEmptySheets() throws IOException {
        assertNames(new RawWorkbook().sheet("Staff", "").write(file()), "visible sheets", "Show the sheet");
    }

    @Test
    @DisplayName("W1 What is packed like a workbook but is none is refused before it is stored")
    void refusesOtherPackagesAtOnce() throws IOException {
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(file()))) {
            archive.putNextEntry(new ZipEntry("holiday.jpg"));
        }
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> Reading.readerOf(file()).requireReadable(file()));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNSUPPORTED);
        Reading.readerOf(workbook().write(file())).requireReadable(file());
    }

    private void assertNames(Path file, String name, String advice) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        Refusal.Reason reason = Reading.refused(file);
        assertThat(reason.message()).contains(name);
        assertThat(reason.advice()).contains(advice);
    }

    @Test
    @DisplayName("W3 A truncated workbook is refused wherever it was cut")
    void refusesATruncatedWorkbook() throws IOException {
        byte[] whole = Files.readAllBytes(workbook().write(file()));
        for (int length = 5; length < whole.length; length += 97) {
            assertThat(Reading.refused(file(Arrays.copyOf(whole, length))).code())
                    .isEqualTo("FILE_DAMAGED");
        }
    }

    @Test
    @DisplayName("W3 A workbook with changed bytes is rows or a refusal, never another exception")
    void survivesChangedBytes() throws IOException {
        byte[] whole = Files.readAllBytes(
                workbook().shared("<si><t>a</t></si>").formats("yyyy").write(file()));
        Random random = new Random(17);
        for (int i = 0; i < 300; i++) {
            byte[] changed = whole.clone();
            for (int j = 0; j < 1 + i % 5; j++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
            }
            assertRowsOrRefusal(file(changed));
        }
    }

    private static void assertRowsOrRefusal(Path file) throws IOException {
        try {
            Reading.cells(file);
        } catch (Refusal refusal) {
            assertThat(refusal.reasons()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @DisplayName("W3 Nonsense in a sheet is refused")
    @CsvSource({
        "<row><c t='s'><v>7</v></c></row>",
        "<row><c t='s'><v>-1</v></c></row>",
        "<row r='x'><c><v>7</v></c></row>",
        "<row><c r='7'><v>7</v></c></row>",
        "<row><c><v>7</c></row>",
        "<row><c><v>&nothing;</v></c></row>",
    })
    void refusesNonsense(String rows) throws IOException {
        assertThat(Reading.refused(new RawWorkbook().sheet("Staff", rows).write(file()))
                        .code())
                .isEqualTo("FILE_DAMAGED");
    }

    @Test
    @DisplayName("W4 The bounds hold by counting")
    void refusesWhatIsBeyondABound() throws IOException {
        Path file = workbook().write(file());
        assertThat(refused(file, Reading.bounds(5_000, 100, 9_999, 9, 9))).isEqualTo("FILE_TOO_LARGE");
        assertThat(refused(file, Reading.bounds(1 << 20, 3, 9_999, 9, 9))).isEqualTo("FILE_TOO_LARGE");
        assertThat(refused(file, Reading.bounds(1 << 20, 100, 1_999, 9, 9))).isEqualTo("TOO_MANY_ROWS");
        String wide = "<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"0\"/><c r=\"K1\"><v>123456</v></c></row>";
        new RawWorkbook().sheet("Staff", wide).write(file);
        assertThat(refused(file, Reading.bounds(1 << 20, 100, 9, 10, 9))).isEqualTo("TOO_MANY_COLUMNS");
        assertThat(refused(file, Reading.bounds(1 << 20, 100, 9, 11, 5))).isEqualTo("TEXT_TOO_LONG");
        assertThat(Reading.cells(file)).hasSize(2);
    }

    private static String refused(Path file, ReadingBounds bounds) {
        return Reading.refused(file, null, bounds).code();
    }

    @Test
    @DisplayName("W2 Rows are given before the sheet has been unpacked as a whole")
    void givesRowsWhileItUnpacks() throws IOException {
        Path file = new RawWorkbook()
                .sheet("Staff", "<row><c><v>1</v></c></row>".repeat(200_000))
                .write(file());
        ReadingBounds bounds = Reading.bounds(1 << 20, 100, 1_048_576, 9, 9);
        try (RosterSheet sheet = Reading.readerOf(file).open(file, null, bounds)) {
            for (int row = 1; row <= 30_000; row++) {
                assertThat(sheet.next().number()).isEqualTo(row);
            }
        }
        assertThat(refused(file, bounds)).isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    @DisplayName("W4 A small archive that unpacks to gigabytes is refused early")
    void refusesABomb() throws IOException {
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(file()))) {
            archive.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 64; i++) {
                archive.write(blanks);
            }
        }
        assertThat(Reading.refused(file()).code()).isEqualTo("FILE_DAMAGED");
    }

    @Test
    @DisplayName("W4 One endless token is refused before it fills the memory")
    void refusesAnEndlessToken() throws IOException {
        String endless = "x".repeat(9 << 20);
        assertThat(Reading.refused(new RawWorkbook()
                                .sheet("Staff", "<row r=\"1\" s=\"" + endless + "\"/>")
                                .write(file()))
                        .code())
                .isEqualTo("FILE_DAMAGED");
        assertThat(Reading.refused(new RawWorkbook()
                                .sheet("Staff", "<a>".repeat(5_000))
                                .write(file()))
                        .code())
                .isEqualTo("FILE_DAMAGED");
    }

    @Test
    @DisplayName("W4 No document type and no entity is followed")
    void refusesADocumentType() throws IOException {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";
        Path file = new RawWorkbook()
                .sheet("Staff", "<row><c><v>1</v></c></row>")
                .replacing("xl/worksheets/sheet0.xml", evil)
                .write(file());
        assertThat(Reading.refused(file).code()).isEqualTo("FILE_DAMAGED");
    }
}
