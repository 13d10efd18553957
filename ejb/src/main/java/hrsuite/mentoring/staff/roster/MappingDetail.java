package hrsuite.mentoring.staff.roster;

import java.time.Instant;
import java.util.List;

/**
 * What somebody keeps about the columns of files under a name. It is used again for the same headings, and for an upload
 * that asks for it.
 *
 * @param keptBy null when that was not written down yet
 * @param columns by heading
 * @param version changes whenever the mapping does, also when it is removed and kept anew
 */
public record MappingDetail(String name, Instant keptAt, String keptBy, List<Column> columns, long version) {

    /**
     * What is kept about one column.
     *
     * @param heading as it was written when the mapping was kept
     * @param field code of the field that it is read as; null to leave it out, or where only its dates are spoken of
     * @param ignored whether the column is left out
     * @param dateOrder of its dates; null when nothing is said
     */
    public record Column(String heading, String field, boolean ignored, DateOrder dateOrder) {}

    public MappingDetail {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }
}
