package hrsuite.mentoring.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlOptions;

/** The markup of an empty sheet, as far as its rows and after them. */
record SheetFrame(String before, String after) {

    private static final Pattern NO_ROWS = Pattern.compile("<sheetData\\s*/>");

    static SheetFrame of(XSSFSheet sheet) {
        XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        options.setSaveSyntheticDocumentElement(new QName(XSSFRelation.NS_SPREADSHEETML, "worksheet"));
        String markup = sheet.getCTWorksheet().xmlText(options);
        Matcher rows = NO_ROWS.matcher(markup);
        if (!rows.find()) {
            throw new IllegalStateException("The sheet " + sheet.getSheetName() + " is not empty.");
        }
        return new SheetFrame(markup.substring(0, rows.start()), markup.substring(rows.end()));
    }
}
