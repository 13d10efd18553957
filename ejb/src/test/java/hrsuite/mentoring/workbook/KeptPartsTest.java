package hrsuite.mentoring.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.ReadingBounds;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Column;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Problem;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Uploaded;
import hrsuite.mentoring.staff.roster.RosterAnnotator.Use;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("W21 What stands beside the cells stays where it is harmless, and tells nothing of what was emptied")
class KeptPartsTest {

    private static final String SECRET = "98765";
    private static final String OUTSIDE = "http://outside.example/";

    @TempDir
    private Path folder;

    /** A sheet with a table, a column of secrets, notes, a picture, shapes, a chart, rules. */
    private static XSSFWorkbook roster() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet staff = workbook.createSheet("Staff");
        fill(staff.createRow(0), "Number", "Name", "Salary", "Hours");
        for (int row = 1; row <= 3; row++) {
            fill(staff.createRow(row), "E" + row, "Name" + row, SECRET, String.valueOf(30 + row));
            staff.getRow(row).getCell(2).setCellValue(Double.parseDouble(SECRET));
            staff.getRow(row).getCell(3).setCellValue(30 + row);
        }
        XSSFTable table = staff.createTable(new AreaReference("A1:D4", workbook.getSpreadsheetVersion()));
        table.setName("People");
        table.setDisplayName("People");
        table.setStyleName("TableStyleMedium4");
        table.getCTTable().addNewAutoFilter().setRef("A1:D4");
        table.getCTTable().getTableColumns().getTableColumnArray(2).setTotalsRowLabel("All: " + SECRET);
        fill(staff.createRow(5), "", "", "", "");
        staff.getRow(5).getCell(2).setCellFormula("SUM(People[Salary])");
        staff.getRow(5).getCell(3).setCellFormula("SUM(People[Hours])");
        draw(workbook, staff);
        note(staff, 1, 0, "Ask her\nwhen she is back");
        note(staff, 1, 2, "as agreed");
        note(staff, 2, 1, "gets 98,765 now");
        note(staff, 3, 0, "number to be checked");
        note(staff, 3, 1, "his salary is a riddle");
        var rule = staff.getDataValidationHelper()
                .createValidation(
                        staff.getDataValidationHelper().createExplicitListConstraint(new String[] {"31", "32"}),
                        new CellRangeAddressList(1, 3, 3, 3));
        staff.addValidationData(rule);
        staff.getSheetConditionalFormatting()
                .addConditionalFormatting(
                        new CellRangeAddress[] {CellRangeAddress.valueOf("D2:D4")},
                        staff.getSheetConditionalFormatting().createConditionalFormattingRule("D2>31"));
        return workbook;
    }

    private static void fill(XSSFRow row, String... values) {
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }

    private static void note(XSSFSheet sheet, int row, int column, String words) {
        XSSFComment note = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 3, row + 3));
        note.setString(words);
        note.setAuthor("Ann");
        sheet.getRow(row).getCell(column).setCellComment(note);
    }

    private static void draw(XSSFWorkbook workbook, XSSFSheet sheet) throws IOException {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        int logo = workbook.addPicture(png.toByteArray(), Workbook.PICTURE_TYPE_PNG);
        int drawn = workbook.addPicture(("EMF " + SECRET).getBytes(StandardCharsets.UTF_8), Workbook.PICTURE_TYPE_EMF);
        XSSFPicture linked = drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 6, 0, 8, 4), logo);
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        String id = drawing.getPackagePart()
                .addExternalRelationship(
                        OUTSIDE + "logo",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink")
                .getId();
        linked.getCTPicture().getNvPicPr().getCNvPr().addNewHlinkClick().setId(id);
        link.setAddress(OUTSIDE);
        drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 8, 0, 9, 4), drawn);
        text(drawing, 10, "How to fill this in");
        text(drawing, 12, "The first earns 98765");
        XSSFSimpleShape mirror = drawing.createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 14, 0, 15, 2));
        mirror.setText("shown cell");
        mirror.getCTShape().setTextlink("$C$2");
        mirror.getCTShape().setMacro("[0]!Run");
        chart(drawing, sheet);
    }

    private static void text(XSSFDrawing drawing, int column, String words) {
        XSSFTextBox box = drawing.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, column, 0, column + 2, 2));
        box.setText(words);
    }

    private static void chart(XSSFDrawing drawing, XSSFSheet sheet) {
        ClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 6, 8, 12, 20);
        XSSFChart chart = drawing.createChart((XSSFClientAnchor) anchor);
        chart.setTitleText("Hours");
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        XDDFChartData data = chart.createData(ChartTypes.BAR, below, left);
        for (int column : new int[] {3, 2}) {
            data.addSeries(
                            XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(1, 3, 0, 0)),
                            XDDFDataSourcesFactory.fromNumericCellRange(
                                    sheet, new CellRangeAddress(1, 3, column, column)))
                    .setTitle("Series", null);
        }
        chart.plot(data);
    }

    private Path copied(XSSFWorkbook workbook, Use salary, Consumer<Path> change) throws Exception {
        Path file = folder.resolve("upload.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        filtered(file);
        change.accept(file);
        return copied(file, salary);
    }

    private static void filtered(Path file) {
        String name = "xl/tables/table1.xml";
        String filters = "<autoFilter ref=\"A1:D4\"><filterColumn colId=\"2\"><filters><filter val=\"" + SECRET
                + "\"/></filters></filterColumn><filterColumn colId=\"3\"><filters><filter val=\"31\"/></filters>"
                + "</filterColumn></autoFilter>";
        put(file, Map.of(name, unchecked(file).get(name).replace("<autoFilter ref=\"A1:D4\"/>", filters)));
    }

    private Path copied(Path file, Use salary) throws Exception {
        List<Column> columns = List.of(
                new Column(0, "Number", Use.READ, List.of()),
                new Column(1, "Name", Use.READ, List.of()),
                new Column(2, "Salary", salary, List.of()),
                new Column(3, "Hours", Use.READ, List.of()));
        Uploaded uploaded = new Uploaded(
                new XlsxRosterReader(),
                file,
                "Staff",
                ReadingBounds.usual(),
                1,
                columns,
                false,
                text -> salary != Use.IGNORED && text.toLowerCase().contains("salary"));
        ProblemDetail wrong = new ProblemDetail(
                "Staff", "A2", 2, "number", "E1", "WRONG", "Wrong.", "Mend it.", ProblemDetail.Severity.WARNING);
        Path target = folder.resolve("copy" + file.getFileName());
        try (OutputStream out = Files.newOutputStream(target);
                WorkbookCopy copy = new WorkbookCopy(
                        uploaded, () -> List.of(new Problem(0, wrong)).iterator())) {
            copy.write(out);
        }
        return target;
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String note(XSSFSheet sheet, int row, int column) {
        XSSFComment note = sheet.getRow(row).getCell(column).getCellComment();
        return note == null ? null : note.getString().getString();
    }

    private static final Consumer<Path> AS_IT_IS = file -> {};

    @Test
    void nothingOfWhatWasEmptiedIsInAnyPart() throws Exception {
        for (Use use : List.of(Use.SENSITIVE, Use.WITHHELD)) {
            assertThat(parts(copied(roster(), use, AS_IT_IS))).allSatisfy((name, content) -> assertThat(content)
                    .as(name)
                    .doesNotContain(SECRET)
                    .doesNotContain("98,765")
                    .doesNotContain("shown cell")
                    .doesNotContain("riddle")
                    .doesNotContain("outside.example")
                    .doesNotContain("[0]!Run"));
        }
    }

    @Test
    void notesOfPeopleStayBesideOurs() throws Exception {
        try (XSSFWorkbook copy = open(copied(roster(), Use.SENSITIVE, AS_IT_IS))) {
            XSSFSheet staff = copy.getSheet("Staff");
            assertThat(note(staff, 1, 0))
                    .startsWith("Mentoring:\nWrong.\nMend it.")
                    .endsWith("Ask her\nwhen she is back");
            assertThat(note(staff, 3, 0)).isEqualTo("number to be checked");
            assertThat(note(staff, 1, 2)).isNull();
            assertThat(note(staff, 2, 1)).isNull();
            assertThat(copy.getSheet("Problems").getRow(4).getCell(0).getStringCellValue())
                    .contains("left out as well: 3");
        }
    }

    @Test
    void handedBackTwiceANoteIsAsItWas() throws Exception {
        Path once = copied(roster(), Use.SENSITIVE, AS_IT_IS);
        try (XSSFWorkbook copy = open(copied(once, Use.SENSITIVE))) {
            assertThat(note(copy.getSheet("Staff"), 1, 0))
                    .isEqualTo("Mentoring:\nWrong.\nMend it." + UserNotes.BEFORE + "Ask her\nwhen she is back");
        }
    }

    @Test
    void tablesStayWithTheirLook() throws Exception {
        try (XSSFWorkbook copy = open(copied(roster(), Use.SENSITIVE, AS_IT_IS))) {
            XSSFSheet staff = copy.getSheet("Staff");
            assertThat(staff.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getName()).isEqualTo("People");
                assertThat(table.getStyleName()).isEqualTo("TableStyleMedium4");
            });
            assertThat(parts(folder.resolve("copyupload.xlsx")).get("xl/tables/table1.xml"))
                    .contains("<autoFilter ref=\"A1:D4\"><filterColumn colId=\"3\"><filters><filter val=\"31\"/>");
            assertThat(staff.getRow(5).getCell(3).getCellFormula()).isEqualTo("SUM(People[Hours])");
            assertThat(staff.getRow(5).getCell(2).toString()).isEmpty();
        }
        try (XSSFWorkbook copy = open(copied(roster(), Use.WITHHELD, AS_IT_IS))) {
            assertThat(copy.getSheet("Staff").getTables())
                    .as("its heading is gone")
                    .isEmpty();
        }
    }

    @Test
    void picturesShapesAndChartsStay() throws Exception {
        Map<String, String> parts = parts(copied(roster(), Use.SENSITIVE, AS_IT_IS));
        try (XSSFWorkbook copy = open(folder.resolve("copyupload.xlsx"))) {
            XSSFDrawing drawing = copy.getSheet("Staff").getDrawingPatriarch();
            assertThat(drawing.getShapes())
                    .filteredOn(XSSFPicture.class::isInstance)
                    .hasSize(1);
            assertThat(drawing.getShapes())
                    .filteredOn(XSSFSimpleShape.class::isInstance)
                    .extracting(shape -> ((XSSFSimpleShape) shape).getText())
                    .containsExactly("How to fill this in");
            assertThat(drawing.getCharts()).hasSize(1);
            assertThat(copy.getAllPictures()).hasSize(1);
        }
        assertThat(parts.get("xl/charts/chart1.xml"))
                .contains("Staff!$D$2:$D$4")
                .doesNotContain("Cache");
    }

    @Test
    void whereNothingIsEmptiedEverythingHarmlessStays() throws Exception {
        try (XSSFWorkbook copy = open(copied(roster(), Use.IGNORED, AS_IT_IS))) {
            XSSFSheet staff = copy.getSheet("Staff");
            assertThat(staff.getCellComments()).hasSize(5);
            assertThat(staff.getRow(5).getCell(2).getCellFormula()).isEqualTo("SUM(People[Salary])");
            assertThat(staff.getDrawingPatriarch().getShapes()).hasSize(5);
            assertThat(staff.getDataValidations()).hasSize(1);
            assertThat(staff.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
        }
    }

    private static void put(Path file, Map<String, String> parts) {
        try (FileSystem archive = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                Path path = archive.getPath(part.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void conversationsBecomeNotesOfTheSameWords() throws Exception {
        String kind = "http://schemas.microsoft.com/office/2017/10/relationships/";
        String space = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
        Consumer<Path> conversing = file -> {
            Map<String, String> before = unchecked(file);
            put(
                    file,
                    Map.of(
                            "xl/threadedComments/threadedComment1.xml",
                            "<ThreadedComments xmlns=\"" + space
                                    + "\"><threadedComment ref=\"A4\" personId=\"p\" id=\"1\">"
                                    + "<text>Who is this?</text></threadedComment><threadedComment ref=\"A4\" personId=\"p\""
                                    + " parentId=\"1\" id=\"2\"><text>Carl</text></threadedComment></ThreadedComments>",
                            "xl/persons/person.xml",
                            "<personList xmlns=\"" + space + "\"><person displayName=\"Ann\" id=\"p\"/></personList>",
                            "xl/worksheets/_rels/sheet1.xml.rels",
                            before.get("xl/worksheets/_rels/sheet1.xml.rels")
                                    .replace(
                                            "</Relationships>",
                                            "<Relationship Id=\"t1\" Type=\"" + kind + "threadedComment\""
                                                    + " Target=\"../threadedComments/threadedComment1.xml\"/></Relationships>"),
                            "xl/_rels/workbook.xml.rels",
                            before.get("xl/_rels/workbook.xml.rels")
                                    .replace(
                                            "</Relationships>",
                                            "<Relationship Id=\"t1\" Type=\"" + kind
                                                    + "person\" Target=\"persons/person.xml\"/></Relationships>")));
        };
        try (XSSFWorkbook copy = open(copied(roster(), Use.SENSITIVE, conversing))) {
            assertThat(note(copy.getSheet("Staff"), 3, 0)).isEqualTo("Ann: Who is this?\nAnn: Carl");
        }
    }

    private static Map<String, String> unchecked(Path file) {
        try {
            return parts(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void rulesThatLookAtOtherSheetsStay() throws Exception {
        Consumer<Path> ruled = file -> put(
                file,
                Map.of(
                        "xl/worksheets/sheet1.xml",
                        unchecked(file)
                                .get("xl/worksheets/sheet1.xml")
                                .replace(
                                        "</worksheet>",
                                        "<extLst><ext uri=\"{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}\"><x14:dataValidations"
                                                + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\""
                                                + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\" count=\"1\">"
                                                + "<x14:dataValidation type=\"list\" allowBlank=\"1\"><x14:formula1><xm:f>Lists!$A$1:$A$3"
                                                + "</xm:f></x14:formula1><xm:sqref>B2:B4</xm:sqref></x14:dataValidation>"
                                                + "</x14:dataValidations></ext></extLst></worksheet>")));
        try (XSSFWorkbook copy = open(copied(roster(), Use.SENSITIVE, ruled))) {
            assertThat(copy.getSheet("Staff").getDataValidations())
                    .extracting(rule -> rule.getValidationConstraint().getFormula1())
                    .containsExactlyInAnyOrder("\"31,32\"", "Lists!$A$1:$A$3");
        }
    }

    @Test
    void oddPartsStayBehindAndTheRestComesBack() throws Exception {
        for (String part : List.of("xl/tables/table1.xml", "xl/comments1.xml", "xl/drawings/drawing1.xml")) {
            Consumer<Path> spoiled = file -> put(file, Map.of(part, "<odd <"));
            try (XSSFWorkbook copy = open(copied(roster(), Use.SENSITIVE, spoiled))) {
                assertThat(copy.getSheet("Staff").getRow(1).getCell(1).getStringCellValue())
                        .as(part)
                        .isEqualTo("Name1");
            }
        }
    }
}
