package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.pairing.PairingDetail;
import hrsuite.mentoring.pairing.PairingOutcome;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PA12 Pairs that exist already, from a file")
class ExistingPairsFileTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("Our pairs", "", ""),
            List.of("Since", "Mentor No.", "Mentee number"),
            List.of("2025-02-01", "S1", "J1"),
            List.of("1.3.2025", "S1", "J2"),
            List.of("", "S1", "J3"),
            List.of("", "nobody", "J3"),
            List.of("soon", "S1", "J4"),
            List.of("", "S1", ""));

    private Company company;
    private ProgramDetail program;

    @BeforeEach
    void found() {
        company = Company.with(Provider.ECLIPSELINK, CsvRosterReader.class).person("S1", "12", null);
        program = company.open(Company.draft("A program", "TRADITIONAL", null));
        company.enroll(program, "S1", Role.MENTOR, 2);
        List.of("J1", "J2", "J3", "J4").forEach(number -> {
            company.person(number, "3", null);
            company.enroll(program, number, Role.MENTEE, 1);
        });
    }

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void makesTheGoodOnesOfAWorkbookAndNamesTheCellsOfTheOthers() throws IOException {
        expect(takeOver(xlsx()));
    }

    @Test
    void doesTheSameWithATextOfColumns() {
        String text = String.join(
                "\n", ROWS.stream().map(row -> String.join(";", row)).toList());
        expect(takeOver(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void refusesAFileWithoutTheColumns() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> takeOver(new ByteArrayInputStream("Name;Grade\nAda;3\n".getBytes(StandardCharsets.UTF_8))));
        assertThat(refusal.reasons()).extracting(Refusal.Reason::code).containsExactly("HEADINGS_MISSING");
    }

    private void expect(PairingOutcome outcome) {
        assertThat(outcome.made()).isEqualTo(2);
        assertThat(outcome.refused())
                .extracting(reason -> reason.place() + " " + reason.code())
                .containsExactlyInAnyOrder(
                        "B5 CAPACITY_USED_UP", "B6 PERSON_UNKNOWN", "A7 DATE_UNREADABLE", "C8 NUMBER_MISSING");
        assertThat(company.pairings(service -> service.pairings(program.id(), PageRequest.first()))
                        .items())
                .extracting(PairingDetail::since)
                .extracting(String::valueOf)
                .containsExactly("2025-02-01", "2025-03-01");
    }

    private PairingOutcome takeOver(InputStream file) {
        return company.pairings(service -> service.takeOver(program.id(), file));
    }

    private static InputStream xlsx() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Pairs");
            for (int i = 0; i < ROWS.size(); i++) {
                Row row = sheet.createRow(i);
                for (int column = 0; column < 3; column++) {
                    row.createCell(column).setCellValue(ROWS.get(i).get(column));
                }
            }
            workbook.write(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }
}
