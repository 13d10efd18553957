package hrsuite.mentoring.sample;

import hrsuite.mentoring.staff.StaffField;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented staff lists, as the rows of a roster: the same arguments give the same rows. */
public final class SampleRoster {

    static final long SEED = 20_260_101L;
    private static final int DECLARING = 80;

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

    static Row row(Post post, int year) {
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

    static void live(long seed, int year, String city, int grade, int declaring, Row row) {
        new Life(seed, year).at(city, row).ofGrade(grade, row).topics(grade <= Post.STAFF, declaring, row);
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
