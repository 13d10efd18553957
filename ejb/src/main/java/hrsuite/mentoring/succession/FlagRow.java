package hrsuite.mentoring.succession;

import static hrsuite.mentoring.succession.RiskFlag.Origin.DECLARED;
import static hrsuite.mentoring.succession.RiskFlag.Origin.DERIVED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Turns a row of {@link FlagSql#FLAGS} into a flag with its reason in words. */
final class FlagRow {

    private FlagRow() {}

    static RiskFlag read(ResultSet row) throws SQLException {
        boolean derived = DERIVED.name().equals(row.getString("origin"));
        String code = row.getString("code");
        return new RiskFlag(
                derived ? code + "-" + row.getLong("person_id") : row.getString("number"),
                row.getLong("version"),
                derived ? DERIVED : DECLARED,
                code,
                row.getString("employee_number"),
                Subject.name(row),
                row.getString("department"),
                row.getString("job_title"),
                derived ? reason(DerivedFlag.valueOf(code), row) : row.getString("fact"),
                row.getString("declared_by"),
                row.getObject("declared_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }

    private static String reason(DerivedFlag flag, ResultSet row) throws SQLException {
        int amount = row.getInt("amount");
        return switch (flag) {
            case KEY_POSITION_NO_SUCCESSOR -> noSuccessor(amount);
            case KEY_POSITION_NO_READY_NOW -> noneOf(amount) + " named as successor is ready now.";
            case SINGLE_SUCCESSOR -> "Only " + row.getString("fact") + " is named as successor.";
            case SUCCESSOR_OVERUSED -> "Is named as successor on " + amount + " plans.";
            case SUCCESSOR_AT_RISK -> atRisk(amount, row.getObject("leave_date", LocalDate.class));
            case INCUMBENT_HIGH_RISK_HIGH_IMPACT -> "The risk of loss and the impact of loss are both high.";
        };
    }

    private static String noSuccessor(int named) {
        return named == 0
                ? "Holds a key position, and nobody is named as successor."
                : "Holds a key position. " + noneOf(named) + " named as successor is with the company.";
    }

    private static String atRisk(int plans, LocalDate leaves) {
        String named = "Is named as successor on " + plans + (plans == 1 ? " plan, and " : " plans, and ");
        return named + (leaves == null ? "the risk of losing them is high." : "leaves on " + leaves + ".");
    }

    private static String noneOf(int people) {
        return people == 1 ? "Not even the one person" : "None of the " + people + " people";
    }
}
