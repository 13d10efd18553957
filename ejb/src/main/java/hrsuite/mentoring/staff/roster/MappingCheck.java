package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.roster.MappingChoices.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks at what a person says about headings. */
final class MappingCheck {

    private static final int NAME_LENGTH = 100;

    private final KnownColumns known;
    private final Set<String> headings;
    private final List<Refusal.Reason> reasons = new ArrayList<>();

    /**
     * @param columns those of the file; none when its headings were not found, and then every heading is believed
     */
    MappingCheck(KnownColumns known, List<IntakeDetail.Column> columns) {
        this.known = known;
        this.headings = columns.stream()
                .map(column -> MappingChoices.key(column.name()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * What is said.
     *
     * @throws Refusal of kind INVALID with everything that is wrong
     */
    MappingChoices choices(MappingDraft draft) {
        boolean elsewhere = draft.sheet() != null || draft.headingRow() != null;
        Map<String, Choice> choices = new TreeMap<>();
        draft.columns().forEach((heading, code) -> {
            checkHeading(heading, elsewhere);
            checkField(heading, code);
            choices.put(MappingChoices.key(heading), new Choice(code == null ? "" : code, null));
        });
        draft.dateOrder().forEach((heading, order) -> {
            checkHeading(heading, elsewhere);
            choices.merge(MappingChoices.key(heading), new Choice(null, order(heading, order)), Choice::and);
        });
        checkName(draft.saveAs());
        checkRow(draft.headingRow());
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return new MappingChoices(choices);
    }

    private void checkHeading(String heading, boolean elsewhere) {
        if (!elsewhere && !headings.isEmpty() && !headings.contains(MappingChoices.key(heading))) {
            reasons.add(new Refusal.Reason(
                    heading,
                    heading,
                    "HEADING_UNKNOWN",
                    "The file has no heading " + heading + ".",
                    "Take the names of the columns of the intake."));
        }
    }

    private void checkField(String heading, String code) {
        if (code == null || code.isEmpty()) {
            return;
        }
        if (known.ofCode(code).isEmpty()) {
            reasons.add(new Refusal.Reason(
                    heading, code, "FIELD_UNKNOWN", "There is no field " + code + ".", fieldAdvice(code)));
        }
        if (known.isUnspeakable(heading)) {
            reasons.add(new Refusal.Reason(
                    heading,
                    code,
                    "COLUMN_SENSITIVE",
                    "The column " + heading + " speaks of what must not be kept, and is never read.",
                    "If it does not, rename it in the file."));
        }
    }

    private DateOrder order(String heading, String code) {
        for (DateOrder order : DateOrder.values()) {
            if (order.name().equalsIgnoreCase(code)) {
                return order;
            }
        }
        if (code != null && !code.isBlank()) {
            reasons.add(new Refusal.Reason(
                    heading,
                    code,
                    "DATE_ORDER_UNUSABLE",
                    "There is no order of dates " + code + ".",
                    "Write DMY when the day stands first, MDY when the month does, YMD when the year does."));
        }
        return null;
    }

    private void checkName(String name) {
        if (name != null && !isUsable(name)) {
            reasons.add(new Refusal.Reason(
                    "saveAs",
                    null,
                    "NAME_UNUSABLE",
                    "A mapping has a name of 1 to 100 characters on one line, without slashes.",
                    "Choose another name."));
        }
    }

    /** The name is a part of an address. */
    private static boolean isUsable(String name) {
        return !name.isBlank()
                && name.length() <= NAME_LENGTH
                && !CellText.isBroken(name)
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))
                && !name.equals(".")
                && !name.equals("..");
    }

    private void checkRow(Integer row) {
        if (row != null && row < 1) {
            reasons.add(new Refusal.Reason(
                    "headingRow",
                    row.toString(),
                    "HEADING_ROW_UNUSABLE",
                    "The row " + row + " is no row of a sheet.",
                    "Count from 1."));
        }
    }

    private String fieldAdvice(String code) {
        List<String> codes = known.all().stream().map(KnownColumn::code).toList();
        return Wording.nearest(code, codes)
                .map(near -> "Maybe " + near + " is meant.")
                .orElse("Fields are: " + String.join(", ", codes) + ".");
    }
}
