package hrsuite.mentoring.workbook;

/** Texts on their way into a cell. */
final class SheetText {

    private static final int LONGEST = 32_767;

    private SheetText() {}

    /** The text as a cell can hold it: nothing that XML cannot write, shortened where no cell is long enough. */
    static String storable(String text) {
        String encoded = EscapedText.encode(text);
        return encoded.length() <= LONGEST ? encoded : encoded.substring(0, LONGEST - 1) + "…";
    }

    /** Whether XML would drop blanks or line breaks of the text if nobody asked it to keep them. */
    static boolean hasOuterSpace(String text) {
        return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0;
    }
}
