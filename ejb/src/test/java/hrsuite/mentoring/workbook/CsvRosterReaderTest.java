package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.roster.ReadingBounds;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("W5 A cell of a text arrives as people see it")
class CsvRosterReaderTest {

    private static final String[] ANNA = {
        "A1 TEXT number", "B1 TEXT name", "A2 TEXT 0017", "B2 TEXT Müller, Anna",
    };

    @TempDir
    private Path folder;

    private Path file(String text, Charset encoding) throws IOException {
        return Files.write(folder.resolve("roster.csv"), text.getBytes(encoding));
    }

    private Path file(String text) throws IOException {
        return file(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsWhatSeparatesTheColumns(String delimiter) throws IOException {
        Path file = file("number" + delimiter + "name\r\n0017" + delimiter + "\"Müller, Anna\"\r\n");
        assertThat(Reading.cells(file)).containsExactly(ANNA);
    }

    @Test
    void takesTheSeparatorThatTheFileAnnounces() throws IOException {
        assertThat(Reading.cells(file("sep=~\na,b~c;d\n"))).containsExactly("A1 TEXT a,b", "B1 TEXT c;d");
    }

    @Test
    void isNotMisledByATitleOrByCommasInTexts() throws IOException {
        Path file = file("Staff list, as of today, all sites, all grades\n\nnumber;name\n1;\"a\"\n2;b, c\n3;d\n");
        assertThat(Reading.cells(file)).contains("A3 TEXT number", "B3 TEXT name", "B5 TEXT b, c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsUtf8AndOtherwiseWhatWindowsWrites(String encoding) throws IOException {
        Path file = file("number;name\n0017;\"Müller, Anna\"\n", Charset.forName(encoding));
        assertThat(Reading.cells(file)).containsExactly(ANNA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void obeysAByteOrderMark(String encoding) throws IOException {
        Path file = file("\uFEFFnumber\tname\r\n0017\tMüller, Anna\r\n", Charset.forName(encoding));
        assertThat(Reading.cells(file)).containsExactly(ANNA);
    }

    @Test
    void judgesTheEncodingByTheWholeFile() throws IOException {
        String ascii = "1;abcdefgh\n".repeat(20_000);
        assertThat(Reading.cells(file(ascii + "2;é€", Charset.forName("windows-1252"))))
                .contains("B20001 TEXT é€");
        assertThat(Reading.cells(file("é€ß;x\n".repeat(20_000)))).contains("A20000 TEXT é€ß");
    }

    @Test
    void readsQuotesLineBreaksAndStrayQuotes() throws IOException {
        Path file = file("a,b,c\n\"say \"\"hi\"\"\",\"two\nlines\",it\"s\n\"x\"y,,=1+1\n");
        assertThat(Reading.cells(file))
                .containsSubsequence("A2 TEXT say \"hi\"", "B2 TEXT two\nlines", "C2 TEXT it\"s")
                .contains("C3 TEXT =1+1");
    }

    @Test
    void numbersRowsAsASpreadsheetWould() throws IOException {
        assertThat(Reading.cells(file("a;b\n\n;;\nc;d\n")))
                .containsExactly("A1 TEXT a", "B1 TEXT b", "A4 TEXT c", "B4 TEXT d");
    }

    @Test
    void readsASingleColumn() throws IOException {
        assertThat(Reading.cells(file("number\n1\n2"))).containsExactly("A1 TEXT number", "A2 TEXT 1", "A3 TEXT 2");
    }

    @Test
    @DisplayName("W4 A quotation mark that is never closed does not swallow the memory")
    void refusesARowThatDoesNotEnd() throws IOException {
        Path file = file("a,b\n\"" + "x,".repeat(3_000_000));
        assertThat(Reading.refused(file).advice()).contains("quotation mark");
    }

    @Test
    @DisplayName("W4 The bounds hold")
    void refusesWhatIsBeyondABound() throws IOException {
        ReadingBounds bounds = Reading.bounds(1_000, 10, 3, 2, 5);
        assertThat(Reading.refused(file("a\nb\nc\nd\n"), null, bounds).code()).isEqualTo("TOO_MANY_ROWS");
        assertThat(Reading.refused(file("a,b\na,b,c\n"), null, bounds).message())
                .contains("C2");
        assertThat(Reading.refused(file("a,b\na,toolong\n"), null, bounds).place())
                .isEqualTo("cell B2");
        assertThat(Reading.refused(file("a,b\n".repeat(300)), null, bounds).code())
                .isEqualTo("FILE_TOO_LARGE");
    }
}
