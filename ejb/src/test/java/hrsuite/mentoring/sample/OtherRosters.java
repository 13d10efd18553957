package hrsuite.mentoring.sample;

import hrsuite.mentoring.staff.StaffField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Further invented staff lists, for tests: the same arguments give the same rows. */
public final class OtherRosters {

    private static final int SPAN = 7;
    private static final int JUNIORS = 122;
    private static final int PARTNERS = 100;
    private static final int DIRECTORS = 100;

    private OtherRosters() {}

    /**
     * 122 juniors and 200 partners and directors of a firm in Australia, the shape of a program that has been published.
     * Each junior reports to a director, each director to a partner; everybody declares topics.
     */
    public static List<List<String>> juniorsAndPartners(int year) {
        List<List<String>> rows = new ArrayList<>();
        IntStream.range(0, PARTNERS).forEach(i -> rows.add(firm("P", i, "Partner", 13, "", year)));
        IntStream.range(0, DIRECTORS)
                .forEach(i -> rows.add(firm("D", i, "Director", 10, code("P", i % PARTNERS), year)));
        IntStream.range(0, JUNIORS).forEach(i -> {
            boolean second = i % 3 == 0;
            String grade = second ? "Senior Associate" : "Associate";
            rows.add(firm("J", i, grade, second ? 5 : 3, code("D", i % DIRECTORS), year));
        });
        return rows;
    }

    private static List<String> firm(String kind, int index, String title, int level, String manager, int year) {
        String department =
                List.of("Assurance", "Consulting", "Tax", "Deals", "Risk").get(index % 5);
        Row row = new Row(code(kind, index));
        SampleRoster.live(SampleRoster.SEED + kind.hashCode() * 1000L + index, year, "Sydney", level, 100, row);
        return row.set(StaffField.DIVISION, "Professional Services")
                .set(StaffField.DEPARTMENT, department)
                .set(StaffField.JOB_TITLE, title)
                .set(StaffField.GRADE, title)
                .set(StaffField.MANAGER_NUMBER, manager)
                .set(StaffField.STATUS, "ACTIVE")
                .set(StaffField.LOCATION, index % 2 == 0 ? "Sydney" : "Melbourne")
                .set(StaffField.COUNTRY, "Australia")
                .set(StaffField.TIME_ZONE, index % 2 == 0 ? "Australia/Sydney" : "Australia/Melbourne")
                .set(StaffField.WORKING_HOURS, "09:00-17:30")
                .cells();
    }

    private static String code(String kind, int index) {
        return kind + String.format("%03d", index + 1);
    }

    /**
     * A company of any size, made row by row: seven people under each manager, nothing about succession.
     *
     * @param people how many rows
     */
    public static Stream<List<String>> large(int people, int year) {
        return IntStream.range(0, people).mapToObj(i -> large(i, people, year));
    }

    private static List<String> large(int index, int people, int year) {
        int above = 0;
        int below = 0;
        for (int i = index; i > 0; i = (i - 1) / SPAN) {
            above++;
        }
        for (long i = index * (long) SPAN + 1; i < people; i = i * SPAN + 1) {
            below++;
        }
        int grade = Math.max(1, Math.min(Post.TOP, below * 2 + 1 + (below == 0 ? index % 4 : 0)));
        Post post = new Post(
                index,
                index == 0 ? -1 : (index - 1) / SPAN,
                grade,
                "Division " + (index % 9 + 1),
                "Department " + (index % 90 + 1),
                "Level " + above,
                "Sydney");
        return SampleRoster.row(post, year).cells();
    }
}
