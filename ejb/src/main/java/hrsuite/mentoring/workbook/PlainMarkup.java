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
    static final int ESCAPE = 8;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x80 * ONES;

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
        kinds['_'] = ESCAPE;
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

    /**
     * A bit in each byte of eight that a text does not just go over: what ends it, and what must be noted. Bits above the
     * lowest one may be wrong.
     */
    private static long notable(long eight) {
        long brackets = (eight | 2 * ONES) ^ '>' * ONES;
        long reference = eight ^ '&' * ONES;
        long escape = eight ^ '_' * ONES;
        long found = (brackets - ONES) & ~brackets | (reference - ONES) & ~reference | (escape - ONES) & ~escape;
        return (found | eight | (eight - ' ' * ONES) & ~eight) & HIGH;
    }

    /**
     * Goes over a text, eight bytes at a time.
     *
     * @return where it ends, in the upper half; what kinds of bytes it holds, in the lower
     */
    static long skipText(byte[] bytes, int from) {
        int at = from;
        int kinds = 0;
        while (true) {
            long notable = notable(eight(bytes, at));
            at += notable == 0 ? Long.BYTES : Long.numberOfTrailingZeros(notable) >>> 3;
            if (notable != 0) {
                if (bytes[at] == '<') {
                    return (long) at << Integer.SIZE | kinds;
                }
                int kind = kind(bytes[at]);
                if (kind < 0) {
                    return (long) at << Integer.SIZE | kinds;
                }
                kinds |= kind;
                at++;
            }
        }
    }

    /** How many digits stand from a place on, at most eight. */
    static int digits(byte[] bytes, int place) {
        long eight = eight(bytes, place) ^ '0' * ONES;
        long others = (eight + 6 * ONES | eight) & 0xF0 * ONES;
        return Long.numberOfTrailingZeros(others) >>> 3;
    }

    /** The number of up to eight digits. */
    static int number(byte[] bytes, int place, int digits) {
        long eight = (eight(bytes, place) - '0' * ONES) << Long.SIZE - 8 * digits;
        eight = (eight * 10 + (eight >>> 8)) & 0x00FF00FF00FF00FFL;
        eight = (eight * 100 + (eight >>> 16)) & 0x0000FFFF0000FFFFL;
        return (int) (eight * 10_000 + (eight >>> 32));
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
        if ((kinds & ~ESCAPE) == 0) {
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
