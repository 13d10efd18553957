package hrsuite.mentoring.program;

/** Which groups are asked for. */
public sealed interface GroupCondition {

    /** What is compared. */
    enum Field {
        ID("(CAST(p.id AS varchar(20)) || s.suffix)"),
        NAME("lower(p.name || ' ' || s.word)"),
        CREATED("p.created_at"),
        CHANGED("COALESCE((SELECT MAX(e.updated_at) FROM mentoring.enrollment e WHERE e.program_id = p.id"
                + " AND e.role = s.role), p.created_at)"),
        MEMBER(""),
        /** What groups have none of. */
        NOTHING("CAST(NULL AS varchar(1))");

        final String sql;

        Field(String sql) {
            this.sql = sql;
        }
    }

    /** How it is compared. */
    enum Operator {
        EQUAL,
        DIFFERENT,
        CONTAINS,
        STARTS,
        ENDS,
        PRESENT,
        GREATER,
        AT_LEAST,
        LESS,
        AT_MOST
    }

    /** Both must hold. */
    record And(GroupCondition one, GroupCondition other) implements GroupCondition {}

    /** One must hold. */
    record Or(GroupCondition one, GroupCondition other) implements GroupCondition {}

    /** It must not hold. */
    record Not(GroupCondition condition) implements GroupCondition {}

    /**
     * A field compared with a value.
     *
     * @param value as text; null means nothing
     */
    record Comparison(Field field, Operator operator, String value) implements GroupCondition {}
}
