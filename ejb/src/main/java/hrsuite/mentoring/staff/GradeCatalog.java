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

    private static final GradeDraft NOTHING = new GradeDraft(null, null, null);
    private static final Comparator<GradePlacement> UNKNOWN_FIRST = Comparator.comparing(
                    GradePlacement::level, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(GradePlacement::name);

    private final DataSource database;

    GradeCatalog(DataSource database) {
        this.database = database;
    }

    GradeLadder ladder() {
        return new GradeLadder(said());
    }

    /** What HR said, by the grade as it is written; a grade that waits for HR is there with nothing said. */
    private Map<String, GradeDraft> said() {
        return said("");
    }

    private Map<String, GradeDraft> said(String which, Object... values) {
        Map<String, GradeDraft> said = new HashMap<>();
        new Query("SELECT name, level, ladder, synonym_of FROM mentoring.grade" + which, values)
                .each(
                        database,
                        row -> said.put(
                                row.getString(1),
                                new GradeDraft(row.getObject(2, Double.class), row.getString(3), row.getString(4))));
        return said;
    }

    /** Every grade that somebody has or that HR placed: those without a level first, then from the lowest up. */
    List<GradePlacement> placements() {
        Map<String, GradeDraft> said = said();
        GradeLadder ladder = new GradeLadder(said);
        List<GradePlacement> placements = new ArrayList<>();
        headcounts(said).forEach((grade, people) -> placements.add(placement(ladder, grade, said.get(grade), people)));
        placements.sort(UNKNOWN_FIRST);
        return placements;
    }

    private Map<String, Integer> headcounts(Map<String, GradeDraft> said) {
        Map<String, Integer> people = new TreeMap<>();
        said.keySet().forEach(grade -> people.put(grade, 0));
        new Query("SELECT grade, SUM(CASE WHEN status = 'LEAVER' THEN 0 ELSE 1 END) FROM mentoring.person"
                        + " WHERE grade IS NOT NULL GROUP BY grade")
                .each(database, row -> people.put(row.getString(1), row.getInt(2)));
        return people;
    }

    private static GradePlacement placement(GradeLadder ladder, String grade, GradeDraft said, int people) {
        GradeDraft known = said == null ? NOTHING : said;
        OptionalDouble level = ladder.levelOf(grade);
        GradePlacement.Origin origin = level.isEmpty()
                ? GradePlacement.Origin.UNKNOWN
                : ladder.isPlaced(grade) ? GradePlacement.Origin.PLACED : GradePlacement.Origin.READ;
        return new GradePlacement(
                grade, level.isEmpty() ? null : level.getAsDouble(), known.ladder(), known.synonymOf(), origin, people);
    }

    GradePlacement placement(String name) {
        return placements().stream()
                .filter(grade -> grade.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("grade", name));
    }

    /**
     * Writes what HR says.
     *
     * @param seen the version of what the caller has read; null when it does not matter
     * @throws Refusal of kind INVALID with all reasons; STALE when HR has said something else meanwhile
     */
    GradePlaced place(String name, GradeDraft draft, Long seen) {
        new GradeJudgment(name, draft).refuse();
        GradePlaced placed = new GradePlaced(name.strip(), draft);
        refuseStale(placed.name(), seen);
        new GradeJudgment(name, draft)
                .synonym(placed.name(), draft.synonymOf(), ladder().synonyms())
                .refuse();
        new Query("DELETE FROM mentoring.grade WHERE name = ?", placed.name()).change(database);
        if (!draft.saysNothing()) {
            insert(placed);
        }
        return placed;
    }

    private void insert(GradePlaced placed) {
        GradeDraft said = placed.said();
        new Query(
                        "INSERT INTO mentoring.grade (name, level, ladder, synonym_of)"
                                + " VALUES (?, CAST(? AS double precision), ?, ?)",
                        placed.name(),
                        said.level(),
                        said.ladder(),
                        said.synonymOf())
                .change(database);
    }

    private void refuseStale(String name, Long seen) {
        Map<String, GradeDraft> said = said(" WHERE name = ? FOR UPDATE", name);
        long now = placement(ladder(), name, said.get(name), 0).version();
        if (seen != null && seen != now) {
            throw Refusal.stale("grade", name);
        }
    }
}
