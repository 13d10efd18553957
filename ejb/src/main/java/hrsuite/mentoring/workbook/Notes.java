package hrsuite.mentoring.workbook;

import hrsuite.mentoring.staff.roster.RosterLine;
import hrsuite.mentoring.workbook.NotesInOrder.Note;
import java.io.IOException;
import java.util.Iterator;

/** Notes on cells: what is wrong and how to mend it, and what people wrote. Hidden until somebody points at the cell. */
final class Notes {

    static final String AUTHOR = "Mentoring";

    /** Some programs forget the author; the first line of a note names them by custom. */
    static final String BEGIN = AUTHOR + ":\n";

    /** Spreadsheets become slow with more; further problems are on their list. */
    static final int MOST = 50_000;

    private static final int SHAPES_IN_A_BLOCK = 1_024;
    private static final int LINE = 45;
    private static final int MOST_LINES = 24;

    private Notes() {}

    static void writeTexts(Iterator<Note> notes, XmlOut out) throws IOException {
        out.markup(PackageOut.PROLOG).markup("<comments xmlns=\"" + PackageOut.MAIN + "\">");
        out.markup("<authors><author>" + AUTHOR + "</author><author/></authors><commentList>");
        for (int i = 0; i < MOST && notes.hasNext(); i++) {
            Note note = notes.next();
            out.markup("<comment ref=\"")
                    .markup(RosterLine.cell(note.column(), note.row()))
                    .markup(note.problem() == null ? "\" authorId=\"1\">" : "\" authorId=\"0\">");
            if (note.problem() == null) {
                note.before().write(out);
            } else {
                writeProblem(note, out);
            }
            out.markup("</comment>");
        }
        out.markup("</commentList></comments>");
    }

    private static void writeProblem(Note note, XmlOut out) throws IOException {
        String before = note.before() == null
                ? ""
                : UserNotes.BEFORE + EscapedText.decode(note.before().text());
        out.markup("<text><r><rPr><sz val=\"9\"/><rFont val=\"Tahoma\"/></rPr><t xml:space=\"preserve\">")
                .text(SheetText.storable(BEGIN + note.problem() + before))
                .markup("</t></r></text>");
    }

    static void writeShapes(Iterator<Note> notes, XmlOut out) throws IOException {
        out.markup("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\""
                + " data=\"");
        out.markup("1");
        out.markup("\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
                + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        for (int i = 0; i < MOST && notes.hasNext(); i++) {
            writeShape(notes.next(), SHAPES_IN_A_BLOCK + 1 + i, out);
        }
        out.markup("</xml>");
    }

    private static void writeShape(Note note, int id, XmlOut out) throws IOException {
        int row = note.row() - 1;
        String words = (note.problem() == null ? "" : note.problem())
                + (note.before() == null ? "" : note.before().text());
        int bottom = row + linesOf(words);
        out.markup("<v:shape id=\"_x0000_s").number(id);
        out.markup("\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\""
                + " o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>");
        out.markup(note.column() + 1 + ", 15, " + row + ", 2, " + (note.column() + 5) + ", 15, " + bottom + ", 4");
        out.markup("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>").number(row);
        out.markup("</x:Row><x:Column>").number(note.column()).markup("</x:Column></x:ClientData></v:shape>");
    }

    private static int linesOf(String words) {
        int lines = 1;
        for (String line : words.split("\n")) {
            lines += 1 + line.length() / LINE;
        }
        return Math.min(lines, MOST_LINES);
    }
}
