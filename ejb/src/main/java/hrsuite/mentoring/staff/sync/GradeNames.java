package hrsuite.mentoring.staff.sync;

import hrsuite.mentoring.database.Sql;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Grades that are words wait for HR to place them. */
final class GradeNames {

    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

    private final Sql sql;

    GradeNames(Sql sql) {
        this.sql = sql;
    }

    void register(Set<String> grades) {
        Set<String> words = new TreeSet<>(grades);
        words.removeIf(grade -> NUMBER.matcher(grade).matches());
        if (words.isEmpty()) {
            return;
        }
        List<String> known =
                sql.list("SELECT name FROM mentoring.grade WHERE name = ANY(?)", row -> row.getString(1), (Object)
                        words.toArray(new String[0]));
        known.forEach(words::remove);
        sql.batch("INSERT INTO mentoring.grade (name) VALUES (?)", words, grade -> new Object[] {grade});
    }
}
