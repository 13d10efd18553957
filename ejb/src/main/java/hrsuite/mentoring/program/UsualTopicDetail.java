package hrsuite.mentoring.program;

import java.util.List;

/**
 * What some people usually bring and want. Each row that fits a person whose topics nobody knows adds to what they have.
 *
 * @param id never changes
 * @param version grows with each change
 * @param side where these people stand in their career, seen from the other side of the program
 * @param words any of these stands in the job title or the department; empty for everybody
 * @param department of this department, whatever its case; null for any
 * @param gradeFrom of this grade or above; null for any
 * @param gradeTo of this grade or below; null for any
 * @param offers topics that they can usually teach
 * @param wants topics that they usually want to learn
 */
public record UsualTopicDetail(
        String id,
        long version,
        CareerSide side,
        List<String> words,
        String department,
        String gradeFrom,
        String gradeTo,
        List<String> offers,
        List<String> wants) {

    /** Whether it is for everybody on its side. */
    boolean isForEverybody() {
        return words.isEmpty() && department == null && gradeFrom == null && gradeTo == null;
    }
}
