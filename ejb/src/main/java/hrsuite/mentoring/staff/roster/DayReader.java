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

    private final DateParts parts;
    private final int latestYear;

    private DayReader(DateParts parts, int latestYear) {
        this.parts = parts;
        this.latestYear = latestYear;
    }

    /**
     * Reads a day.
     *
     * @param order how three numbers are to be read that could be two days; null when nobody said
     * @param latestYear a year of two digits is read as the latest one up to this
     */
    static Answer read(String text, DateOrder order, int latestYear) {
        if (isIso(text)) {
            int year = DateParts.number(text, 0, 4);
            int month = DateParts.number(text, 5, 7);
            return day(text, year, month, DateParts.number(text, 8, 10), Reading.PLAIN, false);
        }
        DateParts parts = DateParts.of(text);
        return parts == null ? Answer.of(Fault.DATE_UNREADABLE) : new DayReader(parts, latestYear).read(order);
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

    private Answer read(DateOrder order) {
        int count = parts.count();
        if (parts.era() > 0 && count == DateParts.NUMBERS) {
            return day(null, parts.era() + parts.number(0), parts.number(1), parts.number(2), Reading.PLAIN, false);
        }
        if (parts.month() > 0) {
            return count == 2 ? withMonthName() : Answer.of(Fault.DATE_UNREADABLE);
        }
        if (count == 1 && parts.digits(0) == 8) {
            int whole = parts.number(0);
            return day(null, whole / 10_000, whole / 100 % 100, whole % 100, Reading.PLAIN, false);
        }
        if (count < DateParts.NUMBERS) {
            return Answer.of(Fault.DATE_UNREADABLE);
        }
        return parts.digits(0) == 4 ? yearFirst() : yearLast(order);
    }

    private Answer withMonthName() {
        boolean yearFirst = parts.digits(0) == 4 && parts.monthAfter() == 1;
        int year = yearFirst ? 0 : 1;
        return ofYear(year, parts.month(), parts.number(1 - year), Reading.PLAIN);
    }

    private Answer yearFirst() {
        return ofYear(0, parts.number(1), parts.number(2), Reading.PLAIN);
    }

    /** Day and month in either order, then the year; or, when so said, the year of two digits first. */
    private Answer yearLast(DateOrder order) {
        if (order == DateOrder.YMD && parts.digits(0) == 2 && parts.digits(2) <= 2) {
            return yearFirst();
        }
        int first = parts.number(0);
        int second = parts.number(1);
        if (parts.isDayFirst() || first == second) {
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

    private Answer ofYear(int place, int months, int days, Reading reading) {
        int digits = parts.digits(place);
        if (digits != 4 && digits != 2) {
            return Answer.of(Fault.DATE_UNREADABLE);
        }
        int said = parts.number(place);
        return day(null, digits == 2 ? fullYear(said, latestYear) : said, months, days, reading, digits == 2);
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
