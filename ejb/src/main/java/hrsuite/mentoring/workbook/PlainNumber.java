package hrsuite.mentoring.workbook;

/** Numbers by their digits. */
final class PlainNumber {

    private static final int EXACT_DIGITS = 15;

    private PlainNumber() {}

    /** A whole number of few digits. */
    static int whole(String digits) throws UnusualMarkup {
        if (digits.isEmpty() || digits.length() > 8) {
            throw PlainMarkup.unusual();
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw PlainMarkup.unusual();
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /**
     * Whether a number shows just as it is written: so few digits that none is noise, and none that says nothing.
     */
    static boolean isShown(byte[] bytes, int from, int to) {
        int at = bytes[from] == '-' ? from + 1 : from;
        int first = at;
        int point = -1;
        for (; at < to; at++) {
            if (bytes[at] == '.' && point < 0) {
                point = at;
            } else if (bytes[at] < '0' || bytes[at] > '9') {
                return false;
            }
        }
        int whole = (point < 0 ? to : point) - first;
        boolean leadingZero = whole > 1 && bytes[first] == '0';
        boolean trailingZero = point >= 0 && (bytes[to - 1] == '0' || point == to - 1);
        boolean minusZero = first > from && point < 0 && bytes[first] == '0';
        return whole > 0 && to - first <= EXACT_DIGITS && !leadingZero && !trailingZero && !minusZero;
    }
}
