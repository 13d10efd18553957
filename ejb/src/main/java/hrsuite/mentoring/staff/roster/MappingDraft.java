package hrsuite.mentoring.staff.roster;

import java.util.Map;

/**
 * A person's correction of what the columns mean.
 *
 * @param columns heading as it stands in the file to the code of a field; an empty code or null leaves the column out;
 *     headings that are not named keep what was recognized
 * @param saveAs a name under which the whole correction is kept for later uploads; null to keep it for this intake only
 */
public record MappingDraft(Map<String, String> columns, String saveAs) {

    public MappingDraft {
        columns = columns == null ? Map.of() : columns;
    }
}
