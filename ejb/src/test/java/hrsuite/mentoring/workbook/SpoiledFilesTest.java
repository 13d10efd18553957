package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Thorough;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterReader.RosterSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of small files, spoiled at random with a fixed seed: rows or a refusal, never anything else, never for long. */
@Thorough
class SpoiledFilesTest {

    private static final int FILES = 6_000;
    private static final Duration AT_MOST = Duration.ofSeconds(20);
    private static final Duration ONE_FILE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    /** The library says much about each spoiled file. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.poi");

    private final Random random = new Random(20_260_101);
    private final Mutator mutator = new Mutator(20_260_101);
    private long begun;

    @BeforeEach
    void begin() {
        LIBRARY.setLevel(Level.OFF);
        begun = System.nanoTime();
    }

    @AfterEach
    void listenAgain() {
        LIBRARY.setLevel(null);
    }

    private void spoil(List<byte[]> seeds, boolean parts) throws IOException {
        int outcomes = 0;
        for (int i = 0; i < FILES && System.nanoTime() - begun < AT_MOST.toNanos(); i++) {
            byte[] seed = seeds.get(i % seeds.size());
            byte[] spoiled = parts && random.nextInt(4) > 0 ? withSpoiledPart(seed) : mutator.mutate(seed);
            outcomes += read(Files.write(folder.resolve("spoiled"), spoiled), i);
        }
        assertThat(outcomes).as("files that gave rows").isPositive();
    }

    /** One when the file gives rows, zero when it is refused. */
    private int read(Path file, int index) throws IOException {
        long start = System.nanoTime();
        try (RosterSheet sheet = Reading.readerOf(file).open(file, null, ReadingBounds.usual())) {
            Reading.cells(sheet);
            sheet.remarks();
            return 1;
        } catch (Refusal refusal) {
            assertThat(refusal.reasons().get(0).advice()).isNotBlank();
            return 0;
        } catch (RuntimeException | Error thrown) {
            throw new AssertionError("file " + index, thrown);
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(ONE_FILE);
        }
    }

    private byte[] withSpoiledPart(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = unpacked(workbook);
        String name = new ArrayList<>(parts.keySet()).get(random.nextInt(parts.size()));
        byte[] content = parts.remove(name);
        switch (random.nextInt(12)) {
            case 0 -> parts.put(name + "x", content);
            case 1 ->
                parts.put(
                        new String(mutator.mutate(name.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8),
                        content);
            case 2 -> parts.put(name, parts.values().iterator().next());
            default -> parts.put(name, mutator.mutate(content));
        }
        return packed(parts);
    }

    private static Map<String, byte[]> unpacked(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                parts.put(entry.getName(), archive.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    @DisplayName("W3 Spoiled workbooks")
    void survivesSpoiledWorkbooks() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            Path file = new RawWorkbook()
                    .formats("yyyy-mm-dd", "00000", "hh:mm")
                    .shared("<si><t>Anna</t></si><si><r><t>Z</t></r><r><t>oë</t></r></si><si><t>x</t></si>")
                    .sheet("Staff", "")
                    .replacing(
                            "xl/worksheets/sheet0.xml",
                            new GeneratedSheet(seed, seed % 2 == 0).part().getBytes(StandardCharsets.UTF_8))
                    .sheet("More", "<row><c><v>1</v></c></row>")
                    .write(folder.resolve("seed"));
            seeds.add(Files.readAllBytes(file));
        }
        spoil(seeds, true);
    }

    @Test
    @DisplayName("W3 Spoiled workbooks of Excel 97-2003")
    void survivesSpoiledOldWorkbooks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (int row = 0; row < 40; row++) {
                var cells = workbook.getNumberOfSheets() == 0
                        ? workbook.createSheet("Staff").createRow(row)
                        : workbook.getSheetAt(0).createRow(row);
                cells.createCell(0).setCellValue("Zoë " + row);
                cells.createCell(1).setCellValue(row / 3.0);
                cells.createCell(2).setCellFormula("A1&\"x\"");
                cells.createCell(3).setCellValue(row % 2 == 0);
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(bytes);
        }
        spoil(List.of(bytes.toByteArray()), false);
    }

    @Test
    @DisplayName("W3 Spoiled texts")
    void survivesSpoiledTexts() throws IOException {
        String text = "number;name;note\r\n1;\"Müller, \"\"Anna\"\"\";x\r\n2;Zoë;\"two\nlines\"\r\n".repeat(5);
        List<byte[]> seeds = new ArrayList<>();
        for (String encoding : List.of("UTF-8", "windows-1252", "UTF-16", "UTF-16LE")) {
            seeds.add(text.getBytes(Charset.forName(encoding)));
        }
        seeds.add("社員番号\t氏名\n1\t山田太郎\n".repeat(9).getBytes(Charset.forName("windows-31j")));
        spoil(seeds, false);
    }
}
