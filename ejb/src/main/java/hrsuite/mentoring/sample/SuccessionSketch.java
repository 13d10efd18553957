package hrsuite.mentoring.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Draws plans for the high posts, some of them with the gaps that real plans have. */
final class SuccessionSketch {

    private static final List<String> LEVELS = List.of("LOW", "LOW", "LOW", "MEDIUM", "MEDIUM", "HIGH");
    private static final List<String> LATER =
            List.of("READY_1_2_YEARS", "READY_1_2_YEARS", "READY_3_5_YEARS", "READY_5_PLUS_YEARS");

    private final SplittableRandom random;
    private final Map<Integer, List<Post>> reports;
    /** Somebody whom too many see as the next one. */
    private final String favourite;

    SuccessionSketch(long seed, List<Post> posts) {
        random = new SplittableRandom(seed);
        reports = posts.stream().collect(Collectors.groupingBy(Post::manager));
        favourite = reports.get(1).get(0).number();
    }

    void draw(Post post, Row row) {
        if (!post.isHigh()) {
            return;
        }
        boolean lost = post.index() == 3;
        row.set("keyPosition", "YES")
                .set("riskOfLoss", lost ? "HIGH" : level())
                .set("impactOfLoss", lost || post.grade() >= Post.CHIEF ? "HIGH" : level())
                .set("successors", String.join("; ", plan(post)));
        if (post.index() == 5) {
            row.set("successionFlag", "Retirement announced");
        }
    }

    private List<String> plan(Post post) {
        List<Post> below = reports.get(post.index());
        List<String> plan = new ArrayList<>();
        int named = post.index() % 4;
        for (int i = 0; i < named && i < below.size(); i++) {
            String readiness = i == 0 && named > 1 ? "READY_NOW" : LATER.get(random.nextInt(LATER.size()));
            plan.add(below.get(i).number() + ":" + readiness);
        }
        boolean chief = post.grade() == Post.CHIEF;
        if (chief && plan.size() > 1 || post.grade() == Post.TOP) {
            addOnce(plan, favourite + ":READY_3_5_YEARS");
        }
        return plan;
    }

    private static void addOnce(List<String> plan, String successor) {
        String number = successor.substring(0, successor.indexOf(':') + 1);
        if (plan.stream().noneMatch(named -> named.startsWith(number))) {
            plan.add(successor);
        }
    }

    private String level() {
        return LEVELS.get(random.nextInt(LEVELS.size()));
    }
}
