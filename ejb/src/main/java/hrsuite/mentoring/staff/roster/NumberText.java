package hrsuite.mentoring.staff.roster;

/** Numbers of people and posts, and counts, as spreadsheets leave them. */
final class NumberText {

    private static final int LONGEST_COUNT = 3;

    private NumberText() {}

    /** The number of a person without what a spreadsheet put around it: {@code 17.0}, {@code ="0017"}, {@code '0017}. */
    static String bare(String text) {
        String bare = text;
        if (bare.startsWith("=\"") && bare.endsWith("\"") && bare.length() > 3) {
            bare = bare.substring(2, bare.length() - 1);
        } else if (bare.length() > 1 && bare.charAt(0) == '\'') {
            bare = bare.substring(1);
        }
        int digits = digits(bare, 0);
        boolean whole = digits > 0 && digits < bare.length() && isZeroFraction(bare, digits);
        return whole ? bare.substring(0, digits) : bare;
    }

    private static int digits(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return to - from;
    }

    private static boolean isZeroFraction(String text, int point) {
        char sign = text.charAt(point);
        if (sign != '.' && sign != ',' || point + 1 == text.length() || text.length() > point + 3) {
            return false;
        }
        for (int i = point + 1; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** Whether a spreadsheet shortened a long number and lost its last digits: {@code 1.23457E+11}. */
    static boolean isShortened(String text) {
        int sign = text.indexOf("E+");
        if (sign < 1 || sign + 2 + digits(text, sign + 2) != text.length() || sign + 2 == text.length()) {
            return false;
        }
        int whole = digits(text, 0);
        return whole == 1
                && (sign == 1
                        || (text.charAt(1) == '.' || text.charAt(1) == ',') && digits(text, 2) == sign - 2 && sign > 2);
    }

    /** A whole number from 0 to 999, decimals of zero allowed; -1 when it is none. */
    static int count(String text) {
        String bare = bare(text);
        int digits = digits(bare, 0);
        return digits == bare.length() && digits > 0 && digits <= LONGEST_COUNT ? Integer.parseInt(bare) : -1;
    }

    /** Whether all of it are digits. */
    static boolean isDigits(String text) {
        return !text.isEmpty() && digits(text, 0) == text.length();
    }
}
