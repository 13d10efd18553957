package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.staff.sync.Condition.Comparison;
import hrsuite.mentoring.staff.sync.Condition.Operator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** Conditions as SQL that is true or false and never unknown, so that its opposite is the opposite. */
final class ConditionSql {

    private final List<Object> values;

    /**
     * @param values takes the values in the order of the question marks
     */
    ConditionSql(List<Object> values) {
        this.values = values;
    }

    String of(Condition condition) {
        if (condition instanceof Condition.And both) {
            return "(" + of(both.one()) + " AND " + of(both.other()) + ")";
        }
        if (condition instanceof Condition.Or either) {
            return "(" + of(either.one()) + " OR " + of(either.other()) + ")";
        }
        if (condition instanceof Condition.Not not) {
            return "(NOT " + of(not.condition()) + ")";
        }
        return comparison((Comparison) condition);
    }

    private String comparison(Comparison asked) {
        String sql = asked.field().sql;
        if (asked.operator() == Operator.PRESENT) {
            return "(" + sql + " IS NOT NULL)";
        }
        if (asked.value() == null) {
            return asked.operator() == Operator.DIFFERENT ? "(" + sql + " IS NOT NULL)" : "(" + sql + " IS NULL)";
        }
        if (asked.operator() == Operator.DIFFERENT) {
            return "(NOT " + comparison(new Comparison(asked.field(), Operator.EQUAL, asked.value())) + ")";
        }
        return "(" + sql + " IS NOT NULL AND " + compared(asked) + ")";
    }

    private String compared(Comparison asked) {
        String sql = asked.field().sql;
        return switch (asked.field().kind) {
            case TEXT -> text("lower(" + sql + ")", asked.operator(), lower(asked.value()));
            case LOWER -> text(sql, asked.operator(), lower(asked.value()));
            case EXACT -> text(sql, asked.operator(), asked.value());
            case LIST -> list(sql, asked);
            case KEY -> key(sql, asked);
            case FLAG -> flag(sql, asked);
            case DAY -> bound(sql, asked, day(asked));
            case INSTANT -> bound(sql, asked, instant(asked));
        };
    }

    private String text(String sql, Operator operator, String value) {
        switch (operator) {
            case CONTAINS -> values.add("%" + escaped(value) + "%");
            case STARTS -> values.add(escaped(value) + "%");
            case ENDS -> values.add("%" + escaped(value));
            default -> {
                values.add(value);
                return sql + " " + operator.sql + " ?";
            }
        }
        return sql + " LIKE ? ESCAPE '!'";
    }

    private String list(String sql, Comparison asked) {
        if (asked.operator() != Operator.EQUAL) {
            return text("lower(" + sql + ")", asked.operator(), lower(asked.value()));
        }
        values.add("%; " + escaped(lower(asked.value())) + ";%");
        return "'; ' || lower(" + sql + ") || ';' LIKE ? ESCAPE '!'";
    }

    private String key(String sql, Comparison asked) {
        if (asked.operator() != Operator.EQUAL) {
            return text("CAST(" + sql + " AS varchar(40))", asked.operator(), asked.value());
        }
        IdentityKey key = IdentityKey.parse(asked.value());
        values.add(key.person());
        values.add(key.generation());
        String alias = sql.startsWith("m.") ? "ma" : "a";
        return sql + " = ? AND COALESCE(" + alias + ".generation, 0) = ?";
    }

    private String flag(String sql, Comparison asked) {
        boolean wanted = asked.value().equalsIgnoreCase("true");
        if (asked.operator() != Operator.EQUAL || !wanted && !asked.value().equalsIgnoreCase("false")) {
            throw refused(asked, "true or false, by eq or ne");
        }
        return wanted ? sql : "NOT " + sql;
    }

    private String bound(String sql, Comparison asked, Object value) {
        if (asked.operator().sql.equals("LIKE")) {
            throw refused(asked, "compared by eq, ne, gt, ge, lt or le");
        }
        values.add(value);
        return sql + " " + asked.operator().sql + " ?";
    }

    private static LocalDate day(Comparison asked) {
        try {
            return LocalDate.parse(asked.value().length() > 10 ? asked.value().substring(0, 10) : asked.value());
        } catch (DateTimeException e) {
            throw refused(asked, "a day as 2026-01-31");
        }
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

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
