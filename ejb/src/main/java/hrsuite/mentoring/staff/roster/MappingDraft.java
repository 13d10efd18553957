package hrsuite.mentoring.staff.roster;

import java.util.Map;

/**
 * A person's correction of what the columns mean. Columns are named by their heading as it stands in the file, the second
 * of equal ones as {@code Heading#2}; what is not named stays as it was recognized or said before.
 *
 * @param columns heading to the code of a field; an empty code or null leaves the column out
 * @param dateOrder heading to the order of its dates, a code of {@link DateOrder} in any case; null to say nothing
 * @param sheet the sheet to read instead; null to stay with the present one
 * @param headingRow the row that holds the headings, from 1; null to have it found
 * @param saveAs a name under which the whole correction is kept for later uploads; null to keep it for this intake only
 */
public record MappingDraft(
        Map<String, String> columns, Map<String, String> dateOrder, String sheet, Integer headingRow, String saveAs) {

    public MappingDraft {
        columns = columns == null ? Map.of() : columns;
        dateOrder = dateOrder == null ? Map.of() : dateOrder;
        sheet = sheet == null || sheet.isBlank() ? null : sheet;
    }
}
