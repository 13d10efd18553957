package hrsuite.mentoring.matching;

import hrsuite.mentoring.matching.Choice.Pair;
import hrsuite.mentoring.matching.Outcome.LeftOver;
import hrsuite.mentoring.matching.Outcome.Numbers;
import hrsuite.mentoring.matching.Outcome.Proposed;
import hrsuite.mentoring.matching.solve.Verification;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.program.Role;
import java.util.ArrayList;
import java.util.List;

/** Puts into words and numbers what was chosen, what was not, and why. */
final class Account {

    private final Question question;
    private final Pool pool;
    private final Barrier barrier;
    private final Scoring scoring;
    private final PairSearch search;
    private final Choice choice;
    private final Reasons reasons;
    private final Alternatives alternatives;
    private final Shortfall shortfall;

    Account(
            Question question,
            Barrier barrier,
            Scoring scoring,
            PairSearch search,
            PossiblePairs possible,
            Choice choice) {
        this.question = question;
        this.pool = question.pool();
        this.barrier = barrier;
        this.scoring = scoring;
        this.search = search;
        this.choice = choice;
        this.reasons = new Reasons(pool, scoring);
        this.alternatives = new Alternatives(pool, possible, choice);
        this.shortfall = new Shortfall(pool, barrier, search.obstacles(), possible, choice);
    }

    Outcome outcome(Verification verification, String digest) {
        List<Proposed> proposals = choice.pairs().stream().map(this::proposed).toList();
        List<LeftOver> leftOver = new ArrayList<>(leftOver(Role.MENTEE));
        int unmatched = leftOver.size();
        leftOver.addAll(leftOver(Role.MENTOR));
        return new Outcome(numbers(verification, digest, proposals, unmatched), proposals, leftOver);
    }

    private Numbers numbers(Verification verification, String digest, List<Proposed> proposals, int unmatched) {
        long total = proposals.stream().mapToLong(Proposed::benefit).sum();
        int mentors = Pool.withFreePlace(pool.mentors);
        return new Numbers(
                mentors,
                Pool.withFreePlace(pool.mentees),
                search.possible(),
                proposals.size(),
                unmatched,
                choice.used(Role.MENTOR),
                mentors - choice.used(Role.MENTOR),
                total,
                verification.optimal(),
                verification.dualBound().pairs(),
                verification.dualBound().distinctMentors(),
                total
                        + verification.dualBound().totalBenefit()
                        - verification.objective().totalBenefit(),
                digest);
    }

    private Proposed proposed(Pair pair) {
        Candidate mentor = pool.mentors[pair.mentor()];
        Candidate mentee = pool.mentees[pair.mentee()];
        int benefit = scoring.benefit(pair.mentor(), pair.mentee());
        boolean pinned = pair.candidate() < 0;
        return new Proposed(
                mentor,
                mentee,
                benefit,
                scoring.gains().ofMentee(pair.mentor(), pair.mentee()),
                scoring.gains().ofMentor(pair.mentor(), pair.mentee()),
                reasons.of(pair.mentor(), pair.mentee(), pinned),
                question.commonMinutes().applyAsInt(mentor, mentee),
                barrier.frictions(pair.mentor(), pair.mentee()),
                alternatives.of(Role.MENTEE, pair, benefit),
                alternatives.of(Role.MENTOR, pair, benefit),
                pinned);
    }

    private List<LeftOver> leftOver(Role role) {
        List<LeftOver> left = new ArrayList<>();
        Candidate[] side = pool.side(role);
        for (int index = 0; index < side.length; index++) {
            if (side[index].capacity() > 0 && choice.taken(role, index) == 0) {
                left.add(shortfall.of(role, index));
            }
        }
        return left;
    }
}
