package hrsuite.mentoring.succession;

import static hrsuite.mentoring.succession.RiskFlag.Origin.DECLARED;
import static hrsuite.mentoring.succession.RiskFlag.Origin.DERIVED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

/** Turns a row of {@link FlagSql} into a flag with its reason in words. */
final class FlagRow {

    private FlagRow() {}

    static RiskFlag read(ResultSet row) throws SQLException {
        String code = row.getString("code");
        boolean declared = DECLARED.name().equals(row.getString("origin"));
        FlagReason reason = declared ? null : reason(DerivedFlag.valueOf(code), row);
        boolean vacant = row.getString("employee_number") == null;
        return new RiskFlag(
                declared ? row.getString("number") : code + "-" + row.getLong("number"),
                row.getLong("version"),
                declared ? DECLARED : DERIVED,
                code,
                row.getString("employee_number"),
                vacant ? "" : Subject.name(row),
                row.getString(vacant ? "unit" : "department"),
                row.getString(vacant ? "title" : "job_title"),
                row.getString("position"),
                declared ? row.getString("fact") : reason.text(),
                declared ? Map.of() : reason.facts(),
                RiskFlag.State.valueOf(row.getString("state")),
                declared ? row.getString("opened_by") : null,
                declared ? row.getObject("opened_on", LocalDate.class) : null,
                row.getString("opened_by"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("counterpart_number"),
                decision(row, "acknowledged"),
                decision(row, "resolved"));
    }

    private static FlagReason reason(DerivedFlag flag, ResultSet row) throws SQLException {
        return new FlagReason(
                flag, row.getInt("amount"), row.getString("fact"), row.getObject("fact_day", LocalDate.class));
    }

    private static FlagDecision decision(ResultSet row, String which) throws SQLException {
        String by = row.getString(which + "_by");
        String why = row.getString(which + "_why");
        return by == null
                ? null
                : new FlagDecision(by, row.getObject(which + "_on", LocalDate.class), why == null ? "" : why);
    }
}
