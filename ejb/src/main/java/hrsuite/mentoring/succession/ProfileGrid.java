package hrsuite.mentoring.succession;

import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Counts the profiles in the cells that two of their values make. */
@ApplicationScoped
class ProfileGrid {

    private static final String COUNTS = "SELECT x.said AS x_said, y.said AS y_said, COUNT(*) AS people"
            + " FROM mentoring.profile_value x JOIN mentoring.profile_value y ON y.person_id = x.person_id"
            + " JOIN mentoring.person p ON p.id = x.person_id WHERE x.field = ? AND y.field = ?";

    private record Place(String across, String up) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    ProfileGrid() {}

    ProfileGrid(DataSource database) {
        this.database = database;
    }

    /**
     * All cells, the top row first, each row from left to right; without the hidden.
     *
     * @param department in any case; null for all
     */
    List<ProfileCell> cells(ProfileField across, ProfileField up, String department, Set<Long> hidden) {
        Map<Place, Integer> counts = counts(across, up, department, hidden);
        List<ProfileCell> cells = new ArrayList<>();
        for (int row = up.allowed().size() - 1; row >= 0; row--) {
            for (String column : across.allowed()) {
                Place place = new Place(column, up.allowed().get(row));
                cells.add(new ProfileCell(column, place.up(), counts.getOrDefault(place, 0)));
            }
        }
        return cells;
    }

    private Map<Place, Integer> counts(ProfileField across, ProfileField up, String department, Set<Long> hidden) {
        StringBuilder query = new StringBuilder(COUNTS);
        List<Object> values = new ArrayList<>(List.of(across.code(), up.code()));
        if (department != null) {
            query.append(" AND LOWER(p.department) = ?");
            values.add(department.toLowerCase(Locale.ROOT));
        }
        if (!hidden.isEmpty()) {
            query.append(" AND NOT (p.id = ANY(?))");
            values.add(hidden.toArray(new Long[0]));
        }
        Map<Place, Integer> counts = new HashMap<>();
        new Sql(database)
                .each(
                        query + " GROUP BY x.said, y.said",
                        row -> counts.put(
                                new Place(row.getString("x_said"), row.getString("y_said")), row.getInt("people")),
                        values.toArray());
        return counts;
    }
}
