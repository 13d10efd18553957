package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.database.Sql;
import java.util.Map;

/** What texts of an intake mean that stand where the number of a person belongs; writes the numbers in their place. */
final class Meanings {

    private final Sql sql;
    private final long intake;

    Meanings(Sql sql, long intake) {
        this.sql = sql;
        this.intake = intake;
    }

    /**
     * @param meant text to number
     */
    void add(Map<String, String> meant) {
        sql.batch(
                "INSERT INTO mentoring.roster_meant (intake_id, said, meant) VALUES (?, ?, ?)",
                meant.entrySet().stream()
                        .map(entry -> new Object[] {intake, entry.getKey(), entry.getValue()})
                        .toList());
    }

    /** Writes the numbers into a column of the staged rows; how many rows that changes. */
    int writeInto(String column) {
        return sql.update(
                "UPDATE mentoring.roster_staged SET " + column + " = (SELECT m.meant FROM mentoring.roster_meant m"
                        + " WHERE m.intake_id = roster_staged.intake_id AND m.said = roster_staged." + column
                        + ") WHERE intake_id = ? AND " + column
                        + " IN (SELECT m.said FROM mentoring.roster_meant m WHERE m.intake_id = ?)",
                intake,
                intake);
    }
}
