package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffField;
import hrsuite.mentoring.staff.WorkingHours;
import hrsuite.mentoring.staff.roster.RosterLine.Content;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a cell says about a field, by the field's kind. */
final class FieldReader {

    private static final Set<StaffField> NUMBERS = EnumSet.of(
            StaffField.EMPLOYEE_NUMBER, StaffField.MANAGER_NUMBER, StaffField.POSITION_CODE, StaffField.GRADE);
    /** Where a nought says something. */
    private static final Set<StaffField> WITH_NOUGHT = EnumSet.of(StaffField.GRADE, StaffField.CAPACITY);

    private final CodeReader codes = new CodeReader();

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
            case DATE -> TimeReader.date(column, content, text);
            case YEAR -> TimeReader.year(content, text);
            case COUNT -> count(text);
            case PICKLIST -> codes.code(column, text);
            case LIST -> list(text);
            case TIME_ZONE -> codes.zone(text);
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

    private static FieldText count(String text) {
        int count = NumberText.count(text);
        return count >= 0
                ? FieldText.of(String.valueOf(count))
                : FieldText.fault("COUNT_UNREADABLE", "is not a whole number from 0 to 999", "Write a whole number.");
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

    private static FieldText hours(String text) {
        return WorkingHours.parse(text)
                .map(hours -> FieldText.of(hours.toString()))
                .orElseGet(() -> FieldText.fault(
                        "WORKING_HOURS_UNREADABLE",
                        "is not a span of working hours",
                        "Write 09:00-17:30 or Mon-Thu 08:00-16:00."));
    }
}
