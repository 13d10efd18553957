package hrsuite.mentoring.workbook;

import java.util.Map;

/** The five entities of XML and characters by number. */
final class PlainReferences {

    private static final int LONGEST = 9;
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private PlainReferences() {}

    static String replace(String text) throws UnusualMarkup {
        StringBuilder replaced = new StringBuilder(text.length());
        int done = 0;
        for (int begin = text.indexOf('&'); begin >= 0; begin = text.indexOf('&', done)) {
            int end = text.indexOf(';', begin);
            if (end < 0 || end - begin > LONGEST) {
                throw PlainMarkup.unusual();
            }
            replaced.append(text, done, begin);
            append(replaced, text.substring(begin + 1, end));
            done = end + 1;
        }
        return replaced.append(text, done, text.length()).toString();
    }

    private static void append(StringBuilder target, String name) throws UnusualMarkup {
        String entity = ENTITIES.get(name);
        if (entity != null) {
            target.append(entity);
        } else {
            target.appendCodePoint(number(name));
        }
    }

    private static int number(String name) throws UnusualMarkup {
        boolean hexadecimal = name.startsWith("#x");
        String digits = name.substring(Math.min(name.length(), hexadecimal ? 2 : 1));
        if (!name.startsWith("#") || !digits.matches(hexadecimal ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
            throw PlainMarkup.unusual();
        }
        int character = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        boolean allowed = character >= ' ' && character < 0xD800
                || character >= 0xE000 && character < 0xFFFE
                || character >= 0x10000 && character <= Character.MAX_CODE_POINT
                || character == '\t'
                || character == '\n'
                || character == '\r';
        if (!allowed) {
            throw PlainMarkup.unusual();
        }
        return character;
    }
}
