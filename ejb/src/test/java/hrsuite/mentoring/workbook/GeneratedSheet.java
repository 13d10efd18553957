package hrsuite.mentoring.workbook;

import java.util.Random;

/** Rows of a sheet with everything that spreadsheet programs write into cells, at random. */
final class GeneratedSheet {

    private static final String[] TEXTS = {
        "Anna",
        "Zoë &amp; Jürgen",
        "山田太郎",
        "😀",
        "a &lt; b &gt; c &quot;d&quot;",
        "&#228;&#xE4;",
        "_x0041_",
        "_x_",
        "  padded ",
        "   ",
        "",
        "two\nlines",
        "x".repeat(40),
        "]]",
        "0017",
        "&#10;",
    };
    private static final String[] NUMBERS = {
        "0",
        "17",
        "007",
        "-5",
        "12.5",
        "-0.25",
        "1.50",
        "1e3",
        "1E-7",
        "0.1",
        "123456789012345",
        "1234567890123456789",
        "45000",
        "45000.75",
        "0.5",
        "-0",
        "",
        "3.0000000000000004",
        "abc",
        ".5",
        "5.",
    };
    private static final String[] ROW_ATTRIBUTES = {
        "",
        " spans=\"1:4\"",
        " ht=\"15\" customHeight=\"1\"",
        " hidden=\"1\"",
        " x14ac:dyDescent=\"0.25\"",
        " s=\"1\" customFormat=\"1\"",
    };

    private final Random random;
    private final boolean usual;

    /** @param usual only what needs no parser */
    GeneratedSheet(long seed, boolean usual) {
        random = new Random(seed);
        this.usual = usual;
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    String part() {
        StringBuilder part = new StringBuilder(
                        one("", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"))
                .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
                .append(" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\">")
                .append(one("", "<dimension ref=\"A1:C9\"/><cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>"))
                .append("<sheetData>");
        int number = 0;
        for (int rows = random.nextInt(12); rows >= 0; rows--) {
            number += 1 + random.nextInt(3);
            part.append(one("", "", "\n  ")).append(row(number));
        }
        return part.append("</sheetData><pageMargins left=\"1\"/></worksheet>").toString();
    }

    private String row(int number) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\"" + one(ROW_ATTRIBUTES));
        if (random.nextInt(8) == 0) {
            return row.append("/>").toString();
        }
        row.append('>');
        int column = -1;
        for (int cells = random.nextInt(6); cells > 0; cells--) {
            column += 1 + random.nextInt(2);
            row.append(cell((char) ('A' + column) + "" + number));
        }
        return row.append("</row>").toString();
    }

    private String cell(String reference) {
        String begin = "<c r=\"" + reference + "\"";
        String style = one("", " s=\"0\"", " s=\"1\"", " s=\"2\"", " s=\"3\"", " s=\"99\"");
        return switch (random.nextInt(usual ? 8 : 10)) {
            case 0 -> begin + style + "/>";
            case 1, 2 -> begin + style + one("", " t=\"n\"") + "><v>" + one(NUMBERS) + "</v></c>";
            case 3 -> begin + style + " t=\"s\"><v>" + random.nextInt(3) + "</v></c>";
            case 4 ->
                begin + " t=\"inlineStr\"" + style + "><is><t" + one("", " xml:space=\"preserve\"") + ">" + one(TEXTS)
                        + "</t></is></c>";
            case 5 -> begin + " t=\"str\"><f>" + one("A1&amp;B1", "\"é\"") + "</f><v>" + one(TEXTS) + "</v></c>";
            case 6 ->
                begin + style + "><f" + one("", " t=\"shared\" si=\"0\"") + one("/>", ">1+1</f>")
                        + one("", "<v>" + one(NUMBERS) + "</v>") + "</c>";
            case 7 -> begin + one(" t=\"b\"><v>1", " t=\"e\"><v>#N/A", " t=\"d\"><v>2024-02-29T10:00:00") + "</v></c>";
            case 8 ->
                begin
                        + " t=\"inlineStr\"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r><rPh><t>x</t></rPh></is></c>";
            default ->
                begin
                        + one(
                                " t=\"str\"><v><![CDATA[a<b]]></v></c>",
                                "><!-- x --><v>1</v></c>",
                                " t='str'><v>q</v></c>",
                                " ><v>1</v></c>",
                                "><v>1</v><extLst/></c>",
                                " cm=\"1\"><v>1</v></c>",
                                "><v>1</v><is><t>left over</t></is></c>",
                                " t=\"s\"><is><t>left over</t></is><v>1</v></c>",
                                " t=\"str\"><v>said</v><is><t>left over</t></is></c>",
                                " t=\"inlineStr\"><v>1</v><is><t>said</t></is></c>",
                                " t=\"inlineStr\"><is><t>said</t></is><v>1</v></c>",
                                "></c >");
        };
    }
}
