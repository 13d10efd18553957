package hrsuite.mentoring.succession;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Counts flags day by day, out of what their lives say. */
@ApplicationScoped
class FlagTrend {

    private static final int LONGEST = 366;
    private static final String LIVES = "SELECT code, opened_on, over_on, COUNT(*) FROM ("
            + "SELECT f.code, f.opened_on, f.resolved_on AS over_on, f.person_id FROM mentoring.risk_flag f UNION ALL"
            + " SELECT 'DECLARED', d.declared_on, COALESCE(d.cleared_on, d.ends_on + 1), d.person_id"
            + " FROM mentoring.declared_flag d) life"
            + " WHERE opened_on <= ? AND (over_on IS NULL OR over_on >= ?)";

    /** Flags of one code that came up on the same day and ended on the same day; null where they have not ended. */
    private record Life(String code, LocalDate openedOn, LocalDate overOn, int count) {

        boolean inForceOn(LocalDate day) {
            return !openedOn.isAfter(day) && (overOn == null || overOn.isAfter(day));
        }
    }

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    FlagTrend() {}

    FlagTrend(DataSource database) {
        this.database = database;
    }

    /** By day, then by code; codes of which there was none are left out. */
    List<FlagCount> between(LocalDate from, LocalDate to, Set<Long> hidden) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > LONGEST) {
            throw Refusal.invalid(
                    "from",
                    from,
                    "DAYS_OUT_OF_RANGE",
                    "From " + from + " to " + to + " it is " + days + " days.",
                    "Ask for 1 to " + LONGEST + " days.");
        }
        List<Life> lives = lives(from, to, hidden);
        Set<String> codes = new TreeSet<>();
        lives.forEach(life -> codes.add(life.code()));
        List<FlagCount> counts = new ArrayList<>();
        for (String code : codes) {
            List<Life> ofCode =
                    lives.stream().filter(life -> life.code().equals(code)).toList();
            from.datesUntil(to.plusDays(1)).forEach(day -> counts.add(count(day, code, ofCode)));
        }
        counts.sort(Comparator.comparing(FlagCount::day).thenComparing(FlagCount::code));
        return counts;
    }

    private static FlagCount count(LocalDate day, String code, List<Life> lives) {
        int inForce = 0;
        int opened = 0;
        int resolved = 0;
        for (Life life : lives) {
            inForce += life.inForceOn(day) ? life.count() : 0;
            opened += day.equals(life.openedOn()) ? life.count() : 0;
            resolved += day.equals(life.overOn()) ? life.count() : 0;
        }
        return new FlagCount(day, code, inForce, opened, resolved);
    }

    private List<Life> lives(LocalDate from, LocalDate to, Set<Long> hidden) {
        List<Object> values = new ArrayList<>(List.of(to, from));
        String unhidden = "";
        if (!hidden.isEmpty()) {
            unhidden = " AND NOT (COALESCE(person_id, 0) = ANY(?))";
            values.add(hidden.toArray(new Long[0]));
        }
        return new Sql(database)
                .list(
                        LIVES + unhidden + " GROUP BY code, opened_on, over_on",
                        row -> new Life(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, LocalDate.class),
                                row.getInt(4)),
                        values.toArray());
    }
}
