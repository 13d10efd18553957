package hrsuite.mentoring.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes UTF-8 markup through a buffer of its own: a sheet has millions of short pieces, too short for a writer. */
final class XmlOut {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_CHARACTER = 6;
    private static final int REPLACEMENT = 0xFFFD;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int length;

    XmlOut(OutputStream out) {
        this.out = out;
    }

    /** Markup as it is, of any characters. */
    XmlOut markup(String markup) throws IOException {
        for (int i = 0; i < markup.length(); i++) {
            reserve(LONGEST_CHARACTER);
            char one = markup.charAt(i);
            if (one < 0x80) {
                buffer[length++] = (byte) one;
            } else {
                i += encode(markup, i);
            }
        }
        return this;
    }

    /** Bytes that were made before. */
    XmlOut bytes(byte[] bytes) throws IOException {
        if (bytes.length > BUFFER - length) {
            flush();
        }
        if (bytes.length > BUFFER) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, length, bytes.length);
            length += bytes.length;
        }
        return this;
    }

    /** Text between tags or quotation marks, its markup escaped; line breaks survive in both places. */
    XmlOut text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            reserve(LONGEST_CHARACTER);
            char one = text.charAt(i);
            if (one >= 0x80) {
                i += encode(text, i);
            } else if (one == '&' || one == '<' || one == '>' || one == '"' || one < ' ') {
                escape(one);
            } else {
                buffer[length++] = (byte) one;
            }
        }
        return this;
    }

    private void escape(char one) {
        switch (one) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '"' -> ascii("&quot;");
            case '\n' -> ascii("&#10;");
            case '\t' -> ascii("&#9;");
            case '\r' -> ascii("&#13;");
            default -> three(REPLACEMENT);
        }
    }

    private void ascii(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            buffer[length++] = (byte) characters.charAt(i);
        }
    }

    /** One character that is not ASCII; how many more chars it took than one. */
    private int encode(String text, int at) {
        char one = text.charAt(at);
        if (one < 0x800) {
            buffer[length++] = (byte) (0xC0 | one >> 6);
            buffer[length++] = (byte) (0x80 | one & 0x3F);
        } else if (!Character.isSurrogate(one)) {
            three(one >= REPLACEMENT + 1 ? REPLACEMENT : one);
        } else if (Character.isHighSurrogate(one)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))) {
            four(Character.toCodePoint(one, text.charAt(at + 1)));
            return 1;
        } else {
            three(REPLACEMENT);
        }
        return 0;
    }

    private void three(int codePoint) {
        buffer[length++] = (byte) (0xE0 | codePoint >> 12);
        buffer[length++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        buffer[length++] = (byte) (0x80 | codePoint & 0x3F);
    }

    private void four(int codePoint) {
        buffer[length++] = (byte) (0xF0 | codePoint >> 18);
        buffer[length++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        buffer[length++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        buffer[length++] = (byte) (0x80 | codePoint & 0x3F);
    }

    /** Copies a file of markup. */
    XmlOut file(Path markup) throws IOException {
        flush();
        Files.copy(markup, out);
        return this;
    }

    XmlOut number(long number) throws IOException {
        if (number < 0 || number > 999_999_999) {
            return markup(Long.toString(number));
        }
        reserve(10);
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = number;
        for (int i = length + digits - 1; i >= length; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    private void reserve(int bytes) throws IOException {
        if (length > BUFFER - bytes) {
            flush();
        }
    }

    /** Hands on what is in the buffer; to be called at the end of each part. */
    void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }
}
