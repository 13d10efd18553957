package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.RosterReader.Remark;
import java.util.List;

/** What a person should know about how a file was read, in the order in which it was noted. */
final class RemarkStore {

    private static final int LENGTH = 1_000;

    private final Sql sql;

    RemarkStore(Sql sql) {
        this.sql = sql;
    }

    /** What is known already is not said twice. */
    void add(long id, List<Remark> remarks) {
        List<Remark> known = of(id);
        int place = known.size();
        for (Remark remark : remarks) {
            if (!known.contains(remark)) {
                sql.update(
                        "INSERT INTO mentoring.roster_remark (intake_id, place, code, message) VALUES (?, ?, ?, ?)",
                        id,
                        place++,
                        remark.code(),
                        CellText.shown(remark.message(), LENGTH));
            }
        }
    }

    List<Remark> of(long id) {
        return sql.list(
                "SELECT code, message FROM mentoring.roster_remark WHERE intake_id = ? ORDER BY place",
                row -> new Remark(row.getString(1), row.getString(2)),
                id);
    }

    void delete(long id) {
        sql.update("DELETE FROM mentoring.roster_remark WHERE intake_id = ?", id);
    }
}
