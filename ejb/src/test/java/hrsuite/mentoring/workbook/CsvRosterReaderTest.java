package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @ValueSource(strings = {",", ";", "\t", "|", "^", "~", ":", "\u001F", "¦"})
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

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryLineEnd(String end) throws IOException {
        assertThat(Reading.cells(file("number;name" + end + "0017;\"Müller, Anna\"" + end)))
                .containsExactly(ANNA);
        assertThat(Reading.cells(file("sep=;" + end + "a;b,c" + end))).contains("B2 TEXT b,c".replace('2', '1'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    @DisplayName("W10 UTF-16 is known without its mark")
    void knowsUtf16WithoutItsMark(String encoding) throws IOException {
        assertThat(Reading.cells(file("number\tname\r\n0017\tMüller, Anna\r\n", Charset.forName(encoding))))
                .containsExactly(ANNA);
        assertThat(Reading.cells(file("社員\t山田 太郎\r\n", Charset.forName(encoding))))
                .containsExactly("A1 TEXT 社員", "B1 TEXT 山田 太郎");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, 1;Jürgen;Müller;O’Neill",
        "windows-1252, 1;Zoë;Smith",
        "windows-1252, 1;Hélène;Lefèvre;Besançon",
        "windows-1252, 1;José;Muñoz;São João",
        "windows-1252, 1;Søren;Ångström;Guðrún Þórsdóttir",
        "windows-1250, 1;Łukasz;Wójcik;Małgorzata Gołąb",
        "ISO-8859-2, 1;Łukasz;Wójcik;Małgorzata Gołąb",
        "windows-1254, 1;Ayşe;Yılmaz;Çağrı Şahin",
        "windows-1251, 1;Иван;Петров;Мария Сидорова",
        "KOI8-R, 1;Иван;Петров;Мария Сидорова",
        "ISO-8859-7, 1;Γιώργος;Παπαδόπουλος;Μαρία",
        "windows-1255, 1;דוד;כהן;שרה לוי",
        "windows-1256, 1;محمد;علي;فاطمة حسن",
        "Shift_JIS, 1;山田太郎;営業部;東京",
        "Shift_JIS, 1;山田;ﾔﾏﾀﾞ;髙橋",
        "Shift_JIS, 1;山田 太郎",
        "EUC-JP, 1;山田太郎;営業部;東京",
        "ISO-2022-JP, 1;山田太郎;営業部;東京",
        "GB18030, 1;王伟;销售部;人力资源部",
        "GB18030, 1;王伟",
        "Big5, 1;王偉;銷售部;人力資源部",
        "EUC-KR, 1;김철수;영업부;인사부",
        "TIS-620, 1;สมชาย ใจดี;กรุงเทพ",
    })
    @DisplayName("W10 An encoding that is not said is guessed, and said to be guessed")
    void guessesOtherEncodings(String encoding, String row) throws IOException {
        String wider = encoding.equals("Shift_JIS") ? "windows-31j" : encoding;
        Path file = file("ID;Name;x\n".repeat(20) + row + "\n", Charset.forName(wider));
        try (var sheet = Reading.open(file, null)) {
            List<String> cells = Reading.cells(sheet);
            assertThat(cells.subList(60, cells.size()))
                    .extracting(cell -> cell.substring(cell.indexOf("TEXT") + 5))
                    .containsExactly(row.split(";"));
            assertThat(sheet.remarks()).extracting("code").containsExactly("ENCODING_GUESSED");
        }
    }

    @Test
    @DisplayName("W3 A quotation mark that is never closed is refused with its row")
    void refusesAQuotationMarkThatIsNeverClosed() throws IOException {
        Refusal.Reason reason = Reading.refused(file("a,b\n1,2\n\"Anna,3\nBen,4\n"));
        assertThat(reason.place()).isEqualTo("row 3");
        assertThat(reason.advice()).contains("quotation mark");
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

    @Test
    @DisplayName("W4 The bounds of cells and of time hold")
    void refusesWhatIsTooMuchOrTooSlow() throws IOException {
        Path file = file("a,b\n".repeat(50_000));
        assertThat(Reading.refused(file, null, Reading.bounds(99_999, Duration.ofMinutes(1)))
                        .message())
                .contains("99999 cells");
        assertThat(Reading.refused(file, null, Reading.bounds(100_000, Duration.ofNanos(1)))
                        .message())
                .contains("longer than is allowed");
    }
}
