package hrsuite.mentoring.matching;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.matching.ProposalDetail.Reason;
import hrsuite.mentoring.matching.UnmatchedDetail.Help;
import hrsuite.mentoring.matching.UnmatchedDetail.Why;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.Objection;
import hrsuite.mentoring.program.Role;
import java.util.List;
import java.util.Locale;

/**
 * What a round has come to. Benefits are in millionths.
 *
 * @param numbers how many of what
 * @param proposals by mentor, then by mentee
 * @param leftOver mentees first, each side in its order
 */
record Outcome(Numbers numbers, List<Proposed> proposals, List<LeftOver> leftOver) {

    /**
     * @param boundOnBenefit no choice with as many pairs and mentors has more; the verifier found it
     * @param digest what it was computed from, as {@link Fingerprint} says
     */
    record Numbers(
            int mentors,
            int mentees,
            long candidates,
            int matched,
            int unmatched,
            int mentorsUsed,
            int mentorsUnused,
            long totalBenefit,
            boolean optimal,
            long boundOnPairs,
            long boundOnMentors,
            long boundOnBenefit,
            String digest) {}

    record Proposed(
            Candidate mentor,
            Candidate mentee,
            int benefit,
            double menteeGain,
            double mentorGain,
            List<Ground> reasons,
            int commonMinutes,
            List<Objection> frictions,
            Other alternative,
            Other mentorsAlternative,
            boolean pinned) {}

    /** The best other possible partner of one of the two. */
    record Other(Candidate partner, int benefit, Sentence text) {}

    /** A reason, not yet in a language; public, as the two after it, because JSON-B writes it. */
    public record Ground(String code, double weight, Sentence sentence) {

        Reason in(Locale language) {
            return new Reason(code, weight, sentence.in(language));
        }
    }

    /** Why somebody was left over, not yet in a language. */
    public record Obstacle(String code, int count, Sentence sentence) {

        Why in(Locale language) {
            return new Why(code, count, sentence.in(language));
        }
    }

    /** What would help, not yet in a language. */
    public record Advice(String code, Sentence sentence) {

        Help in(Locale language) {
            return new Help(code, sentence.in(language));
        }
    }

    record LeftOver(Role role, Candidate person, int partners, List<Obstacle> why, List<Advice> whatWouldHelp) {}
}
