package hrsuite.mentoring.sample;

import hrsuite.mentoring.staff.StaffField;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented staff lists, as the rows of a roster: the same arguments give the same rows. */
public final class SampleRoster {

    private static final long SEED = 20_260_101L;
    private static final int DECLARING = 80;
    private static final int SPAN = 7;
    private static final int JUNIORS = 122;
    private static final int PARTNERS = 100;
    private static final int DIRECTORS = 100;

    private SampleRoster() {}

    /** The heading row that all lists of this class have. */
    public static List<String> headings() {
        return Row.HEADINGS;
    }

    /**
     * The sample company: 2,000 people from the top down.
     *
     * @param year the year from whose first day hiring dates and ages count back
     */
    public static List<List<String>> company(int year) {
        List<Post> posts = Hierarchy.posts(SEED);
        SuccessionSketch succession = new SuccessionSketch(SEED, posts);
        return posts.stream()
                .map(post -> {
                    Row row = row(post, year);
                    succession.draw(post, row);
                    return row.cells();
                })
                .toList();
    }

    private static Row row(Post post, int year) {
        SplittableRandom random = new SplittableRandom(SEED + post.index());
        boolean away = post.grade() <= Post.STAFF && random.nextInt(66) == 0;
        Row row = new Row(post.number())
                .set(StaffField.DIVISION, post.division())
                .set(StaffField.DEPARTMENT, post.department())
                .set(StaffField.JOB_TITLE, post.title())
                .set(StaffField.GRADE, "G" + post.grade())
                .set(StaffField.MANAGER_NUMBER, Post.number(post.manager()))
                .set(StaffField.STATUS, away ? "ON_LEAVE" : "ACTIVE")
                .set(StaffField.CAPACITY, post.isHigh() ? "1" : "2");
        live(random.nextLong(), year, post.city(), post.grade(), DECLARING, row);
        return row;
    }

    private static void live(long seed, int year, String city, int grade, int declaring, Row row) {
        new Life(seed, year).at(city, row).ofGrade(grade, row).topics(grade <= Post.STAFF, declaring, row);
    }

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
        live(SEED + kind.hashCode() * 1000L + index, year, "Sydney", level, 100, row);
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
        return row(post, year).cells();
    }

    /** Rows as a file of separated values with their heading row, every value in quotes. */
    public static String csv(List<List<String>> rows) {
        return Stream.concat(Stream.of(headings()), rows.stream())
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
