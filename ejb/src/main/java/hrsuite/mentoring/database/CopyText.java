package hrsuite.mentoring.database;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;

/** Rows in the text form of COPY, UTF-8, made while they are read. */
final class CopyText<T> extends InputStream {

    private static final int GOAL = 1 << 15;

    private final Iterator<T> rows;
    private final Function<T, String[]> values;
    private byte[] bytes = new byte[GOAL * 2];
    private int at;
    private int end;

    CopyText(Iterator<T> rows, Function<T, String[]> values) {
        this.rows = rows;
        this.values = values;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int taken = Math.min(length, end - at);
        System.arraycopy(bytes, at, target, offset, taken);
        at += taken;
        return taken;
    }

    private boolean isAtEnd() {
        if (at == end) {
            at = 0;
            end = 0;
            while (end < GOAL && rows.hasNext()) {
                row(values.apply(rows.next()));
            }
        }
        return at == end;
    }

    private void row(String[] texts) {
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                put((byte) '\t');
            }
            text(texts[i]);
        }
        put((byte) '\n');
    }

    private void text(String text) {
        if (text == null) {
            escaped('N');
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < 0x80) {
                plain(character);
            } else {
                int point = text.codePointAt(i);
                encoded(point);
                i += Character.charCount(point) - 1;
            }
        }
    }

    private void plain(char character) {
        switch (character) {
            case '\\' -> escaped('\\');
            case '\t' -> escaped('t');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            default -> put((byte) character);
        }
    }

    private void escaped(char letter) {
        put((byte) '\\');
        put((byte) letter);
    }

    private void encoded(int point) {
        if (point < 0x800) {
            put((byte) (0xC0 | point >> 6));
        } else if (point < 0x10000) {
            put((byte) (0xE0 | point >> 12));
            put((byte) (0x80 | point >> 6 & 0x3F));
        } else {
            put((byte) (0xF0 | point >> 18));
            put((byte) (0x80 | point >> 12 & 0x3F));
            put((byte) (0x80 | point >> 6 & 0x3F));
        }
        put((byte) (0x80 | point & 0x3F));
    }

    private void put(byte one) {
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, end * 2);
        }
        bytes[end++] = one;
    }
}
