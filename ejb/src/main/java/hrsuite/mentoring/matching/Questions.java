package hrsuite.mentoring.matching;

import hrsuite.mentoring.dimension.DimensionDirectory;
import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.PairingContext;
import hrsuite.mentoring.pairing.PairingDirectory;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts together what a round is computed from, as things stand now. */
@ApplicationScoped
class Questions {

    @Inject
    ProgramDirectory programs;

    @Inject
    PairingDirectory pairings;

    @Inject
    Affinities affinities;

    @Inject
    Proposals proposals;

    @Inject
    DimensionDirectory dimensions;

    /**
     * The rules of {@code settings} count, not those that the program has by now.
     *
     * @throws hrsuite.mentoring.Refusal when there is no such program
     */
    Question question(String programId, RoundSettings settings) {
        ProgramDetail program = under(settings, programs.detail(programId));
        List<Candidate> people = pairings.candidates(programId);
        PairingContext context = pairings.context(program, people);
        return new Question(
                new Pool(people),
                pairings.judges(context),
                pairings.commonHours(context)::minutes,
                affinities.inForce(context, settings.weights()),
                settings,
                kept(settings),
                leaning(people, settings));
    }

    private Leaning leaning(List<Candidate> people, RoundSettings settings) {
        double weight = settings.weights().getOrDefault(Leaning.WEIGHT, 0.0);
        return weight <= 0
                ? Leaning.NONE
                : new Leaning(
                        dimensions.differences(
                                people.stream().map(Candidate::person).toList()),
                        weight);
    }

    private KnownPairs kept(RoundSettings settings) {
        return settings.keep() == null
                ? KnownPairs.NONE
                : KnownPairs.of(
                        proposals.of(Long.parseLong(settings.keep().round()), Long.MIN_VALUE, Integer.MAX_VALUE));
    }

    private static ProgramDetail under(RoundSettings settings, ProgramDetail program) {
        return program.with(settings.rules(), settings.weights());
    }
}
