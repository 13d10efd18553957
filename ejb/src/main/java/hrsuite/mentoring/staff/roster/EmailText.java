package hrsuite.mentoring.staff.roster;

/** The shape of an e-mail address: one at sign, something before it, a domain with a point behind it. */
final class EmailText {

    private static final String NOT_WITHIN = "@,;:<>()[]\"\\";

    private EmailText() {}

    /** Whether the text is one, in whatever script. */
    static boolean isAddress(String text) {
        int at = text.indexOf('@');
        int point = text.lastIndexOf('.');
        return at > 0
                && point > at + 1
                && point < text.length() - 1
                && text.charAt(at - 1) != '.'
                && text.charAt(at + 1) != '.'
                && isPart(text, 0, at)
                && isPart(text, at + 1, text.length());
    }

    private static boolean isPart(String text, int from, int to) {
        char before = 0;
        for (int i = from; i < to; i++) {
            char at = text.charAt(i);
            boolean doubled = at == '.' && before == '.';
            if (at <= ' ' || doubled || NOT_WITHIN.indexOf(at) >= 0 || Character.isSpaceChar(at)) {
                return false;
            }
            before = at;
        }
        return true;
    }

    /** The address within {@code Ada Lee <ada@example.com>} and {@code mailto:ada@example.com;}; else the text itself. */
    static String bare(String text) {
        int open = text.lastIndexOf('<');
        String bare = open >= 0 && text.endsWith(">") ? text.substring(open + 1, text.length() - 1) : text;
        bare = bare.regionMatches(true, 0, "mailto:", 0, 7) ? bare.substring(7) : bare;
        int end = bare.length();
        while (end > 0 && (bare.charAt(end - 1) == ';' || bare.charAt(end - 1) == ',')) {
            end--;
        }
        return bare.substring(0, end).strip();
    }
}
