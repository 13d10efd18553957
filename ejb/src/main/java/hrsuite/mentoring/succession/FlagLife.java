package hrsuite.mentoring.succession;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import javax.sql.DataSource;

/** What people say about derived flags: that they have seen them, and that they are dealt with. */
@ApplicationScoped
class FlagLife {

    private static final int WHY_LENGTH = 1000;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    FlagLife() {}

    FlagLife(DataSource database) {
        this.database = database;
    }

    /**
     * The number of a derived flag.
     *
     * @return 0 where the id is not that of a derived flag
     */
    static long number(String id) {
        for (DerivedFlag derived : DerivedFlag.values()) {
            String rest =
                    id.startsWith(derived + "-") ? id.substring(derived.name().length() + 1) : "";
            if (rest.matches("\\d{1,18}")) {
                return Long.parseLong(rest);
            }
        }
        return 0;
    }

    /** Somebody takes care of it; it stays in force. */
    void acknowledge(RiskFlag flag, Long version, String why, String by, LocalDate today) {
        change(
                flag,
                version,
                "state = 'ACKNOWLEDGED', acknowledged_on = ?, acknowledged_by = ?, acknowledged_why = ?",
                why,
                by,
                today);
    }

    /** It is dealt with; it rests until the facts change. */
    void resolve(RiskFlag flag, Long version, String why, String by, LocalDate today) {
        change(
                flag,
                version,
                "state = 'RESOLVED', settled = TRUE, resolved_on = ?, resolved_by = ?, resolved_why = ?",
                why,
                by,
                today);
    }

    private void change(RiskFlag flag, Long version, String change, String why, String by, LocalDate today) {
        String reason = reason(why);
        requireInForce(flag);
        int changed = new Sql(database)
                .update(
                        "UPDATE mentoring.risk_flag SET version = version + 1, " + change
                                + " WHERE id = ? AND version = ? AND state <> 'RESOLVED'",
                        today,
                        by,
                        reason,
                        number(flag.id()),
                        (int) (version == null ? flag.version() : version));
        if (changed == 0) {
            throw Refusal.stale("flag", flag.id());
        }
    }

    /** The reason, which somebody has to give. */
    static String reason(String why) {
        Findings findings = new Findings();
        String reason = findings.required("reason", why, WHY_LENGTH);
        findings.refuse();
        return reason;
    }

    private static void requireInForce(RiskFlag flag) {
        if (flag.state() == RiskFlag.State.RESOLVED) {
            throw Refusal.conflict(
                    "id",
                    flag.id(),
                    "FLAG_IS_RESOLVED",
                    "The flag " + flag.id() + " is no longer in force.",
                    "Ask for the flags of today.");
        }
    }
}
