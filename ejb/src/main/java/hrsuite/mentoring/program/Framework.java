package hrsuite.mentoring.program;

/**
 * How the pairs of a program work, beside how often they meet. What is null is left to them.
 *
 * @param meetings how many meetings each pair plans
 * @param minutesFrom how long a meeting lasts, at least, in minutes
 * @param minutesTo how long a meeting lasts, at most, in minutes
 * @param circle ISO 8601 period between meetings of the mentors with each other
 * @param supervisions how many supervisions the mentors are offered
 * @param supervisionsToAttend how many of them each mentor attends, at least
 * @param replyWithinHours how soon each answers the other
 * @param mayBeProlonged whether pairs may go on beyond the last day
 */
public record Framework(
        Integer meetings,
        Integer minutesFrom,
        Integer minutesTo,
        String circle,
        Integer supervisions,
        Integer supervisionsToAttend,
        Integer replyWithinHours,
        Boolean mayBeProlonged) {

    static final Framework NONE = new Framework(null, null, null, null, null, null, null, null);

    /** This, and the other's values where this says nothing. */
    Framework over(Framework other) {
        return new Framework(
                either(meetings, other.meetings),
                either(minutesFrom, other.minutesFrom),
                either(minutesTo, other.minutesTo),
                either(circle, other.circle),
                either(supervisions, other.supervisions),
                either(supervisionsToAttend, other.supervisionsToAttend),
                either(replyWithinHours, other.replyWithinHours),
                either(mayBeProlonged, other.mayBeProlonged));
    }

    private static <T> T either(T one, T other) {
        return one == null ? other : one;
    }
}
