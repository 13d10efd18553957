package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.ProposalDetail.Reason;
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

    List<Reason> of(int mentor, int mentee, boolean pinned) {
        Candidate teacher = pool.mentors[mentor];
        Candidate learner = pool.mentees[mentee];
        Gains gains = scoring.gains();
        int mutual = scoring.mutual(mentor, mentee);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(gain("MENTEE_LEARNS", mutual - mutual / 2, teacher, learner, gains.ofMentee(mentor, mentee)));
        reasons.add(gain("MENTOR_LEARNS", mutual / 2, learner, teacher, gains.ofMentor(mentor, mentee)));
        for (Weighted distance : scoring.distances()) {
            addDistance(reasons, distance, mentor, mentee);
        }
        if (pinned) {
            reasons.add(new Reason("PINNED", 0, Sentences.say("reason.PINNED")));
        }
        return reasons;
    }

    private static Reason gain(String code, int weight, Candidate teacher, Candidate learner, double gain) {
        List<String> wanted = learner.wants().stream().distinct().toList();
        List<String> met = wanted.stream().filter(teacher.offers()::contains).toList();
        boolean assumed = teacher.offersAssumed() || learner.wantsAssumed();
        String sentence = met.isEmpty() ? ".nothing" : assumed ? ".assumed" : "";
        String text = Sentences.say(
                "reason." + code + sentence, met.size(), wanted.size(), String.join(", ", met), Sentences.number(gain));
        return new Reason(code, share(weight), text);
    }

    private void addDistance(List<Reason> reasons, Weighted distance, int mentor, int mentee) {
        int part = scoring.part(distance, mentor, mentee);
        String text = distance.distance().reason(pool.mentors[mentor], pool.mentees[mentee]);
        if (part > 0 || text != null) {
            String code = distance.code();
            reasons.add(new Reason(
                    code.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT),
                    share(part),
                    text == null ? Sentences.say("reason.distance", code) : text));
        }
    }

    static double share(long millionths) {
        return millionths / (double) Scoring.WHOLE;
    }
}
