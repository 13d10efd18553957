package hrsuite.mentoring.matching;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.matching.Outcome.Ground;
import hrsuite.mentoring.matching.Scoring.Weighted;
import hrsuite.mentoring.pairing.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says why a pair was proposed, from the numbers that were scored: the weights add up to the benefit. */
final class Reasons {

    private final Pool pool;
    private final Scoring scoring;

    Reasons(Pool pool, Scoring scoring) {
        this.pool = pool;
        this.scoring = scoring;
    }

    List<Ground> of(int mentor, int mentee, boolean pinned) {
        Candidate teacher = pool.mentors[mentor];
        Candidate learner = pool.mentees[mentee];
        Gains gains = scoring.gains();
        int mutual = scoring.mutual(mentor, mentee);
        List<Ground> reasons = new ArrayList<>();
        reasons.add(gain("MENTEE_LEARNS", mutual - mutual / 2, teacher, learner, gains.ofMentee(mentor, mentee)));
        reasons.add(gain("MENTOR_LEARNS", mutual / 2, learner, teacher, gains.ofMentor(mentor, mentee)));
        for (Weighted distance : scoring.distances()) {
            addDistance(reasons, distance, mentor, mentee);
        }
        if (pinned) {
            reasons.add(new Ground("PINNED", 0, Sentences.of("reason.PINNED")));
        }
        return reasons;
    }

    private static Ground gain(String code, int weight, Candidate teacher, Candidate learner, double gain) {
        List<String> wanted = learner.wants().stream().distinct().toList();
        List<String> met = wanted.stream().filter(teacher.offers()::contains).toList();
        boolean assumed = teacher.offersAssumed() || learner.wantsAssumed();
        String kind = met.isEmpty() ? ".nothing" : assumed ? ".assumed" : "";
        String topics = String.join(
                ", ",
                met.stream().map(topic -> levelled(topic, teacher, learner)).toList());
        return new Ground(
                code,
                share(weight),
                Sentences.of("reason." + code + kind, met.size(), wanted.size(), gain)
                        .naming(topics));
    }

    /** A topic that is taught less deeply than it is wanted says so: {@code AI (2/3)}. */
    private static String levelled(String topic, Candidate teacher, Candidate learner) {
        int offered = teacher.offerLevels().getOrDefault(topic, 0);
        int wanted = learner.wantLevels().getOrDefault(topic, 0);
        return offered > 0 && offered < wanted ? topic + " (" + offered + "/" + wanted + ")" : topic;
    }

    private void addDistance(List<Ground> reasons, Weighted distance, int mentor, int mentee) {
        int part = scoring.part(distance, mentor, mentee);
        Sentence said = distance.distance().reason(pool.mentors[mentor], pool.mentees[mentee]);
        if (part > 0 || said != null) {
            String code = distance.code();
            reasons.add(new Ground(
                    code.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT),
                    share(part),
                    said == null ? Sentences.of("reason.distance") : said));
        }
    }

    static double share(long millionths) {
        return millionths / (double) Scoring.WHOLE;
    }
}
