package hrsuite.mentoring.dimension;

import java.util.List;

/**
 * What somebody may say of themselves, and has said.
 *
 * @param consent what they agree to by saying something
 * @param dimensions all of the catalog
 */
public record OwnDimensions(String consent, List<Own> dimensions) {

    /**
     * One of them.
     *
     * @param code of the dimension
     * @param name in the reader's language
     * @param values what may be said
     * @param said the code of what the person has said; null for nothing
     */
    public record Own(String code, String name, List<Choice> values, String said) {}

    /** One thing that may be said, in the reader's language. */
    public record Choice(String code, String name) {}
}
