package hrsuite.mentoring.staff.sync;

/** Which people are asked for. */
public sealed interface Condition {

    /** Both must hold. */
    record And(Condition one, Condition other) implements Condition {}

    /** One must hold. */
    record Or(Condition one, Condition other) implements Condition {}

    /** It must not hold. */
    record Not(Condition condition) implements Condition {}

    /**
     * A field compared with a value.
     *
     * @param value as text: {@code true}, {@code 2026-01-31}, {@code 2026-01-31T12:00:00Z}; null means nothing
     */
    record Comparison(IdentityField field, Operator operator, String value) implements Condition {}

    /** How it is compared. */
    enum Operator {
        EQUAL("="),
        DIFFERENT("<>"),
        CONTAINS("LIKE"),
        STARTS("LIKE"),
        ENDS("LIKE"),
        PRESENT(""),
        GREATER(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<=");

        final String sql;

        Operator(String sql) {
            this.sql = sql;
        }
    }
}
