package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The pairs of workbooks that have been judged. */
@ApplicationScoped
class PairStaging {

    static final String NEW = "NEW";
    static final String ALREADY = "ALREADY";

    /** A pair with its row in the sheet. */
    record Staged(int row, NewPairing pair, String outcome) {}

    /** A change with the key that pages go by. */
    private record Keyed(String id, PairChange change) {}

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    /** Keeps the pairs of an intake in place of those that were kept before. */
    void replace(long intake, List<Staged> pairs) {
        Sql sql = new Sql(database);
        sql.update("DELETE FROM mentoring.pair_staged WHERE intake_id = ?", intake);
        sql.batch(
                "INSERT INTO mentoring.pair_staged (intake_id, row_number, mentor_id, mentee_id, since, outcome)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                pairs,
                staged -> new Object[] {
                    intake,
                    staged.row(),
                    staged.pair().mentor(),
                    staged.pair().mentee(),
                    Sql.None.or(Sql.None.DAY, staged.pair().since()),
                    staged.outcome()
                });
    }

    /** Those that applying makes. */
    List<NewPairing> toMake(long intake) {
        return new Sql(database)
                .list(
                        "SELECT mentor_id, mentee_id, since FROM mentoring.pair_staged WHERE intake_id = ? AND outcome = ?"
                                + " ORDER BY id",
                        row -> new NewPairing(
                                row.getLong(1),
                                row.getLong(2),
                                row.getObject(3, LocalDate.class),
                                TakeOver.ORIGIN,
                                Set.of()),
                        intake,
                        NEW);
    }

    Page<PairChange> page(long intake, PageRequest page) {
        List<Keyed> rows = new Sql(database)
                .list(
                        "SELECT s.id, s.row_number, s.since, s.outcome,"
                                + " m.id, m.employee_number, m.preferred_name, m.given_name, m.family_name, m.department, m.grade,"
                                + " l.id, l.employee_number, l.preferred_name, l.given_name, l.family_name, l.department, l.grade"
                                + " FROM mentoring.pair_staged s JOIN mentoring.person m ON m.id = s.mentor_id"
                                + " JOIN mentoring.person l ON l.id = s.mentee_id WHERE s.intake_id = ? AND s.id > ?"
                                + " ORDER BY s.id FETCH FIRST ? ROWS ONLY",
                        row -> new Keyed(
                                row.getString(1),
                                new PairChange(
                                        row.getInt(2),
                                        PairingRows.participant(row, 5),
                                        PairingRows.participant(row, 12),
                                        row.getObject(3, LocalDate.class),
                                        row.getString(4))),
                        intake,
                        page.afterKey(),
                        page.limit() + 1);
        return Page.of(rows, page, Keyed::id).map(Keyed::change);
    }
}
