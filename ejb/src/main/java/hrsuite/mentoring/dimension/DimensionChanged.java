package hrsuite.mentoring.dimension;

import hrsuite.mentoring.audit.Audited;

/**
 * Something has been said or taken back, or the catalog has changed. Says nothing of what was said.
 *
 * @param action {@code DIMENSION_SAID}, {@code DIMENSION_TAKEN_BACK}, {@code DIMENSION_SAVED} or {@code
 *     DIMENSION_REMOVED}
 * @param dimension code of the dimension
 */
public record DimensionChanged(String action, String dimension) implements Audited {

    @Override
    public String subject() {
        return "dimension/" + dimension;
    }
}
