package hrsuite.mentoring.program;

import java.util.List;

/**
 * A row of usual topics as HR wants it; see {@link UsualTopicDetail}.
 *
 * @param side {@code EARLY} or {@code LATE}, in any case
 * @param words any of these in job title or department, whole words; never null
 * @param department null or blank for any
 * @param gradeFrom a grade whose level is known; null or blank for any
 * @param gradeTo the same
 * @param offers topics; never null
 * @param wants topics; never null, and not both empty
 */
public record UsualTopicDraft(
        String side,
        List<String> words,
        String department,
        String gradeFrom,
        String gradeTo,
        List<String> offers,
        List<String> wants) {

    public UsualTopicDraft {
        words = Given.list(words);
        department = given(department);
        gradeFrom = given(gradeFrom);
        gradeTo = given(gradeTo);
        offers = Given.list(offers);
        wants = Given.list(wants);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What would have to be asked for to get a row as it stands. */
    public static UsualTopicDraft of(UsualTopicDetail row) {
        return new UsualTopicDraft(
                row.side().name(),
                row.words(),
                row.department(),
                row.gradeFrom(),
                row.gradeTo(),
                row.offers(),
                row.wants());
    }
}
