package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import java.io.IOException;
import java.util.function.IntUnaryOperator;

/** Notes on the cells with problems: what is wrong and how to mend it. Hidden until somebody points at the cell. */
final class Notes {

    /** Spreadsheets become slow with more; further problems are on their list. */
    static final int MOST = 50_000;

    private static final int SHAPES_IN_A_BLOCK = 1_024;
    private static final int LINE = 45;
    private static final int MOST_LINES = 24;

    private Notes() {}

    /** @param places from rows of the file to rows of the sheet; asked in order */
    static void writeTexts(ProblemCells cells, IntUnaryOperator places, XmlOut out) throws IOException {
        out.markup(PackageOut.PROLOG).markup("<comments xmlns=\"" + PackageOut.MAIN + "\">");
        out.markup("<authors><author>Mentoring</author></authors><commentList>");
        for (int i = 0; i < MOST && cells.peek() != null; i++) {
            ProblemCells.Cell cell = cells.next();
            out.markup("<comment ref=\"")
                    .markup(RosterLine.cell(cell.column(), places.applyAsInt(cell.row())))
                    .markup("\" authorId=\"0\"><text><r><rPr><sz val=\"9\"/><rFont val=\"Tahoma\"/></rPr>")
                    .markup("<t xml:space=\"preserve\">")
                    .text(SheetText.storable(cell.words()))
                    .markup("</t></r></text></comment>");
        }
        out.markup("</commentList></comments>");
    }

    static void writeShapes(ProblemCells cells, IntUnaryOperator places, XmlOut out) throws IOException {
        out.markup("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\""
                + " data=\"");
        out.markup("1");
        out.markup("\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
                + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        for (int i = 0; i < MOST && cells.peek() != null; i++) {
            ProblemCells.Cell cell = cells.next();
            writeShape(cell, places.applyAsInt(cell.row()) - 1, SHAPES_IN_A_BLOCK + 1 + i, out);
        }
        out.markup("</xml>");
    }

    private static void writeShape(ProblemCells.Cell cell, int row, int id, XmlOut out) throws IOException {
        int bottom = row + linesOf(cell.words());
        out.markup("<v:shape id=\"_x0000_s").number(id);
        out.markup("\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\""
                + " o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>");
        out.markup(cell.column() + 1 + ", 15, " + row + ", 2, " + (cell.column() + 5) + ", 15, " + bottom + ", 4");
        out.markup("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>").number(row);
        out.markup("</x:Row><x:Column>").number(cell.column()).markup("</x:Column></x:ClientData></v:shape>");
    }

    private static int linesOf(String words) {
        int lines = 1;
        for (String line : words.split("\n")) {
            lines += 1 + line.length() / LINE;
        }
        return Math.min(lines, MOST_LINES);
    }
}
