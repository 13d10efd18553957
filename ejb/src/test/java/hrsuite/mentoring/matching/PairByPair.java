package hrsuite.mentoring.matching;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.EligibilityRule.PairJudge;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.program.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The search for possible pairs as one would write it down: everybody with everybody, one pair after the other. */
final class PairByPair {

    record Found(int mentee, int mentor, int benefit) {}

    private final Question question;
    private final Pool pool;
    private final Floors somethingAtAll;
    private final Floors floors;
    private final Scoring scoring;
    private final Forced forced;
    private final List<Found> open = new ArrayList<>();
    private final Map<String, Integer> obstacles = new TreeMap<>();
    private long possible;

    /** @param somethingAtAll the floors as low as can be */
    PairByPair(Question question, Floors somethingAtAll, Floors floors, Scoring scoring, Forced forced) {
        this.question = question;
        this.pool = question.pool();
        this.somethingAtAll = somethingAtAll;
        this.floors = floors;
        this.scoring = scoring;
        this.forced = forced;
        for (int mentee = 0; mentee < pool.mentees.length; mentee++) {
            for (int mentor = 0; mentor < pool.mentors.length; mentor++) {
                look(mentor, mentee);
            }
        }
    }

    private void look(int mentor, int mentee) {
        String code = bars(mentor, mentee);
        if (code != null) {
            obstacles.merge(place(Role.MENTOR, mentor, code), 1, Integer::sum);
            obstacles.merge(place(Role.MENTEE, mentee, code), 1, Integer::sum);
        } else if (pool.mentors[mentor].capacity() > 0 && pool.mentees[mentee].capacity() > 0) {
            possible++;
            if (!forced.isPinned(mentor, mentee)) {
                open.add(new Found(mentee, mentor, scoring.benefit(mentor, mentee)));
            }
        }
    }

    static String place(Role role, int index, String code) {
        return role + " " + index + " " + code;
    }

    /** A gain of nothing before the rules that look at traits, these before the others, then the floors, then HR's word. */
    private String bars(int mentor, int mentee) {
        String nothing = somethingAtAll.bars(mentor, mentee);
        String trait = nothing != null ? nothing : lowest(true, mentor, mentee);
        String rule = trait != null ? trait : lowest(false, mentor, mentee);
        String judged = rule != null ? rule : floors.bars(mentor, mentee);
        return judged != null ? judged : forced.isForbidden(mentor, mentee) ? Barrier.FORBIDDEN : null;
    }

    private String lowest(boolean byTrait, int mentor, int mentee) {
        Candidate teacher = pool.mentors[mentor];
        Candidate learner = pool.mentees[mentee];
        return question.judges().each().stream()
                .filter(judge -> (judge.trait(teacher) != null) == byTrait)
                .map((PairJudge judge) -> judge.judge(teacher, learner))
                .filter(Objects::nonNull)
                .filter(Objection::blocking)
                .map(Barrier::codeShown)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The best of everybody and some that are spread. */
    List<Found> best(int perSide) {
        Comparator<Found> inOrder = Comparator.comparingInt(Found::mentee).thenComparingInt(Found::mentor);
        TreeSet<Found> best = new TreeSet<>(inOrder);
        ToIntFunction<Found> lack = pair -> -pair.benefit();
        ToIntFunction<Found> chance = pair -> Shortlist.scatter(pair.mentor(), pair.mentee());
        add(best, Found::mentee, Comparator.comparingInt(lack).thenComparingInt(Found::mentor), perSide);
        add(best, Found::mentor, Comparator.comparingInt(lack).thenComparingInt(Found::mentee), perSide);
        add(best, Found::mentee, Comparator.comparingInt(chance).thenComparingInt(Found::mentor), Shortlist.SPREAD);
        return List.copyOf(best);
    }

    private void add(TreeSet<Found> best, Function<Found, Integer> of, Comparator<Found> order, int most) {
        open.stream()
                .collect(Collectors.groupingBy(of))
                .values()
                .forEach(pairs -> pairs.stream().sorted(order).limit(most).forEach(best::add));
    }

    long possible() {
        return possible;
    }

    /** By {@link #place}. */
    Map<String, Integer> obstacles() {
        return obstacles;
    }
}
