package hrsuite.mentoring.staff.roster;

import java.time.Year;

/**
 * Reads a calendar day from text in whatever usual shape: {@code 2024-12-31}, {@code 31.12.2024}, {@code 12/31/24},
 * {@code 31. Dezember 2024}, {@code 2024年12月31日}. Points mean day before month wherever they are used, as ISO 8601 means
 * year before month before day; slashes and dashes mean either. A day that could be two is said to be that.
 */
final class DayReader {

    static final String AMBIGUOUS = "DATE_AMBIGUOUS";

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int PARTS = 3;
    private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /**
     * What a text says.
     *
     * @param day {@code yyyy-MM-dd}; the day before the month where it could be either; null when there is a fault
     * @param reading how the day was read
     * @param fault null when there is a day
     */
    record Answer(String day, Reading reading, boolean shortYear, Fault fault) {

        private static Answer of(Fault fault) {
            return new Answer(null, null, false, fault);
        }
    }

    /** How a day was read. */
    enum Reading {
        /** It can be read in one way only, whatever the order of others. */
        PLAIN,
        /** Three numbers that only make a day with the day before the month. */
        DAY_FIRST,
        /** Three numbers that only make a day with the month before the day. */
        MONTH_FIRST,
        /** Three numbers that make a day either way. */
        EITHER
    }

    /** Why a text is not a day. */
    enum Fault {
        DATE_UNREADABLE("is not a date", "Write it as 2024-12-31 or format the cell as a date."),
        DATE_IMPOSSIBLE("is no day of the calendar", "Look up the day and the month."),
        DATE_OUT_OF_RANGE("lies outside the years 1800 to 2200", "Look up the year.");

        private final String words;
        private final String advice;

        Fault(String words, String advice) {
            this.words = words;
            this.advice = advice;
        }

        String words() {
            return words;
        }

        String advice() {
            return advice;
        }
    }

    private final String text;
    private final int latestYear;
    private final int[] numbers = new int[PARTS];
    private final int[] digits = new int[PARTS];
    private int count;
    private int month;
    private int monthAfter = -1;
    private int era;
    private boolean points;
    private boolean dayFirst;

    private DayReader(String text, int latestYear) {
        this.text = text;
        this.latestYear = latestYear;
    }

    /**
     * Reads a day.
     *
     * @param order how three numbers are to be read that could be two days; null when nobody said
     * @param latestYear a year of two digits is read as the latest one up to this
     */
    static Answer read(String text, DateOrder order, int latestYear) {
        return isIso(text)
                ? day(text, number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), Reading.PLAIN, false)
                : new DayReader(text, latestYear).read(order);
    }

    private static boolean isIso(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char at = text.charAt(i);
            if (i != 4 && i != 7 && (at < '0' || at > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + Character.digit(text.charAt(i), 10);
        }
        return number;
    }

    private Answer read(DateOrder order) {
        if (!split() || count == 0) {
            return Answer.of(Fault.DATE_UNREADABLE);
        }
        if (era > 0 && count == PARTS) {
            return day(null, era + numbers[0], numbers[1], numbers[2], Reading.PLAIN, false);
        }
        if (month > 0) {
            return count == 2 ? withMonthName() : Answer.of(Fault.DATE_UNREADABLE);
        }
        if (count == 1 && digits[0] == 8) {
            return day(null, numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100, Reading.PLAIN, false);
        }
        if (count < PARTS) {
            return Answer.of(Fault.DATE_UNREADABLE);
        }
        return digits[0] == 4 ? ofYear(0, numbers[1], numbers[2], Reading.PLAIN) : yearLast(order);
    }

    /** Cuts the text into numbers and words, up to the time of day; false when it is no date. */
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
        return count == PARTS || month > 0 && count == 2 || count == 1 && digits[0] == 8;
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

    private Answer withMonthName() {
        boolean yearFirst = digits[0] == 4 && monthAfter == 1;
        int year = yearFirst ? 0 : 1;
        int day = numbers[1 - year];
        return ofYear(year, month, day, Reading.PLAIN);
    }

    /** Day and month in either order, then the year; or, when so said, the year of two digits first. */
    private Answer yearLast(DateOrder order) {
        if (order == DateOrder.YMD && digits[0] == 2 && digits[2] <= 2) {
            return ofYear(0, numbers[1], numbers[2], Reading.PLAIN);
        }
        int first = numbers[0];
        int second = numbers[1];
        if (points || dayFirst || first == second) {
            return ofYear(2, second, first, Reading.PLAIN);
        }
        if (first > 12) {
            return ofYear(2, second, first, Reading.DAY_FIRST);
        }
        if (second > 12) {
            return ofYear(2, first, second, Reading.MONTH_FIRST);
        }
        return order == DateOrder.MDY
                ? ofYear(2, first, second, Reading.PLAIN)
                : ofYear(2, second, first, order == DateOrder.DMY ? Reading.PLAIN : Reading.EITHER);
    }

    private Answer ofYear(int part, int months, int days, Reading reading) {
        boolean shortYear = digits[part] == 2;
        if (digits[part] != 4 && !shortYear) {
            return Answer.of(Fault.DATE_UNREADABLE);
        }
        int year = shortYear ? fullYear(numbers[part], latestYear) : numbers[part];
        return day(null, year, months, days, reading, shortYear);
    }

    /** The latest year up to a limit that ends in two digits. */
    static int fullYear(int lastDigits, int latest) {
        int year = latest - latest % 100 + lastDigits;
        return year <= latest ? year : year - 100;
    }

    private static Answer day(String iso, int year, int month, int day, Reading reading, boolean shortYear) {
        if (month < 1 || month > 12 || day < 1 || day > LONGEST[month - 1]) {
            return Answer.of(Fault.DATE_IMPOSSIBLE);
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Answer.of(Fault.DATE_OUT_OF_RANGE);
        }
        if (month == 2 && day == 29 && !Year.isLeap(year)) {
            return Answer.of(Fault.DATE_IMPOSSIBLE);
        }
        return new Answer(iso == null ? written(year, month, day) : iso, reading, shortYear, null);
    }

    private static String written(int year, int month, int day) {
        char[] written = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
        write(written, 3, year);
        write(written, 6, month);
        write(written, 9, day);
        return new String(written);
    }

    private static void write(char[] written, int last, int number) {
        int rest = number;
        for (int at = last; rest > 0; at--) {
            written[at] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
