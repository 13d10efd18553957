package hrsuite.mentoring.workbook;

import org.apache.poi.ss.usermodel.Row;

/** How high a row of wrapped texts must be, by estimate: not every program measures them when it opens a file. */
final class RowHeight {

    static final float TITLE_POINTS = 28;

    private static final int LINE_POINTS = 15;
    private static final int HIGHEST = 409;

    private int lines = 1;

    /**
     * Makes room for a text.
     *
     * @param width of the column, in characters
     */
    void include(String text, int width) {
        int needed = 0;
        for (String line : text.split("\n", -1)) {
            needed += Math.max(1, (line.length() + width - 1) / width);
        }
        lines = Math.max(lines, needed);
    }

    /** 0 where the usual height will do. */
    int points() {
        return lines > 1 ? Math.min(lines * LINE_POINTS, HIGHEST) : 0;
    }

    void apply(Row row) {
        if (lines > 1) {
            row.setHeightInPoints(points());
        }
    }
}
