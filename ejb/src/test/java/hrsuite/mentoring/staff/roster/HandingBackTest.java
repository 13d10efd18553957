package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.ProblemDetail.Severity;
import hrsuite.mentoring.workbook.WorkbookPorts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandingBackTest {

    private static final String SECRET = "98765";
    private static final String RED = "FFFFC7CF";

    private Journey journey;
    private HandingBack handingBack;

    @BeforeEach
    void emptyCompany() {
        journey = new Journey(List.of(), List.of(), WorkbookPorts.readers());
        handingBack = new HandingBack(journey.tables, journey.desk, WorkbookPorts.annotator(), journey.events::add);
    }

    private byte[] annotated(IntakeDetail intake) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            journey.transactions
                    .call(() -> handingBack.grant(Long.parseLong(intake.id()), Set.of(), "hr"))
                    .writeTo(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static void fill(XSSFSheet sheet, int number, Object... values) {
        XSSFRow row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number value) {
                row.createCell(i).setCellValue(value.doubleValue());
            } else if (values[i] instanceof String text && text.startsWith("=")) {
                row.createCell(i).setCellFormula(text.substring(1));
            } else if (values[i] != null) {
                row.createCell(i).setCellValue((String) values[i]);
            }
        }
    }

    /** A workbook as HR keeps it, with three wrong cells and everything that must not come back. */
    private static XSSFWorkbook wrongRoster() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getProperties().getCoreProperties().setDescription("Ada earns " + SECRET);
        XSSFSheet staff = workbook.createSheet("Staff & more");
        fill(staff, 1, "People of the firm");
        fill(staff, 2, "Salary total " + SECRET, Integer.valueOf(SECRET));
        fill(staff, 4, "Employee No", "First name", "Surname", "Hire Date", "Status", "Salary", "Twice", "Remark");
        fill(staff, 5, "E1", "Ada", "Lee", "2020-02-28", "Active", Integer.valueOf(SECRET), "=F5*2", "ok");
        fill(staff, 6, "E2", "Ben", "Moe", "2020-02-30", "Actve", Integer.valueOf(SECRET), "=LEN(B6)", "Password");
        fill(staff, 7, null, "Carl", "Ney", "2021-03-04", "Active", Integer.valueOf(SECRET), null, SECRET);
        XSSFCellStyle bold = workbook.createCellStyle();
        bold.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        bold.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        bold.setFont(workbook.createFont());
        bold.getFont().setBold(true);
        staff.getRow(5).getCell(3).setCellStyle(bold);
        staff.getRow(4).getCell(0).setCellStyle(bold);
        XSSFComment comment =
                staff.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 4, 3, 8));
        comment.setString("earns " + SECRET);
        staff.getRow(4).getCell(1).setCellComment(comment);
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("http://outside.example/" + SECRET);
        staff.getRow(4).getCell(2).setHyperlink(link);
        staff.setColumnWidth(1, 40 * 256);
        XSSFSheet payroll = workbook.createSheet("Bonus list");
        fill(payroll, 1, "Name", "Bonus");
        fill(payroll, 2, "Ada", Integer.valueOf(SECRET));
        XSSFSheet lists = workbook.createSheet("Lists");
        fill(lists, 1, "Departments");
        fill(lists, 2, "Audit");
        fill(lists, 3, "Tax");
        fill(lists, 4, "Strategy");
        workbook.setSheetHidden(2, true);
        return workbook;
    }

    private static byte[] withFurtherParts(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream out = new java.util.zip.ZipOutputStream(bytes);
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                if (entry.getName().equals("xl/_rels/workbook.xml.rels")) {
                    String relation =
                            "<Relationship Id=\"x1\" Type=\"http://schemas.microsoft.com/office/2006/relationships/"
                                    + "vbaProject\" Target=\"vbaProject.bin\"/><Relationship Id=\"x2\" Type=\"http://schemas."
                                    + "openxmlformats.org/officeDocument/2006/relationships/customXml\" Target=\"../customXml/item1.xml\"/>";
                    content = new String(content, StandardCharsets.UTF_8)
                            .replace("</Relationships>", relation + "</Relationships>")
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
            }
            for (String part :
                    List.of("xl/vbaProject.bin", "customXml/item1.xml", "xl/pivotCache/pivotCacheRecords1.xml")) {
                out.putNextEntry(new ZipEntry(part));
                out.write(("<a>" + SECRET + "</a>").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private IntakeDetail uploaded(byte[] file) {
        return journey.upload(RosterMode.PARTIAL, Set.of(), file);
    }

    private long errors(IntakeDetail intake) {
        return journey.problems(intake).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    @Test
    @DisplayName("RO13 Each problem is colored and explained in its cell; formats stay, other cells too")
    void marksEachProblemInItsCell() throws IOException {
        IntakeDetail intake = uploaded(bytes(wrongRoster()));
        assertThat(errors(intake)).isEqualTo(3);

        try (XSSFWorkbook back = open(annotated(intake))) {
            XSSFSheet staff = back.getSheet("Staff & more");
            XSSFCell date = staff.getRow(5).getCell(3);
            assertThat(date.getStringCellValue()).isEqualTo("2020-02-30");
            assertThat(date.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo(RED);
            assertThat(date.getCellStyle().getFont().getBold()).isTrue();
            assertThat(date.getCellComment().getString().getString())
                    .contains("2020-02-30")
                    .contains("no day of the calendar")
                    .contains("Look up");
            assertThat(staff.getRow(5).getCell(4).getCellComment().getString().getString())
                    .contains("Maybe ACTIVE");
            assertThat(staff.getRow(6)
                            .getCell(0)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo(RED);
            assertThat(staff.getRow(4).getCell(0).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.LIGHT_GREEN.getIndex());
            assertThat(staff.getColumnWidth(1)).isEqualTo(40 * 256);
            assertThat(staff.getRow(0).getCell(0).getStringCellValue()).isEqualTo("People of the firm");
            assertThat(staff.getRow(5).getCell(6).getCellFormula()).isEqualTo("LEN(B6)");
            assertThat(staff.getDataValidations())
                    .extracting(rule -> rule.getValidationConstraint().getFormula1())
                    .containsExactly("\"ACTIVE,ON_LEAVE,LEAVER\"");
            assertThat(back.getSheet("Lists").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("Tax");
        }
    }

    @Test
    @DisplayName("RO13 A sheet lists all problems with links to their cells")
    void listsTheProblems() throws IOException {
        try (XSSFWorkbook back = open(annotated(uploaded(bytes(wrongRoster()))))) {
            XSSFSheet problems = back.getSheet("Problems");
            assertThat(problems.getHyperlinkList())
                    .extracting(XSSFHyperlink::getLocation)
                    .containsExactlyInAnyOrder("'Staff & more'!D6", "'Staff & more'!E6", "'Staff & more'!A7");
            assertThat(problems.getHyperlinkList().get(0).getType()).isEqualTo(HyperlinkType.DOCUMENT);
        }
    }

    @Test
    @DisplayName("RO4 Nothing that must not be kept comes back in any part; nothing that runs or reaches out")
    void handsNothingBackThatMustNotBeKept() throws IOException {
        byte[] back = annotated(uploaded(withFurtherParts(bytes(wrongRoster()))));

        assertThat(parts(back)).allSatisfy((name, content) -> {
            assertThat(content).as(name).doesNotContain(SECRET).doesNotContain("outside.example");
            assertThat(name)
                    .matches("\\[Content_Types].xml|(xl/)?_rels/[^/]+|xl/workbook.xml|xl/styles.xml|xl/theme/theme1.xml"
                            + "|xl/sharedStrings.xml|xl/worksheets/(_rels/)?sheet\\d.xml(.rels)?|xl/comments1.xml"
                            + "|xl/drawings/notes1.vml");
        });
        try (XSSFWorkbook workbook = open(back)) {
            XSSFSheet staff = workbook.getSheet("Staff & more");
            assertThat(staff.getRow(3).getCell(5).getStringCellValue()).isEqualTo("Salary");
            assertThat(staff.getRow(4).getCell(5).toString()).isEmpty();
            assertThat(staff.getRow(4).getCell(6).toString()).isEmpty();
            assertThat(workbook.getSheet("Bonus list").getPhysicalNumberOfRows())
                    .isZero();
            assertThat(workbook.getSheet("Problems").getRow(4).getCell(0).getStringCellValue())
                    .contains("Bonus list");
        }
    }

    @Test
    @DisplayName("RO13 Corrected and uploaded again it is clean, and marked no more")
    void isCleanOnceCorrected() throws IOException {
        byte[] corrected;
        try (XSSFWorkbook back = open(annotated(uploaded(bytes(wrongRoster()))))) {
            XSSFSheet staff = back.getSheet("Staff & more");
            staff.getRow(5).getCell(3).setCellValue("2020-02-28");
            staff.getRow(5).getCell(4).setCellValue("ACTIVE");
            staff.getRow(6).getCell(0).setCellValue("E3");
            corrected = bytes(back);
        }
        IntakeDetail clean = uploaded(corrected);

        assertThat(clean.sheet()).isEqualTo("Staff & more");
        assertThat(journey.problems(clean)).isEmpty();
        assertThat(clean.counts().created()).isEqualTo(3);
        try (XSSFWorkbook again = open(annotated(clean))) {
            XSSFSheet staff = again.getSheet("Staff & more");
            assertThat(again.getNumberOfSheets()).isEqualTo(4);
            assertThat(staff.getRow(5).getCell(3).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(staff.getCellComments()).isEmpty();
        }
    }

    @Test
    @DisplayName("RO13 A sheet of the file's own stays, whatever its name")
    void keepsASheetThatHasTheSameName() throws IOException {
        byte[] back;
        try (XSSFWorkbook workbook = wrongRoster()) {
            fill(workbook.createSheet("problems"), 1, "Mine");
            back = annotated(uploaded(bytes(workbook)));
        }
        try (XSSFWorkbook workbook = open(back)) {
            assertThat(workbook.getSheet("problems").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Mine");
            assertThat(workbook.getSheet("Problems 2").getHyperlinkList()).hasSize(3);
        }
    }

    @Test
    @DisplayName("RO13 A text file comes back as a workbook; a corrected one is clean")
    void handsATextFileBackAsAWorkbook() throws IOException {
        String text = "Staff list\r\n\r\nEmployee No;Surname;Hire Date;Status;IBAN\r\n007;=Lee;30.02.2020;Active;"
                + SECRET + "\r\n008;Moe;28.02.2020;Active;" + SECRET + "\r\n";
        byte[] back = annotated(uploaded(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(parts(back).values()).noneMatch(part -> part.contains(SECRET));
        try (XSSFWorkbook workbook = open(back)) {
            XSSFSheet staff = workbook.getSheet("Staff");
            assertThat(staff.getRow(3).getCell(1).getStringCellValue()).isEqualTo("=Lee");
            assertThat(staff.getRow(3).getCell(2).getCellComment()).isNotNull();
            staff.getRow(3).getCell(2).setCellValue("2020-02-28");
            IntakeDetail clean = uploaded(bytes(workbook));
            assertThat(journey.problems(clean)).isEmpty();
            assertThat(clean.counts().created()).isEqualTo(2);
            journey.apply(clean, false, false);
            assertThat(journey.value("007", "family_name")).isEqualTo("=Lee");
        }
    }

    @Test
    @DisplayName("RO13 A workbook of Excel 97 comes back as one of today, its dates as dates")
    void handsAnOldWorkbookBackAsOneOfToday() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFRow headings = workbook.createSheet("Old").createRow(0);
            HSSFRow row = workbook.getSheetAt(0).createRow(1);
            String[] cells = {"Employee No", "E1", "Surname", "Lee", "Status", "Actve", "Password", SECRET};
            for (int i = 0; i < 4; i++) {
                headings.createCell(i).setCellValue(cells[2 * i]);
                row.createCell(i).setCellValue(cells[2 * i + 1]);
            }
            headings.createCell(4).setCellValue("Hire Date");
            row.createCell(4).setCellValue(LocalDate.of(2020, 2, 28));
            HSSFCellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            row.getCell(4).setCellStyle(date);
            workbook.write(old);
        }
        byte[] back = annotated(uploaded(old.toByteArray()));

        assertThat(parts(back).values()).noneMatch(part -> part.contains(SECRET));
        try (XSSFWorkbook workbook = open(back)) {
            XSSFSheet sheet = workbook.getSheet("Old");
            assertThat(sheet.getRow(1).getCell(4).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2020, 2, 28));
            sheet.getRow(1).getCell(2).setCellValue("ACTIVE");
            IntakeDetail clean = uploaded(bytes(workbook));
            assertThat(journey.problems(clean)).isEmpty();
            journey.apply(clean, false, false);
            assertThat(journey.value("E1", "hire_date")).isEqualTo("2020-02-28");
        }
    }

    @Test
    @DisplayName("RO13 Of very many rows only those with problems come back, each with its row in the upload")
    void handsOnlyProblemsBackOfVeryManyRows() throws IOException {
        StringBuilder text = new StringBuilder("Employee No,Surname,Hire Date\r\n");
        for (int row = 2; row <= 20_002; row++) {
            text.append("E")
                    .append(row)
                    .append(",Lee,")
                    .append(row % 10_000 == 0 ? "2020-02-30" : "2020-02-28")
                    .append("\r\n");
        }
        byte[] back = annotated(uploaded(text.toString().getBytes(StandardCharsets.UTF_8)));

        try (XSSFWorkbook workbook = open(back)) {
            XSSFSheet staff = workbook.getSheet("Staff");
            assertThat(staff.getLastRowNum()).isEqualTo(2);
            assertThat(staff.getRow(2).getCell(0).getStringCellValue()).isEqualTo("E20000");
            assertThat(staff.getRow(2).getCell(2).getCellComment()).isNotNull();
            XSSFSheet problems = workbook.getSheet("Problems");
            assertThat(problems.getRow(7).getCell(0).getStringCellValue()).isEqualTo("C3");
            assertThat(problems.getRow(7).getCell(1).getStringCellValue()).isEqualTo("20000");
            staff.getRow(1).getCell(2).setCellValue("2020-02-28");
            staff.getRow(2).getCell(2).setCellValue("2020-02-28");
            IntakeDetail clean = uploaded(bytes(workbook));
            assertThat(journey.problems(clean)).isEmpty();
            assertThat(clean.counts().created()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("RO13 Handing back is on record, and only possible while the file is kept")
    void isOnRecordAndOnlyWhileTheFileIsKept() throws IOException {
        IntakeDetail intake = uploaded(bytes(wrongRoster()));
        annotated(intake);
        assertThat(journey.events).contains(new RosterHandedBack(intake.id(), "hr"));

        journey.sql.update("UPDATE mentoring.roster_intake SET purged_at = CURRENT_TIMESTAMP");
        assertThatThrownBy(() -> annotated(intake)).isInstanceOf(Refusal.class).hasMessageContaining("not kept");
    }
}
