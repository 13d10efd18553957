package hrsuite.mentoring.reverse;

import hrsuite.mentoring.matching.Affinity;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.program.ForKind;
import hrsuite.mentoring.program.RuleParameter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;

/**
 * The further apart two people joined the company, the more they have to tell each other. Speaks of years of service and
 * not of age: a year of birth is personal.
 */
@ApplicationScoped
@ForKind(ReverseKind.CODE)
class YearsOfServiceApart implements Affinity {

    private static final double AS_FAR_AS_CAN_BE = 20;

    @Override
    public RuleParameter weight() {
        return new RuleParameter(
                "generation",
                "How much it counts that the two joined the company many years apart; 20 years count in full.",
                0,
                1,
                0.1);
    }

    @Override
    public PairDistance prepare(PairingContext context) {
        return new PairDistance() {
            @Override
            public double between(Candidate mentor, Candidate mentee) {
                return Math.min(1, years(mentor, mentee) / AS_FAR_AS_CAN_BE);
            }

            @Override
            public String reason(Candidate mentor, Candidate mentee) {
                long years = (long) years(mentor, mentee);
                return years == 0
                        ? null
                        : "The two joined the company " + years + (years == 1 ? " year" : " years") + " apart.";
            }
        };
    }

    private static double years(Candidate mentor, Candidate mentee) {
        return mentor.hireDate() == null || mentee.hireDate() == null
                ? 0
                : Math.abs(ChronoUnit.DAYS.between(mentor.hireDate(), mentee.hireDate())) / 365.25;
    }
}
