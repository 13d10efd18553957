package hrsuite.mentoring.workbook;

import java.util.Arrays;

/** Collects the characters of one cell, up to a bound. */
final class TextBuffer {

    private static final int EXACT_DIGITS = 32;

    private final int bound;
    private char[] characters = new char[256];
    private int length;
    private boolean overlong;

    TextBuffer(int bound) {
        this.bound = bound;
    }

    void clear() {
        length = 0;
        overlong = false;
    }

    void append(char[] source, int start, int count) {
        if (length + count > bound) {
            overlong = true;
            return;
        }
        if (length + count > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(length + count, characters.length * 2));
        }
        System.arraycopy(source, start, characters, length, count);
        length += count;
    }

    void append(String text) {
        append(text.toCharArray(), 0, text.length());
    }

    boolean overlong() {
        return overlong;
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!Character.isWhitespace(characters[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a whole number that can be taken as it is written. */
    boolean isPlainWhole() {
        if (length == 0 || length > EXACT_DIGITS || length > 1 && characters[0] == '0') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (characters[i] < '0' || characters[i] > '9') {
                return false;
            }
        }
        return true;
    }

    /** The text as an index; -1 when it is none. */
    int index() {
        int value = 0;
        for (int i = 0; i < length; i++) {
            int digit = characters[i] - '0';
            if (digit < 0 || digit > 9 || value > (Integer.MAX_VALUE - 9) / 10) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return length == 0 ? -1 : value;
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
