package hrsuite.mentoring.staff.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a calendar day from text, if the text can mean one day only. */
final class DayReader {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ][\\d:.]+Z?)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?: [\\d:.]+(?: ?[AaPp][Mm])?)?");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?:\\p{L}{3,9}\\.?,? )?(\\d{1,2})(?:st|nd|rd|th)?\\.?[-/ ,]+(\\p{L}{3,9})\\.?[-/ ,]+'?(\\d{4}|\\d{2})");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?:\\p{L}{3,9}\\.?, )?(\\p{L}{3,9})\\.?[-/ ]+(\\d{1,2})(?:st|nd|rd|th)?[-/ ,]+'?(\\d{4}|\\d{2})");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    /**
     * The day, or why there is none.
     *
     * @param day null when there is none
     * @param fault null when there is a day
     */
    record Answer(LocalDate day, Fault fault) {}

    /** Why a text is not a day. */
    enum Fault {
        DATE_UNREADABLE("is not a date", "Write it as 2024-12-31 or format the cell as a date."),
        DATE_AMBIGUOUS("could mean two different days", "Write the month in letters, or the date as 2024-12-31."),
        DATE_TWO_DIGIT_YEAR("has a year of two digits", "Write all four digits of the year."),
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

    private DayReader() {}

    static Answer read(String text) {
        return Stream.of(yearFirst(text), yearLast(text), dayMonth(text), monthDay(text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Answer(null, Fault.DATE_UNREADABLE));
    }

    private static Optional<Answer> yearFirst(String text) {
        Matcher parted = YEAR_FIRST.matcher(text);
        if (parted.matches()) {
            return Optional.of(day(parted.group(1), number(parted.group(3)), number(parted.group(4))));
        }
        Matcher compact = COMPACT.matcher(text);
        return compact.matches()
                ? Optional.of(day(compact.group(1), number(compact.group(2)), number(compact.group(3))))
                : Optional.empty();
    }

    /** Points mean day before month wherever they are used; slashes and dashes mean either. */
    private static Optional<Answer> yearLast(String text) {
        Matcher date = YEAR_LAST.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int first = number(date.group(1));
        int second = number(date.group(3));
        boolean dayFirst = date.group(2).equals(".") || first > 12 || first == second;
        if (!dayFirst && second <= 12 && date.group(4).length() == 4) {
            return Optional.of(new Answer(null, Fault.DATE_AMBIGUOUS));
        }
        return Optional.of(dayFirst ? day(date.group(4), second, first) : day(date.group(4), first, second));
    }

    private static Optional<Answer> dayMonth(String text) {
        Matcher date = DAY_MONTH.matcher(text);
        return date.matches()
                ? month(date.group(2)).map(month -> day(date.group(3), month, number(date.group(1))))
                : Optional.empty();
    }

    private static Optional<Answer> monthDay(String text) {
        Matcher date = MONTH_DAY.matcher(text);
        return date.matches()
                ? month(date.group(1)).map(month -> day(date.group(3), month, number(date.group(2))))
                : Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        String start = name.toUpperCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> month.name().startsWith(start) || start.equals("SEPT") && month == Month.SEPTEMBER)
                .findFirst()
                .map(Month::getValue);
    }

    private static Answer day(String year, int month, int day) {
        if (year.length() == 2) {
            return new Answer(null, Fault.DATE_TWO_DIGIT_YEAR);
        }
        int full = number(year);
        if (full < FIRST_YEAR || full > LAST_YEAR) {
            return new Answer(null, Fault.DATE_OUT_OF_RANGE);
        }
        try {
            return new Answer(LocalDate.of(full, month, day), null);
        } catch (DateTimeException e) {
            return new Answer(null, Fault.DATE_IMPOSSIBLE);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
