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

    /** People by their grades and, where those give no level, by their ids. */
    record Band(String[] grades, Long[] people) {}

    private final DataSource database;
    private final GradeLadder ladder;

    Levels(DataSource database, GradeLadder ladder) {
        this.database = database;
        this.ladder = ladder;
    }

    /** What is needed to tell the level of each of these people. */
    OfPeople of(Collection<Person> people) {
        List<Long> ungraded = new ArrayList<>();
        for (Person person : people) {
            if (ladder.levelOf(person.grade).isEmpty()) {
                ungraded.add(person.id);
            }
        }
        return assuming(ungraded);
    }

    private OfPeople assuming(Collection<Long> ungraded) {
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

    private List<String> grades() {
        return new Query("SELECT DISTINCT grade FROM mentoring.person WHERE grade IS NOT NULL")
                .list(database, row -> row.getString(1));
    }

    /** Who is at these levels, both included. */
    Band between(double lowest, double highest) {
        List<String> within = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String grade : grades()) {
            OptionalDouble level = ladder.levelOf(grade);
            if (level.isEmpty()) {
                unknown.add(grade);
            } else if (lowest <= level.getAsDouble() && level.getAsDouble() <= highest) {
                within.add(grade);
            }
        }
        return new Band(within.toArray(new String[0]), assumedBetween(lowest, highest, unknown));
    }

    private Long[] assumedBetween(double lowest, double highest, List<String> unknownGrades) {
        List<Long> ungraded = new Query("SELECT id FROM mentoring.person WHERE grade IS NULL")
                .add("OR grade = ANY(?)", (Object) unknownGrades.toArray(new String[0]))
                .list(database, row -> row.getLong(1));
        OfPeople levels = assuming(ungraded);
        return ungraded.stream()
                .filter(person -> {
                    double level = levels.assumed(person);
                    return lowest <= level && level <= highest;
                })
                .toArray(Long[]::new);
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

        Level of(Person person) {
            OptionalDouble known = ladder.levelOf(person.grade);
            return known.isPresent() ? new Level(known.getAsDouble(), false) : new Level(assumed(person.id), true);
        }

        private double assumed(long person) {
            return Math.max(0, top - distances[lines.indexOf(person)]);
        }
    }
}
