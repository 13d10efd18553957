package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.program.GroupCondition.Comparison;
import hrsuite.mentoring.program.GroupCondition.Field;
import hrsuite.mentoring.program.GroupCondition.Operator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** Conditions on groups as SQL that is true or false and never unknown. */
final class GroupSql {

    private static final String MEMBER =
            "EXISTS (SELECT 1 FROM mentoring.enrollment e LEFT JOIN mentoring.person_alias a ON a.person_id = e.person_id"
                    + " WHERE e.program_id = p.id AND e.role = s.role AND e.state NOT IN ('WITHDRAWN', 'COMPLETED')"
                    + " AND COALESCE(a.deleted, FALSE) = FALSE";

    private final List<Object> values;

    /**
     * @param values takes the values in the order of the question marks
     */
    GroupSql(List<Object> values) {
        this.values = values;
    }

    String of(GroupCondition condition) {
        if (condition instanceof GroupCondition.And both) {
            return "(" + of(both.one()) + " AND " + of(both.other()) + ")";
        }
        if (condition instanceof GroupCondition.Or either) {
            return "(" + of(either.one()) + " OR " + of(either.other()) + ")";
        }
        if (condition instanceof GroupCondition.Not not) {
            return "(NOT " + of(not.condition()) + ")";
        }
        return comparison((Comparison) condition);
    }

    private String comparison(Comparison asked) {
        if (asked.operator() == Operator.PRESENT) {
            return asked.field() == Field.MEMBER ? MEMBER + ")" : "(" + asked.field().sql + " IS NOT NULL)";
        }
        if (asked.operator() == Operator.DIFFERENT) {
            return "(NOT " + comparison(new Comparison(asked.field(), Operator.EQUAL, asked.value())) + ")";
        }
        if (asked.value() == null) {
            return "(NOT " + comparison(new Comparison(asked.field(), Operator.PRESENT, null)) + ")";
        }
        return switch (asked.field()) {
            case MEMBER -> member(asked);
            case CREATED, CHANGED -> compared(asked, instant(asked));
            default -> "(" + asked.field().sql + " IS NOT NULL AND " + text(asked) + ")";
        };
    }

    private String member(Comparison asked) {
        if (asked.operator() != Operator.EQUAL) {
            throw refused(asked, "compared by eq or ne");
        }
        MemberKey key = MemberKey.parse(asked.value());
        values.add(key.person());
        values.add(key.generation());
        return MEMBER + " AND e.person_id = ? AND COALESCE(a.generation, 0) = ?)";
    }

    private String text(Comparison asked) {
        String value = asked.value().toLowerCase(Locale.ROOT);
        String like = value.replaceAll("[!%_]", "!$0");
        switch (asked.operator()) {
            case CONTAINS -> values.add("%" + like + "%");
            case STARTS -> values.add(like + "%");
            case ENDS -> values.add("%" + like);
            default -> {
                return compared(asked, value);
            }
        }
        return asked.field().sql + " LIKE ? ESCAPE '!'";
    }

    private String compared(Comparison asked, Object value) {
        String sign =
                switch (asked.operator()) {
                    case EQUAL -> "=";
                    case GREATER -> ">";
                    case AT_LEAST -> ">=";
                    case LESS -> "<";
                    case AT_MOST -> "<=";
                    default -> throw refused(asked, "compared by eq, ne, gt, ge, lt or le");
                };
        values.add(value);
        return asked.field().sql + " " + sign + " ?";
    }

    private static Instant instant(Comparison asked) {
        try {
            return OffsetDateTime.parse(asked.value()).toInstant();
        } catch (DateTimeException e) {
            throw refused(asked, "an instant as 2026-01-31T12:00:00Z");
        }
    }

    private static Refusal refused(Comparison asked, String wanted) {
        return Refusal.invalid(
                "filter",
                asked.value(),
                "FILTER_VALUE",
                "The value " + asked.value() + " of " + asked.field() + " is not " + wanted + ".",
                "Correct the filter.");
    }
}
