package hrsuite.mentoring.staff.roster;

/** A text cut into what a date is made of: numbers, the name of a month, an era; up to a time of day. */
final class DateParts {

    static final int NUMBERS = 3;

    private final String text;
    private final int[] numbers = new int[NUMBERS];
    private final int[] digits = new int[NUMBERS];
    private int count;
    private int month;
    private int monthAfter = -1;
    private int era;
    private boolean points;
    private boolean dayFirst;

    private DateParts(String text) {
        this.text = text;
    }

    /** The parts of a text; null when it is no date. */
    static DateParts of(String text) {
        DateParts parts = new DateParts(text);
        return parts.split() && parts.count > 0 ? parts : null;
    }

    int count() {
        return count;
    }

    int number(int place) {
        return numbers[place];
    }

    /** How many digits the number has in the text. */
    int digits(int place) {
        return digits[place];
    }

    /** The month that is named; 0 for none. */
    int month() {
        return month;
    }

    /** How many numbers stand before the name of the month. */
    int monthAfter() {
        return monthAfter;
    }

    /** What is to be added to the year of an era that is named; 0 for none. */
    int era() {
        return era;
    }

    /** Whether something says that the day comes before the month. */
    boolean isDayFirst() {
        return points || dayFirst;
    }

    private boolean split() {
        int at = 0;
        while (at < text.length() && !(isComplete() && isTime(at))) {
            char here = text.charAt(at);
            int end = at + 1;
            if (Character.isDigit(here)) {
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                if (isComplete() || !takeNumber(at, end)) {
                    return false;
                }
            } else if (Character.isLetter(here)) {
                while (end < text.length() && isOfWord(text.charAt(end))) {
                    end++;
                }
                if (!takeWord(text.substring(at, end))) {
                    return false;
                }
            } else if (!takeSign(here)) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static boolean isOfWord(char at) {
        return Character.isLetter(at) || Character.getType(at) == Character.NON_SPACING_MARK;
    }

    private boolean isComplete() {
        return count == NUMBERS || month > 0 && count == 2 || count == 1 && digits[0] == 8;
    }

    /** Whether all that is left is a time of day. */
    private boolean isTime(int from) {
        char first = text.charAt(from);
        if (first != ' ' && first != 'T' && first != ',') {
            return false;
        }
        boolean parted = false;
        for (int i = from + 1; i < text.length(); i++) {
            char at = text.charAt(i);
            parted |= at == ':' || at == 'h';
            if (!Character.isDigit(at) && ":. +-ZzAaPpMmUuTtCcGgh".indexOf(at) < 0) {
                return false;
            }
        }
        return parted;
    }

    private boolean takeNumber(int from, int to) {
        int length = to - from;
        if (length > 4 && !(length == 8 && count == 0)) {
            return false;
        }
        digits[count] = length;
        numbers[count++] = number(text, from, to);
        return true;
    }

    private boolean takeWord(String word) {
        Integer began = count == 0 ? DateWords.era(word) : null;
        if (began != null) {
            era = began;
            return true;
        }
        String key = Wording.key(word);
        if (count == 1 && DateWords.isBeforeMonth(key)) {
            dayFirst = true;
            return true;
        }
        Integer named = month == 0 ? DateWords.month(key) : null;
        if (named != null) {
            month = named;
            monthAfter = count;
            return true;
        }
        return DateWords.isFiller(word, key) || count == 0 && DateWords.isWeekday(key);
    }

    private boolean takeSign(char sign) {
        points |= sign == '.' && month == 0;
        return " -/.,'\u2019\u2013\u060C\u200F\u061C\n".indexOf(sign) >= 0;
    }

    /** The number that digits of a text make. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + Character.digit(text.charAt(i), 10);
        }
        return number;
    }
}
