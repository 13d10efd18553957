package hrsuite.mentoring.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The attributes of an element, by their bytes. */
final class PlainAttributes {

    private static final int MOST = 16;

    private final List<byte[]> prefixes;
    private final int[] names = new int[MOST];
    private final int[] colons = new int[MOST];
    private final int[] values = new int[MOST];
    private final int[] ends = new int[MOST];
    private byte[] bytes;
    private int limit;
    private int count;

    /** @param prefixes those that are declared for all elements */
    PlainAttributes(List<String> prefixes) {
        this.prefixes = prefixes.stream()
                .map(prefix -> prefix.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /**
     * Reads attributes up to the end of the tag.
     *
     * @param from behind the name of the element
     * @return where the tag ends, with {@code >} or {@code /}
     */
    int read(byte[] source, int from, int end) throws UnusualMarkup {
        bytes = source;
        limit = end;
        count = 0;
        int at = from;
        while (bytes[at] == ' ') {
            at = attribute(at + 1);
            if (at == PlainMarkup.SHORT) {
                return at;
            }
        }
        return bytes[at] == '>' || bytes[at] == '/' ? at : PlainMarkup.unexpected(at, limit);
    }

    private int attribute(int from) throws UnusualMarkup {
        if (count == MOST) {
            throw PlainMarkup.unusual();
        }
        int at = from;
        int colon = -1;
        while (isName(bytes[at], at == from)) {
            if (bytes[at] == ':') {
                colon = at;
            }
            at++;
        }
        if (at == from || bytes[at] != '=' || bytes[at + 1] != '"') {
            return PlainMarkup.unexpected(at + 1, limit);
        }
        names[count] = from;
        colons[count] = colon;
        values[count] = at + 2;
        return value(at + 2, at);
    }

    private int value(int from, int nameEnd) throws UnusualMarkup {
        int at = from;
        while (PlainMarkup.kind(bytes[at]) == 0 && bytes[at] != '"' && bytes[at] >= ' ') {
            at++;
        }
        if (bytes[at] != '"') {
            return PlainMarkup.unexpected(at, limit);
        }
        ends[count] = at;
        requireNew(nameEnd);
        requireDeclared();
        count++;
        return at + 1;
    }

    private static boolean isName(byte one, boolean first) {
        return one >= 'a' && one <= 'z'
                || one >= 'A' && one <= 'Z'
                || !first && (one >= '0' && one <= '9' || one == ':' || one == '-' || one == '.')
                || one == '_';
    }

    /** No attribute twice. */
    private void requireNew(int nameEnd) throws UnusualMarkup {
        for (int i = 0; i < count; i++) {
            if (isName(i, bytes, names[count], nameEnd)) {
                throw PlainMarkup.unusual();
            }
        }
    }

    private boolean isName(int index, byte[] other, int from, int to) {
        int length = values[index] - 2 - names[index];
        return Arrays.equals(bytes, names[index], names[index] + length, other, from, to);
    }

    /** One prefix at most, and one that is declared for the whole part. */
    private void requireDeclared() throws UnusualMarkup {
        int colon = colons[count];
        int name = names[count];
        if (bytes[name] == 'x' && bytes[name + 1] == 'm' && bytes[name + 2] == 'l') {
            throw PlainMarkup.unusual();
        }
        if (colon < 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            if (colons[i] >= 0) {
                throw PlainMarkup.unusual();
            }
        }
        boolean declared =
                prefixes.stream().anyMatch(prefix -> Arrays.equals(prefix, 0, prefix.length, bytes, name, colon));
        if (!declared || !isName(bytes[colon + 1], true)) {
            throw PlainMarkup.unusual();
        }
    }

    /** The value of the attribute of that name; null without it. */
    String get(byte[] name) {
        for (int i = 0; i < count; i++) {
            if (isName(i, name, 0, name.length)) {
                return new String(bytes, values[i], ends[i] - values[i], StandardCharsets.ISO_8859_1);
            }
        }
        return null;
    }
}
