package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Thorough;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows by their bytes and rows by a parser: what the one gives or refuses, the other does. */
@Thorough
class TwoWaysThroughASheetTest {

    private static final int SHEETS = 1_500;

    /** Reads one row; false at the end. */
    private interface Rows {
        boolean next() throws IOException, XMLStreamException, UnusualMarkup;
    }

    @TempDir
    private Path folder;

    private Path file(byte[] sheet) throws IOException {
        return new RawWorkbook()
                .formats("yyyy-mm-dd", "00000", "hh:mm")
                .shared("<si><t>Anna</t></si><si><t>Zoë</t></si><si><t> </t></si>")
                .sheet("Staff", "")
                .replacing("xl/worksheets/sheet0.xml", sheet)
                .write(folder.resolve("roster"));
    }

    private static byte[] generated(int seed, boolean usual) {
        return new GeneratedSheet(seed, usual).part().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> byParser(Path path) throws IOException, XMLStreamException {
        RosterLine line = new RosterLine();
        try (XlsxFile file = XlsxFile.open(path, ReadingBounds.usual())) {
            SheetTally tally = new SheetTally(file.bounds());
            return outcome(
                    line,
                    () -> {
                        StaxRows rows = new StaxRows(file, file.entries().get(0), tally, line);
                        return rows::next;
                    },
                    () -> tally);
        }
    }

    private static List<String> asUsual(Path path) throws IOException, XMLStreamException {
        RosterLine line = new RosterLine();
        try (XlsxFile file = XlsxFile.open(path, ReadingBounds.usual())) {
            XlsxRows[] rows = new XlsxRows[1];
            return outcome(
                    line,
                    () -> {
                        rows[0] = new XlsxRows(file, file.entries().get(0), line);
                        return rows[0]::next;
                    },
                    () -> rows[0].tally());
        }
    }

    private interface Opening {
        Rows open() throws IOException, XMLStreamException, UnusualMarkup;
    }

    private interface Tally {
        SheetTally get();
    }

    private static List<String> outcome(RosterLine line, Opening opening, Tally tally) {
        List<String> outcome = new ArrayList<>();
        try {
            Rows rows = opening.open();
            while (rows.next()) {
                for (int column = 0; column < line.width(); column++) {
                    outcome.add(RosterLine.cell(column, line.number()) + " " + line.content(column) + " "
                            + line.text(column));
                }
            }
            outcome.add(tally.get().remarks().list().toString());
        } catch (IOException | XMLStreamException | UnusualMarkup | RuntimeException refused) {
            Refusal refusal = FileProblem.of(refused);
            outcome.add("refused " + refusal.reasons().get(0).code());
        }
        return outcome;
    }

    @Test
    @DisplayName("W12 Both agree about what spreadsheet programs write, and what is usual needs no parser")
    void agreeAboutUsualSheets() throws Exception {
        for (int seed = 0; seed < SHEETS; seed++) {
            Path file = file(generated(seed, true));
            assertThat(asUsual(file)).as("sheet %d", seed).isEqualTo(byParser(file));
            assertThat(isPlain(file)).as("sheet %d by its bytes", seed).isTrue();
        }
    }

    private static boolean isPlain(Path path) throws IOException, XMLStreamException {
        try (XlsxFile file = XlsxFile.open(path, ReadingBounds.usual())) {
            ByteWindow window =
                    new ByteWindow(file.archive().part(file.entries().get(0).part()));
            PlainRows rows = new PlainRows(window, file, new SheetTally(file.bounds()), new RosterLine());
            while (rows.next()) {
                // only whether a parser is needed
            }
            return true;
        } catch (UnusualMarkup unusual) {
            return false;
        }
    }

    @Test
    @DisplayName("W12 Both agree about what is unusual, wherever it stands")
    void agreeAboutUnusualSheets() throws Exception {
        for (int seed = 0; seed < SHEETS; seed++) {
            Path file = file(generated(seed, false));
            assertThat(asUsual(file)).as("sheet %d", seed).isEqualTo(byParser(file));
        }
    }

    @Test
    @DisplayName("W12 Both agree about what is spoiled")
    void agreeAboutSpoiledSheets() throws Exception {
        for (int seed = 0; seed < 2 * SHEETS; seed++) {
            byte[] spoiled = new Mutator(seed).mutate(generated(seed, true));
            Path file = file(spoiled);
            assertThat(asUsual(file))
                    .as("sheet %d: %s", seed, new String(spoiled, StandardCharsets.UTF_8))
                    .isEqualTo(byParser(file));
        }
    }

    @Test
    @DisplayName("W12 Both agree about cells at every place of the window of bytes, and about the longest texts")
    void agreeAboutLongSheets() throws Exception {
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row < 600; row++) {
            rows.append("<row r=\"" + row + "\"><c r=\"A" + row + "\" t=\"inlineStr\"><is><t>" + "ä".repeat(row * 7)
                    + "</t></is></c><c><v>" + row + "</v></c></row>");
        }
        rows.append("<row r=\"600\"><c t=\"str\"><v>" + "x".repeat(32_767) + "</v></c></row>");
        byte[] whole = (rows + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8);
        Path file = file(whole);
        assertThat(asUsual(file)).hasSize(1_200).isEqualTo(byParser(file));
        file = file((rows + "<row><c t=\"str\"><v>" + "x".repeat(32_768) + "</v></c></row>")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(asUsual(file)).contains("refused TEXT_TOO_LONG").isEqualTo(byParser(file));
    }

    @Test
    @DisplayName("W12 Both agree about shared texts")
    void agreeAboutSharedTexts() throws Exception {
        String rows =
                "<row><c t=\"s\"><v>3</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>0</v></c></row>";
        String rich = "<si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>x</t></rPh></si>";
        String plain = "<si><t>a &amp; b</t></si>\n<si><t xml:space=\"preserve\"> ü </t></si>";
        for (String items :
                List.of(plain + rich + plain, rich + plain + rich, plain + plain, "<!-- -->" + plain + rich + rich)) {
            Path file = new RawWorkbook().shared(items).sheet("Staff", rows).write(folder.resolve("shared"));
            String text = items.contains("<r>") ? "rich" : "a & b";
            assertThat(Reading.cells(file))
                    .anyMatch(cell -> cell.endsWith(text))
                    .hasSize(4);
        }
    }
}
