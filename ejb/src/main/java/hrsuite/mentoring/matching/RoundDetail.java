package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A round as it stands.
 *
 * @param id never changes
 * @param version grows with each change
 * @param program id of the program
 * @param state where it is in its life
 * @param progress how far the work is
 * @param counts how many of what; null until computed
 * @param totalBenefit sum of the benefits of all proposed pairs, each from 0 to 1; null until computed
 * @param certificate why nothing better exists; null until computed
 * @param seconds how long it was computed; null until computed
 * @param settings what it was computed with
 * @param rulesVersion version of the program's rules and weights when HR asked for it; null for rounds of before
 * @param dataDigest what it was computed from, as a number: rounds with the same settings and the same digest propose
 *     the same pairs; null until computed
 * @param createdAt when HR asked for it
 * @param createdBy sign-in name of who asked
 * @param problems why it failed; empty unless it did
 */
public record RoundDetail(
        String id,
        long version,
        String program,
        RoundState state,
        Progress progress,
        Counts counts,
        Double totalBenefit,
        CertificateDetail certificate,
        Double seconds,
        RoundSettings settings,
        Integer rulesVersion,
        String dataDigest,
        Instant createdAt,
        String createdBy,
        List<Refusal.Reason> problems) {

    public RoundDetail {
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    /** How many of {@code total} steps are done; {@code total} is 0 while unknown. */
    public record Progress(long done, long total) {}

    /**
     * How many of what.
     *
     * @param mentors mentors with a free place
     * @param mentees mentees with a free place
     * @param candidates pairs that the rules allow
     * @param matched proposed pairs
     * @param unmatched mentees without a proposed pair
     * @param mentorsUsed different mentors with a proposed pair
     * @param mentorsUnused mentors without one
     * @param confirmed proposals that have become pairings
     * @param declined proposals to which one of the two has said no
     */
    public record Counts(
            int mentors,
            int mentees,
            long candidates,
            int matched,
            int unmatched,
            int mentorsUsed,
            int mentorsUnused,
            int confirmed,
            int declined) {}

    /**
     * The proof in numbers, as the verifier found it.
     *
     * @param optimal true when no other choice is better
     * @param dualBound a total benefit that no choice with as many pairs and mentors can exceed
     * @param gap {@code dualBound} less what was reached; 0 when optimal
     * @param boundOnPairs a number of pairs that no choice can exceed
     * @param boundOnMentors a number of different mentors that no choice of so many pairs can exceed
     */
    public record CertificateDetail(
            boolean optimal, double dualBound, double gap, long boundOnPairs, long boundOnMentors) {

        /** What it proves, in a sentence. */
        public String said(Locale language) {
            return Sentences.of(optimal ? "proof.optimal" : "proof.open").in(language);
        }
    }
}
