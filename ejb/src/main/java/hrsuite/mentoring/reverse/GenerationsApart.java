package hrsuite.mentoring.reverse;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.matching.Affinity;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.ForKind;
import hrsuite.mentoring.program.RuleParameter;
import hrsuite.mentoring.program.RuleParameter.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/**
 * The further apart two people are in generation, the more they have to tell each other: by their years of birth where
 * both are known, else by their first days in the company. A year of birth is personal: no reason tells it, or that it
 * was looked at.
 */
@ApplicationScoped
@ForKind(ReverseKind.CODE)
class GenerationsApart implements Affinity {

    private static final double AS_FAR_AS_CAN_BE = 20;
    private static final int UNKNOWN = Integer.MAX_VALUE;
    private static final double DAYS_OF_A_YEAR = 365.25;

    @Override
    public RuleParameter weight() {
        return new RuleParameter("generation", Unit.WEIGHT, 0, 1, 0.1, GenerationsApart.class);
    }

    @Override
    public PairDistance prepare(PairingContext context) {
        return new PairDistance() {

            @Override
            public double between(Candidate mentor, Candidate mentee) {
                return Math.min(1, years(mentor, mentee) / AS_FAR_AS_CAN_BE);
            }

            @Override
            public PlaceDistance among(Candidate[] mentors, Candidate[] mentees) {
                int[] mentorBorn =
                        Arrays.stream(mentors).mapToInt(Candidate::birthYear).toArray();
                int[] menteeBorn =
                        Arrays.stream(mentees).mapToInt(Candidate::birthYear).toArray();
                int[] mentorCame = Arrays.stream(mentors)
                        .mapToInt(GenerationsApart::firstDay)
                        .toArray();
                int[] menteeCame = Arrays.stream(mentees)
                        .mapToInt(GenerationsApart::firstDay)
                        .toArray();
                return (mentor, mentee) -> Math.min(
                        1,
                        years(mentorBorn[mentor], menteeBorn[mentee], mentorCame[mentor], menteeCame[mentee])
                                / AS_FAR_AS_CAN_BE);
            }

            @Override
            public Sentence reason(Candidate mentor, Candidate mentee) {
                double years = years(mentor, mentee);
                if (years <= 0) {
                    return null;
                }
                return byBirth(mentor, mentee)
                        ? Sentence.of(GenerationsApart.class, "reason.generation")
                        : Sentence.of(GenerationsApart.class, "reason.joined", years);
            }
        };
    }

    private static boolean byBirth(Candidate mentor, Candidate mentee) {
        return mentor.birthYear() > 0 && mentee.birthYear() > 0;
    }

    private static double years(Candidate mentor, Candidate mentee) {
        return years(mentor.birthYear(), mentee.birthYear(), firstDay(mentor), firstDay(mentee));
    }

    private static double years(int mentorBorn, int menteeBorn, int mentorCame, int menteeCame) {
        if (mentorBorn > 0 && menteeBorn > 0) {
            return Math.abs(mentorBorn - menteeBorn);
        }
        return mentorCame == UNKNOWN || menteeCame == UNKNOWN ? 0 : Math.abs(mentorCame - menteeCame) / DAYS_OF_A_YEAR;
    }

    /** Days since 1970. */
    private static int firstDay(Candidate person) {
        return person.hireDate() == null ? UNKNOWN : (int) person.hireDate().toEpochDay();
    }
}
