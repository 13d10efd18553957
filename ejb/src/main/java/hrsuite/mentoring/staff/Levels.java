package hrsuite.mentoring.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import javax.sql.DataSource;

/**
 * How senior people are, for the length of one call: by their grade, else by their distance from the top of the reporting
 * line, each step one less than the highest level of the company and never below 0.
 */
final class Levels {

    /** The top of a company in which no grade has a level. */
    private static final double USUAL_TOP = 15;

    /**
     * A range of levels, both ends included.
     *
     * @param grades the grades of the company whose level is known and in the range
     * @param complete whether everyone in the range has one of {@code grades}; otherwise some levels must be assumed
     */
    record Band(double lowest, double highest, List<String> grades, boolean complete) {

        boolean holds(Level level) {
            return lowest <= level.value() && level.value() <= highest;
        }
    }

    private final DataSource database;
    private final GradeLadder ladder;

    Levels(DataSource database, GradeLadder ladder) {
        this.database = database;
        this.ladder = ladder;
    }

    /** What is needed to tell the level of each of these people. */
    OfPeople of(Collection<? extends Graded> people) {
        List<Long> ungraded = new ArrayList<>();
        for (Graded person : people) {
            if (ladder.levelOf(person.grade()).isEmpty()) {
                ungraded.add(person.id());
            }
        }
        return ungraded.isEmpty()
                ? new OfPeople(ladder, null, null, USUAL_TOP)
                : OfPeople.by(ladder, new CompanyLines(database).above(ungraded), top());
    }

    private double top() {
        return grades().stream()
                .map(ladder::levelOf)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max()
                .orElse(USUAL_TOP);
    }

    /** Every grade of the company once, and null if somebody has none. */
    private List<String> grades() {
        return new Query("SELECT DISTINCT grade FROM mentoring.person").list(database, row -> row.getString(1));
    }

    Band between(double lowest, double highest) {
        List<String> within = new ArrayList<>();
        boolean complete = true;
        for (String grade : grades()) {
            OptionalDouble level = ladder.levelOf(grade);
            complete &= level.isPresent();
            if (level.isPresent() && lowest <= level.getAsDouble() && level.getAsDouble() <= highest) {
                within.add(grade);
            }
        }
        return new Band(lowest, highest, within, complete);
    }

    /** The levels of some people. */
    static final class OfPeople {

        private final GradeLadder ladder;
        private final ReportingLines lines;
        private final int[] distances;
        private final double top;

        private OfPeople(GradeLadder ladder, ReportingLines lines, int[] distances, double top) {
            this.ladder = ladder;
            this.lines = lines;
            this.distances = distances;
            this.top = top;
        }

        private static OfPeople by(GradeLadder ladder, ReportingLines lines, double top) {
            return new OfPeople(ladder, lines, lines.distancesFromTop(), top);
        }

        Level of(Graded person) {
            OptionalDouble known = ladder.levelOf(person.grade());
            return known.isPresent() ? new Level(known.getAsDouble(), false) : new Level(assumed(person.id()), true);
        }

        private double assumed(long person) {
            return Math.max(0, top - distances[lines.indexOf(person)]);
        }
    }
}
