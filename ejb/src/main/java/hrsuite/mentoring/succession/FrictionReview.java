package hrsuite.mentoring.succession;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.pairing.PairingDirectory;
import hrsuite.mentoring.pairing.ReviewedObjection;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Judges everybody who is paired again. What somebody said yes to when the pair was confirmed is not brought up anew. */
@ApplicationScoped
class FrictionReview {

    private static final String RUNNING = "SELECT pa.id, pa.mentor_id, pa.mentee_id, mp.acknowledged"
            + " FROM mentoring.pairing pa LEFT JOIN mentoring.matching_proposal mp ON mp.mentor_id = pa.mentor_id"
            + " AND mp.mentee_id = pa.mentee_id AND pa.origin = 'round/' || mp.round_id AND mp.acknowledged IS NOT NULL"
            + " WHERE pa.state IN ('CONFIRMED', 'ACTIVE')";

    private record Pair(long id, long mentor, long mentee, String acknowledged) {}

    private record Found(long pairing, String code, String reason) {

        String key() {
            return pairing + " " + code;
        }
    }

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    private List<Friction> frictions;
    private Supplier<List<ReviewedObjection>> rules;

    FrictionReview() {}

    @Inject
    FrictionReview(Instance<Friction> frictions, PairingDirectory pairings) {
        this.frictions = frictions.stream().toList();
        this.rules = pairings::reviewed;
    }

    /**
     * @param rules what rules of others have against people who are paired
     */
    FrictionReview(DataSource database, List<Friction> frictions, Supplier<List<ReviewedObjection>> rules) {
        this.database = database;
        this.frictions = frictions;
        this.rules = rules;
    }

    /** Brings alerts in step with the data; says how many are new. */
    int follow(LocalDate today, String actor) {
        List<Found> found = found(today);
        Map<String, Long> known = known();
        List<Found> come = found.stream()
                .filter(friction -> !known.containsKey(friction.key()))
                .toList();
        Set<String> still = found.stream().map(Found::key).collect(Collectors.toCollection(HashSet::new));
        List<Long> gone = known.entrySet().stream()
                .filter(alert -> !still.contains(alert.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        sql().batch(
                        "UPDATE mentoring.friction_alert SET version = version + 1, state = 'RESOLVED',"
                                + " resolved_on = ? WHERE id = ?",
                        gone,
                        alert -> new Object[] {today, alert});
        sql().batch(
                        "INSERT INTO mentoring.friction_alert (version, pairing_id, code, reason, state, opened_on,"
                                + " opened_by) VALUES (1, ?, ?, ?, 'OPEN', ?, ?)",
                        come,
                        friction ->
                                new Object[] {friction.pairing(), friction.code(), friction.reason(), today, actor});
        return come.size();
    }

    private List<Found> found(LocalDate today) {
        List<Pair> pairs =
                sql().list(RUNNING, row -> new Pair(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)));
        List<Found> found = new ArrayList<>();
        rules.get()
                .forEach(reviewed -> found.add(new Found(
                        reviewed.pairing(),
                        reviewed.objection().code(),
                        reviewed.objection().in(Locale.ENGLISH))));
        for (Friction friction : pairs.isEmpty() ? List.<Friction>of() : frictions) {
            Friction.Judge judge = friction.read(today);
            for (Pair pair : judge == null ? List.<Pair>of() : pairs) {
                Sentence reason = judge.judge(pair.mentor(), pair.mentee());
                if (reason != null && !isAcknowledged(pair, friction.code())) {
                    found.add(new Found(pair.id(), friction.code(), reason.in(Locale.ENGLISH)));
                }
            }
        }
        return found;
    }

    private static boolean isAcknowledged(Pair pair, String code) {
        return pair.acknowledged() != null && pair.acknowledged().contains("\"" + code + "\"");
    }

    private Map<String, Long> known() {
        Map<String, Long> known = new HashMap<>();
        sql().each(
                        "SELECT id, pairing_id, code FROM mentoring.friction_alert WHERE state <> 'RESOLVED'",
                        row -> known.put(row.getLong(2) + " " + row.getString(3), row.getLong(1)));
        return known;
    }

    private Sql sql() {
        return new Sql(database);
    }
}
