package hrsuite.mentoring.workbook;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Looks at UTF-8 markup byte by byte. Reads only what it is sure that a parser would read in the same way; says {@link
 * #SHORT} where a construct does not end within the bytes at hand.
 */
final class PlainMarkup {

    /** In place of a position: the construct is not whole. */
    static final int SHORT = -1;

    static final int NOT_ASCII = 1;
    static final int REFERENCE = 2;
    static final int BRACKET = 4;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final byte[] KINDS = kinds();

    private static final UnusualMarkup UNUSUAL = new UnusualMarkup();

    private PlainMarkup() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (int one = 0; one < 256; one++) {
            kinds[one] = (byte) (one >= 0x80 ? NOT_ASCII : one < ' ' && one != '\n' && one != '\t' ? -1 : 0);
        }
        kinds['<'] = -1;
        kinds['&'] = REFERENCE;
        kinds['>'] = BRACKET;
        return kinds;
    }

    static long word(String text) {
        long word = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            word = word << 8 | text.charAt(i);
        }
        return word;
    }

    /** Eight bytes from a place on, as {@link #word} gives them. */
    static long eight(byte[] bytes, int place) {
        return (long) LONGS.get(bytes, place);
    }

    static int four(byte[] bytes, int place) {
        return (int) INTS.get(bytes, place);
    }

    /** What kind of byte a text goes on with: negative where it ends or holds what no text may. */
    static int kind(byte one) {
        return KINDS[one & 0xFF];
    }

    /** For markup that is not what was expected: not whole, or unusual. */
    static int unexpected(int place, int limit) throws UnusualMarkup {
        if (place >= limit) {
            return SHORT;
        }
        throw UNUSUAL;
    }

    static UnusualMarkup unusual() {
        return UNUSUAL;
    }

    /** The place of the first byte from there on that is no blank. */
    static int skipBlanks(byte[] bytes, int place) {
        int at = place;
        while (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t') {
            at++;
        }
        return at;
    }

    /**
     * The text between two places.
     *
     * @param kinds of its bytes, together
     */
    static String text(byte[] bytes, int from, int to, int kinds) throws UnusualMarkup {
        if (kinds == 0) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if ((kinds & BRACKET) != 0 && text.contains("]]>")) {
            throw UNUSUAL;
        }
        if ((kinds & NOT_ASCII) != 0) {
            requireCharacters(text);
        }
        return (kinds & REFERENCE) != 0 ? PlainReferences.replace(text) : text;
    }

    /** Broken bytes have become U+FFFD; what comes after it is no character. */
    private static void requireCharacters(String text) throws UnusualMarkup {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\uFFFD') {
                throw UNUSUAL;
            }
        }
    }
}
