package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.WorkingHours;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a cell says about a field, by the field's kind. */
final class FieldReader {

    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "ja", "zh", "vi", "ar");
    static final int YOUNGEST = 14;

    private static final int OLDEST = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int HIRED_AHEAD = 1;
    private static final int AHEAD = 20;
    private static final String YES = "YES";
    private static final Set<StaffField> NUMBERS = EnumSet.of(
            StaffField.EMPLOYEE_NUMBER, StaffField.MANAGER_NUMBER, StaffField.POSITION_CODE, StaffField.GRADE);
    /** Where a nought says something. */
    private static final Set<StaffField> WITH_NOUGHT = EnumSet.of(StaffField.GRADE, StaffField.CAPACITY);
    /** Years that systems write where an end is not known. */
    private static final List<String> ENDLESS = List.of("9999", "4712", "2999");

    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Map<String, String> zones = new HashMap<>();

    FieldReader() {
        LANGUAGES.forEach(language -> WordList.read("words_" + language + ".csv", 3)
                .forEach(line -> words.computeIfAbsent(line[0], field -> new HashMap<>())
                        .putIfAbsent(Wording.key(line[2]), line[1])));
        ZoneId.getAvailableZoneIds().forEach(zone -> zones.put(zone.toLowerCase(Locale.ROOT), zone));
    }

    /** Reads a cell; a date that could be two days is a fault. */
    FieldText read(KnownColumn column, Content content, String text) {
        FieldText unread = unread(content, text);
        if (unread != null) {
            return unread;
        }
        String clean = clean(column, content, text);
        return clean.isEmpty() ? FieldText.NOTHING : shortEnough(column, byKind(column, content, clean));
    }

    /** What a cell says that holds nothing that could be read as a value; null when it holds that. */
    FieldText unread(Content content, String text) {
        if (content == Content.EMPTY) {
            return FieldText.NOTHING;
        }
        if (content == Content.ERROR) {
            return text.equals("#N/A")
                    ? FieldText.fault(
                            "CELL_HOLDS_ERROR",
                            "is an error of the spreadsheet: something was looked up and not found",
                            "Correct the formula, type the value, or empty the cell.")
                    : FieldText.fault(
                            "CELL_HOLDS_ERROR",
                            "is an error of the spreadsheet",
                            "Correct the formula or type the value.");
        }
        if (content == Content.FORMULA_WITHOUT_VALUE) {
            return FieldText.fault(
                    "FORMULA_WITHOUT_VALUE",
                    "is a formula without its value",
                    "Open the file in a spreadsheet program and save it again.");
        }
        return CellText.isBroken(text)
                ? FieldText.fault(
                        "CHARACTER_NOT_ALLOWED",
                        "holds a character that is none",
                        "Type the text again instead of pasting it.")
                : null;
    }

    /** The text of a cell without what says nothing; empty when nothing is left. */
    String clean(KnownColumn column, Content content, String text) {
        String clean = column.kind() == StaffField.Kind.LIST ? CellText.cleanLines(text) : CellText.clean(text);
        if (clean.equals("0") && column.kind() != StaffField.Kind.PICKLIST && !WITH_NOUGHT.contains(column.field())) {
            return "";
        }
        return clean;
    }

    static FieldText shortEnough(KnownColumn column, FieldText read) {
        return read.value() != null && read.value().length() > column.length()
                ? FieldText.fault(
                        "TEXT_TOO_LONG",
                        "is longer than " + column.length() + " characters",
                        "Shorten it to " + column.length() + " characters.")
                : read;
    }

    private FieldText byKind(KnownColumn column, Content content, String text) {
        return switch (column.kind()) {
            case TEXT -> text(column, text);
            case EMAIL -> email(text);
            case DATE -> date(column, content, text);
            case YEAR -> year(content, text);
            case COUNT -> count(text);
            case PICKLIST -> code(column, text);
            case LIST -> list(text);
            case TIME_ZONE -> zone(text);
            case WORKING_HOURS -> hours(text);
        };
    }

    private static FieldText text(KnownColumn column, String text) {
        if (!NUMBERS.contains(column.field())) {
            return FieldText.of(text);
        }
        return NumberText.isShortened(text)
                ? FieldText.fault(
                        "NUMBER_SHORTENED",
                        "is a number that a spreadsheet has shortened, and its last digits are lost",
                        "Format the column as text and copy the numbers again from where they come from.")
                : FieldText.of(NumberText.bare(text));
    }

    private static FieldText email(String text) {
        String bare = EmailText.bare(text);
        return EmailText.isAddress(bare)
                ? FieldText.of(bare.toLowerCase(Locale.ROOT))
                : FieldText.fault("EMAIL_UNREADABLE", "is not an e-mail address", "Write it as name@example.com.");
    }

    private static FieldText date(KnownColumn column, Content content, String text) {
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

    private static FieldText year(Content content, String text) {
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

    private static FieldText count(String text) {
        int count = NumberText.count(text);
        return count >= 0
                ? FieldText.of(String.valueOf(count))
                : FieldText.fault("COUNT_UNREADABLE", "is not a whole number from 0 to 999", "Write a whole number.");
    }

    private FieldText code(KnownColumn column, String text) {
        String key = Wording.key(text);
        Optional<String> code = column.allowed().stream()
                .filter(allowed -> Wording.key(allowed).equals(key))
                .findFirst()
                .or(() -> word(column, key));
        return code.map(FieldText::of).orElseGet(() -> unknownCode(column, text));
    }

    private Optional<String> word(KnownColumn column, String key) {
        String list = column.allowed().contains(YES) ? "*" : column.code();
        return Optional.ofNullable(words.getOrDefault(list, Map.of()).get(key)).filter(column.allowed()::contains);
    }

    private static FieldText unknownCode(KnownColumn column, String text) {
        String allowed = "Allowed are " + String.join(", ", column.allowed()) + ".";
        String advice = Wording.nearest(text, column.allowed())
                .map(near -> "Maybe " + near + " is meant. " + allowed)
                .orElse(allowed);
        return FieldText.fault("VALUE_NOT_ALLOWED", "is not one of the allowed values", advice);
    }

    private static FieldText list(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        Arrays.stream(text.split("[;,\n\u3001\uFF1B\uFF0C\u060C\u061B]"))
                .map(CellText::clean)
                .filter(part -> !part.isEmpty())
                .forEach(part -> parts.putIfAbsent(part.toLowerCase(Locale.ROOT), part));
        return parts.isEmpty()
                ? FieldText.NOTHING
                : FieldText.of(parts.values().stream().collect(Collectors.joining("; ")));
    }

    private FieldText zone(String text) {
        String key = text.toLowerCase(Locale.ROOT).replace(' ', '_');
        if (zones.containsKey(key)) {
            return FieldText.of(zones.get(key));
        }
        String advice = zones.entrySet().stream()
                .filter(zone -> zone.getKey().endsWith("/" + key))
                .map(zone -> "Maybe " + zone.getValue() + " is meant.")
                .findFirst()
                .orElse("Write a zone of the IANA list: Europe/Berlin, Australia/Sydney.");
        return FieldText.fault("TIME_ZONE_UNKNOWN", "is not a time zone", advice);
    }

    private static FieldText hours(String text) {
        return WorkingHours.parse(text)
                .map(hours -> FieldText.of(hours.toString()))
                .orElseGet(() -> FieldText.fault(
                        "WORKING_HOURS_UNREADABLE",
                        "is not a span of working hours",
                        "Write 09:00-17:30 or Mon-Thu 08:00-16:00."));
    }
}
