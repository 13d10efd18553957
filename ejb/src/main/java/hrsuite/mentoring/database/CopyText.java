package hrsuite.mentoring.database;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;

/** Rows in the text form of COPY, UTF-8, made while they are read. */
final class CopyText<T> extends InputStream {

    private static final int GOAL = 1 << 15;

    /** Of one char of a text: three in UTF-8, or two when it is escaped; a pair of chars takes four. */
    private static final int MOST_BYTES = 3;

    private static final String NOTHING = "\\N";

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
            text(texts[i] == null ? NOTHING : texts[i], texts[i] != null);
            bytes[end++] = '\t';
        }
        bytes[end - 1] = '\n';
    }

    private void text(String text, boolean escaping) {
        int length = text.length();
        bytes = roomFor(length * MOST_BYTES + 1);
        byte[] target = bytes;
        int to = end;
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character >= ' ' && character < 0x80 && (character != '\\' || !escaping)) {
                target[to++] = (byte) character;
            } else if (character < 0x80) {
                to = control(character, to);
            } else {
                int point = text.codePointAt(i);
                to = encoded(point, to);
                i += Character.charCount(point) - 1;
            }
        }
        end = to;
    }

    private byte[] roomFor(int more) {
        return end + more <= bytes.length ? bytes : Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
    }

    private int control(char character, int at) {
        int letter =
                switch (character) {
                    case '\\' -> '\\';
                    case '\t' -> 't';
                    case '\n' -> 'n';
                    case '\r' -> 'r';
                    default -> 0;
                };
        int to = at;
        if (letter != 0) {
            bytes[to++] = '\\';
        }
        bytes[to++] = (byte) (letter == 0 ? character : letter);
        return to;
    }

    private int encoded(int point, int at) {
        int to = at;
        if (point < 0x800) {
            bytes[to++] = (byte) (0xC0 | point >> 6);
        } else if (point < 0x10000) {
            bytes[to++] = (byte) (0xE0 | point >> 12);
            bytes[to++] = (byte) (0x80 | point >> 6 & 0x3F);
        } else {
            bytes[to++] = (byte) (0xF0 | point >> 18);
            bytes[to++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[to++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        bytes[to++] = (byte) (0x80 | point & 0x3F);
        return to;
    }
}
