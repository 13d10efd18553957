package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.WorkingHours;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a cell says about a field, by the field's kind. */
final class FieldReader {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>()]+@[^\\s@,;<>()]+\\.[^\\s@,;<>().]+");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:\\.0+)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int FIRST_YEAR = 1900;
    private static final String YES = "YES";

    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Map<String, String> zones = new HashMap<>();

    FieldReader() {
        WordList.read("words_en.csv", 3).forEach(line -> words.computeIfAbsent(line[0], field -> new HashMap<>())
                .put(Wording.key(line[2]), line[1]));
        ZoneId.getAvailableZoneIds().forEach(zone -> zones.put(zone.toLowerCase(Locale.ROOT), zone));
    }

    FieldText read(KnownColumn column, Content content, String text) {
        if (content == Content.EMPTY) {
            return FieldText.NOTHING;
        }
        if (CellText.isBroken(text)) {
            return FieldText.fault(
                    "CHARACTER_NOT_ALLOWED",
                    "holds a character that is none",
                    "Type the text again instead of pasting it.");
        }
        if (content == Content.ERROR) {
            return FieldText.fault(
                    "CELL_HOLDS_ERROR", "is an error of the spreadsheet", "Correct the formula or type the value.");
        }
        if (content == Content.FORMULA_WITHOUT_VALUE) {
            return FieldText.fault(
                    "FORMULA_WITHOUT_VALUE",
                    "is a formula without its value",
                    "Open the file in a spreadsheet program and save it again.");
        }
        return readText(column, content, text);
    }

    private FieldText readText(KnownColumn column, Content content, String text) {
        boolean list = column.kind() == StaffField.Kind.LIST;
        String clean = list ? CellText.cleanLines(text) : CellText.clean(text);
        if (clean.isEmpty() || column.field() == StaffField.MANAGER_NUMBER && clean.equals("0")) {
            return FieldText.NOTHING;
        }
        FieldText read = byKind(column, content, clean);
        if (read.value() != null && read.value().length() > column.length()) {
            return FieldText.fault(
                    "TEXT_TOO_LONG",
                    "is longer than " + column.length() + " characters",
                    "Shorten it to " + column.length() + " characters.");
        }
        return read;
    }

    private FieldText byKind(KnownColumn column, Content content, String text) {
        return switch (column.kind()) {
            case TEXT -> FieldText.of(text);
            case EMAIL -> email(text);
            case DATE -> date(content, text);
            case YEAR -> year(content, text);
            case COUNT -> count(text);
            case PICKLIST -> code(column, text);
            case LIST -> list(text);
            case TIME_ZONE -> zone(text);
            case WORKING_HOURS -> hours(text);
        };
    }

    private static FieldText email(String text) {
        return EMAIL.matcher(text).matches()
                ? FieldText.of(text.toLowerCase(Locale.ROOT))
                : FieldText.fault("EMAIL_UNREADABLE", "is not an e-mail address", "Write it as name@example.com.");
    }

    private static FieldText date(Content content, String text) {
        DayReader.Answer answer = DayReader.read(text);
        if (answer.day() != null) {
            return FieldText.of(answer.day().toString());
        }
        if (content == Content.NUMBER) {
            return FieldText.fault(
                    "DATE_IS_NUMBER", "is a number, not a date", "Format the cell as a date or write 2024-12-31.");
        }
        DayReader.Fault fault = answer.fault();
        return FieldText.fault(fault.name(), fault.words(), fault.advice());
    }

    private static FieldText year(Content content, String text) {
        String year = text;
        if (!YEAR.matcher(text).matches()) {
            FieldText day = date(content, text);
            if (day.fault() != null) {
                return day;
            }
            year = day.value().substring(0, 4);
        }
        int number = Integer.parseInt(year);
        return number >= FIRST_YEAR && number <= Year.now().getValue()
                ? FieldText.of(year)
                : FieldText.fault("YEAR_OUT_OF_RANGE", "is no year of birth", "Look up the year.");
    }

    private static FieldText count(String text) {
        return COUNT.matcher(text).matches()
                ? FieldText.of(String.valueOf((int) Double.parseDouble(text)))
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
        Arrays.stream(text.split("[;,\n]"))
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
