package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Refusal;
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

    /**
     * @param columns those of the file; none when its headings were not found, and then every heading is believed
     */
    MappingCheck(KnownColumns known, List<IntakeDetail.Column> columns) {
        this.known = known;
        this.headings = columns.stream()
                .map(column -> Wording.key(column.heading()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Key of a heading to the code of a field; empty code to leave the column out.
     *
     * @throws Refusal of kind INVALID with everything that is wrong
     */
    Map<String, String> choices(MappingDraft draft) {
        List<Refusal.Reason> reasons = new ArrayList<>();
        Map<String, String> choices = new TreeMap<>();
        draft.columns().forEach((heading, code) -> {
            check(heading, code, reasons);
            choices.put(Wording.key(heading), code == null ? "" : code);
        });
        if (draft.saveAs() != null
                && (draft.saveAs().isBlank() || draft.saveAs().length() > NAME_LENGTH)) {
            reasons.add(new Refusal.Reason(
                    "saveAs",
                    null,
                    "NAME_UNUSABLE",
                    "A mapping has a name of 1 to 100 characters.",
                    "Shorten the name."));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
        return choices;
    }

    private void check(String heading, String code, List<Refusal.Reason> reasons) {
        if (!headings.isEmpty() && !headings.contains(Wording.key(heading))) {
            reasons.add(new Refusal.Reason(
                    heading,
                    heading,
                    "HEADING_UNKNOWN",
                    "The file has no heading " + heading + ".",
                    "Take the headings from the columns of the intake."));
        }
        if (code == null || code.isEmpty()) {
            return;
        }
        if (known.ofCode(code).isEmpty()) {
            reasons.add(new Refusal.Reason(
                    heading, code, "FIELD_UNKNOWN", "There is no field " + code + ".", fieldAdvice(code)));
        }
        if (known.isSensitive(heading) && known.ofHeading(heading).isEmpty()) {
            reasons.add(new Refusal.Reason(
                    heading,
                    code,
                    "COLUMN_SENSITIVE",
                    "The column " + heading + " speaks of what must not be kept, and is never read.",
                    "If it does not, rename it in the file."));
        }
    }

    private String fieldAdvice(String code) {
        List<String> codes = known.all().stream().map(KnownColumn::code).toList();
        return Wording.nearest(code, codes)
                .map(near -> "Maybe " + near + " is meant.")
                .orElse("Fields are: " + String.join(", ", codes) + ".");
    }
}
