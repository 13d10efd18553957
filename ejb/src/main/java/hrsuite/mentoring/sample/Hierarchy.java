package hrsuite.mentoring.sample;

import hrsuite.mentoring.program.DataFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Builds the posts of a company from its departments: top, heads of divisions, directors, managers, staff. */
final class Hierarchy {

    private static final String BOARD = "Executive Office";
    private static final String HOME = "Sydney";
    /** People that a manager and the manager's staff are, on average. */
    private static final double TEAM = 7.8;

    private static final int FEWEST = 5;
    private static final int MOST = 9;
    private static final int[] STAFF_GRADES = {1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6};

    private final SplittableRandom random;
    private final Map<String, String[]> titles = DataFile.rows(Hierarchy.class, "titles.txt").stream()
            .collect(Collectors.toMap(row -> row[0], row -> (row[1] + ";" + row[2]).split("\\s*;\\s*")));
    private final List<Post> posts = new ArrayList<>();

    private Hierarchy(long seed) {
        random = new SplittableRandom(seed);
    }

    static List<Post> posts(long seed) {
        return new Hierarchy(seed).build();
    }

    private List<Post> build() {
        List<String[]> departments = DataFile.rows(Hierarchy.class, "departments.txt");
        add(-1, Post.TOP, BOARD, BOARD, "Chief Executive Officer", HOME);
        Map<String, Integer> heads = new LinkedHashMap<>();
        for (String[] row : departments) {
            heads.computeIfAbsent(row[0], division -> add(0, Post.CHIEF, division, BOARD, row[1], HOME));
        }
        for (String[] row : departments) {
            department(heads.get(row[0]), row);
        }
        return posts;
    }

    private void department(int head, String[] row) {
        int directors = Integer.parseInt(row[4]);
        for (int i = 0; i < directors; i++) {
            int people = share(Integer.parseInt(row[3]), directors, i);
            int grade = i == 0 && random.nextInt(3) == 0 ? Post.DIRECTOR + 1 : Post.DIRECTOR;
            String title = (grade == Post.DIRECTOR ? "Director " : "Senior Director ") + row[2];
            int director = add(head, grade, row[0], row[2], title, row[5]);
            managers(director, row, people - 1);
        }
    }

    private void managers(int director, String[] row, int people) {
        int managers = Math.min(MOST, Math.max(FEWEST, (int) Math.round(people / TEAM)));
        for (int i = 0; i < managers; i++) {
            int grade = Post.STAFF + 1 + random.nextInt(3);
            int manager = add(director, grade, row[0], row[2], title(row[0], grade), row[5]);
            for (int staff = share(people, managers, i) - 1; staff > 0; staff--) {
                int lower = STAFF_GRADES[random.nextInt(STAFF_GRADES.length)];
                add(manager, lower, row[0], row[2], title(row[0], lower), row[5]);
            }
        }
    }

    private String title(String division, int grade) {
        return titles.get(division)[grade - 1];
    }

    /** The part of a whole that the i-th of some equals has. */
    private static int share(int whole, int parts, int i) {
        return whole / parts + (i < whole % parts ? 1 : 0);
    }

    private int add(int manager, int grade, String division, String department, String title, String city) {
        posts.add(new Post(posts.size(), manager, grade, division, department, title, city));
        return posts.size() - 1;
    }
}
