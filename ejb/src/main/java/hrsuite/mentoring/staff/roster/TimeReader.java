package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import java.time.LocalDate;
import java.util.List;

/** Reads what a cell says about days, years of birth and ages, within the years of a working life. */
final class TimeReader {

    static final int YOUNGEST = 14;

    private static final int OLDEST = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int HIRED_AHEAD = 1;
    private static final int AHEAD = 20;
    /** Years that systems write where an end is not known. */
    private static final List<String> ENDLESS = List.of("9999", "4712", "2999");

    private TimeReader() {}

    /** A day; one that could be two days is a fault. */
    static FieldText date(KnownColumn column, Content content, String text) {
        DayReader.Answer answer = day(column, text, null);
        if (answer == null) {
            return FieldText.NOTHING;
        }
        if (answer.reading() == DayReader.Reading.EITHER) {
            return FieldText.fault(
                    DayReader.AMBIGUOUS,
                    "could mean two different days",
                    "Say for the whole column whether the day or the month comes first, or write the date as 2024-12-31.");
        }
        return answer.fault() == null ? FieldText.of(answer.day()) : dateFault(content, answer.fault());
    }

    /** What a text says that is not blank; null where systems write a day that never comes, or noughts. */
    static DayReader.Answer day(KnownColumn column, String text, DateOrder order) {
        DayReader.Answer answer = DayReader.read(text, order, latestYear(column.field()));
        if (answer.fault() == null) {
            return answer;
        }
        boolean endless =
                column.field() == StaffField.LEAVE_DATE && ENDLESS.stream().anyMatch(text::contains);
        boolean noughts = text.chars().noneMatch(c -> Character.isLetter(c) || c >= '1' && c <= '9');
        return endless || noughts ? null : answer;
    }

    static FieldText dateFault(Content content, DayReader.Fault fault) {
        return content == Content.NUMBER
                ? FieldText.fault(
                        "DATE_IS_NUMBER", "is a number, not a date", "Format the cell as a date or write 2024-12-31.")
                : FieldText.fault(fault.name(), fault.words(), fault.advice());
    }

    /** The latest year that a year of two digits may mean. */
    static int latestYear(StaffField field) {
        int now = LocalDate.now().getYear();
        if (field == StaffField.BIRTH_YEAR) {
            return now - YOUNGEST;
        }
        return field == StaffField.HIRE_DATE ? now + HIRED_AHEAD : now + AHEAD;
    }

    /** A year of birth, of a number or of a date. */
    static FieldText year(Content content, String text) {
        int latest = latestYear(StaffField.BIRTH_YEAR);
        String bare = NumberText.bare(text);
        int year;
        if (NumberText.isDigits(bare) && bare.length() <= 4) {
            year = bare.length() == 2
                    ? DayReader.fullYear(Integer.parseInt(bare), latest)
                    : bare.length() == 4 ? Integer.parseInt(bare) : 0;
        } else {
            DayReader.Answer answer = DayReader.read(text, null, latest);
            if (answer.fault() != null) {
                return dateFault(content, answer.fault());
            }
            year = Integer.parseInt(answer.day().substring(0, 4));
        }
        return year >= FIRST_YEAR && year <= LocalDate.now().getYear()
                ? FieldText.of(String.valueOf(year))
                : FieldText.fault("YEAR_OUT_OF_RANGE", "is no year of birth", "Look up the year.");
    }

    /** The year of birth that follows from an age in full years, as far as it does. */
    static FieldText birthYear(String age) {
        int years = NumberText.count(age);
        return years >= YOUNGEST && years <= OLDEST
                ? FieldText.of(String.valueOf(LocalDate.now().getYear() - years))
                : FieldText.fault(
                        "AGE_OUT_OF_RANGE",
                        "is no age of a person at work, from " + YOUNGEST + " to " + OLDEST,
                        "Look up the age, or write the year of birth in a column Birth year.");
    }
}
