package hrsuite.mentoring.staff;

/**
 * What HR says about a grade; all null takes back what was said before.
 *
 * @param level higher is more senior, 0 to 1,000,000; null where its own text says it, or {@code synonymOf}
 * @param ladder the ladder it belongs to, at most 100 characters; null for none
 * @param synonymOf the grade that it is another name of, as that is written; null for a grade of its own
 */
public record GradeDraft(Double level, String ladder, String synonymOf) {

    public GradeDraft {
        ladder = given(ladder);
        synonymOf = given(synonymOf);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What would have to be asked for to get a grade as it stands. */
    public static GradeDraft of(GradePlacement grade) {
        boolean said = grade.origin() == GradePlacement.Origin.PLACED && grade.synonymOf() == null;
        return new GradeDraft(said ? grade.level() : null, grade.ladder(), grade.synonymOf());
    }

    boolean saysNothing() {
        return level == null && ladder == null && synonymOf == null;
    }
}
