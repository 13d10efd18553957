package hrsuite.mentoring.staff.roster;

import java.util.Arrays;

/**
 * One row as it stands in the file: texts by column. The reader fills and hands out the same object again and again, so
 * that a million rows cost no objects of their own.
 */
public final class RosterLine {

    /** What a cell holds. */
    public enum Content {
        EMPTY,
        TEXT,
        /** The shortest decimal text of the number: {@code 17}, never {@code 17.0}. */
        NUMBER,
        /** A number formatted as a date, given as {@code yyyy-MM-dd} or {@code yyyy-MM-ddTHH:mm:ss}. */
        DATE,
        /** {@code TRUE} or {@code FALSE}. */
        BOOLEAN,
        /** An error value of the spreadsheet, given as it shows: {@code #N/A}. */
        ERROR,
        /** A formula that was saved without its value. */
        FORMULA_WITHOUT_VALUE
    }

    private int number;
    private int width;
    private String[] texts = new String[32];
    private Content[] contents = new Content[32];

    /** Begins a row; for readers. */
    public void begin(int rowNumber) {
        number = rowNumber;
        width = 0;
    }

    /** Sets a cell, columns in any order, from 0; for readers. */
    public void set(int column, Content content, String text) {
        grow(column + 1);
        while (width <= column) {
            texts[width] = "";
            contents[width++] = Content.EMPTY;
        }
        texts[column] = text;
        contents[column] = content;
    }

    private void grow(int columns) {
        if (columns > texts.length) {
            int length = Math.max(columns, texts.length * 2);
            texts = Arrays.copyOf(texts, length);
            contents = Arrays.copyOf(contents, length);
        }
    }

    /** The row's number in the sheet, from 1. */
    public int number() {
        return number;
    }

    /** One more than the last column that was set. */
    public int width() {
        return width;
    }

    /** What the cell shows; empty when there is none; never null. */
    public String text(int column) {
        return column < width ? texts[column] : "";
    }

    public Content content(int column) {
        return column < width ? contents[column] : Content.EMPTY;
    }

    /** The cell's name in the sheet: column 1 of row 17 is {@code B17}. */
    public static String cell(int column, int row) {
        return columnName(column) + row;
    }

    /** The column's letters: 0 is {@code A}, 26 is {@code AA}. */
    public static String columnName(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
