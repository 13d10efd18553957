package hrsuite.mentoring.staff;

import hrsuite.mentoring.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The grades of the company: what people have, and what HR said about it. */
final class GradeCatalog {

    private static final Comparator<GradePlacement> UNKNOWN_FIRST = Comparator.comparing(
                    GradePlacement::level, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(GradePlacement::name);

    private static final double HIGHEST_LEVEL = 1_000_000;
    private static final int LONGEST_GRADE = StaffField.GRADE.length();

    private final DataSource database;

    GradeCatalog(DataSource database) {
        this.database = database;
    }

    GradeLadder ladder() {
        return new GradeLadder(placed());
    }

    private Map<String, Double> placed() {
        Map<String, Double> placed = new HashMap<>();
        new Query("SELECT name, level FROM mentoring.grade")
                .each(database, row -> placed.put(row.getString(1), row.getObject(2, Double.class)));
        return placed;
    }

    /** Every grade that somebody has or that HR placed: those without a level first, then from the lowest up. */
    List<GradePlacement> placements() {
        Map<String, Double> placed = placed();
        GradeLadder ladder = new GradeLadder(placed);
        List<GradePlacement> placements = new ArrayList<>();
        headcounts(placed).forEach((grade, people) -> placements.add(placement(ladder, grade, people)));
        placements.sort(UNKNOWN_FIRST);
        return placements;
    }

    private Map<String, Integer> headcounts(Map<String, Double> placed) {
        Map<String, Integer> people = new TreeMap<>();
        placed.keySet().forEach(grade -> people.put(grade, 0));
        new Query("SELECT grade, SUM(CASE WHEN status = 'LEAVER' THEN 0 ELSE 1 END) FROM mentoring.person"
                        + " WHERE grade IS NOT NULL GROUP BY grade")
                .each(database, row -> people.put(row.getString(1), row.getInt(2)));
        return people;
    }

    private static GradePlacement placement(GradeLadder ladder, String grade, int people) {
        OptionalDouble level = ladder.levelOf(grade);
        if (level.isEmpty()) {
            return new GradePlacement(grade, null, GradePlacement.Origin.UNKNOWN, people);
        }
        GradePlacement.Origin origin =
                ladder.isPlaced(grade) ? GradePlacement.Origin.PLACED : GradePlacement.Origin.READ;
        return new GradePlacement(grade, level.getAsDouble(), origin, people);
    }

    GradePlacement placement(String name) {
        return placements().stream()
                .filter(grade -> grade.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("grade", name));
    }

    /**
     * Writes what HR said; a null level takes it back.
     *
     * @param seen the version of what the caller has read; null when it does not matter
     * @throws Refusal of kind INVALID when it is no name or no level, STALE when HR has said something else meanwhile
     */
    GradePlaced place(String name, Double level, Long seen) {
        refuseName(name);
        refuseLevel(level);
        refuseStale(name.strip(), seen);
        GradePlaced placed = new GradePlaced(name.strip(), level);
        new Query("DELETE FROM mentoring.grade WHERE name = ?", placed.name()).change(database);
        if (level != null) {
            new Query("INSERT INTO mentoring.grade (name, level) VALUES (?, ?)", placed.name(), level).change(database);
        }
        return placed;
    }

    private void refuseStale(String name, Long seen) {
        List<Double> said = new ArrayList<>();
        new Query("SELECT level FROM mentoring.grade WHERE name = ? FOR UPDATE", name)
                .each(database, row -> said.add(row.getObject(1, Double.class)));
        long now = said.isEmpty() || said.get(0) == null ? 0 : Double.doubleToLongBits(said.get(0));
        if (seen != null && seen != now) {
            throw Refusal.stale("grade", name);
        }
    }

    private static void refuseName(String name) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_GRADE) {
            throw Refusal.invalid(
                    "name",
                    name,
                    "GRADE_NAME_INVALID",
                    "A grade has a name of 1 to " + LONGEST_GRADE + " characters.",
                    "Write it as it stands with the people who have it.");
        }
    }

    private static void refuseLevel(Double level) {
        if (level != null && !(level >= 0 && level <= HIGHEST_LEVEL)) {
            throw Refusal.invalid(
                    "level",
                    level,
                    "LEVEL_OUT_OF_RANGE",
                    "The level " + level + " is not between 0 and 1,000,000.",
                    "Any scale will do, as long as a higher number is more senior.");
        }
    }
}
