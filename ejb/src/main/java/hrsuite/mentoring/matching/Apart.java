package hrsuite.mentoring.matching;

import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.matching.Affinity.PairDistance;
import hrsuite.mentoring.pairing.Candidate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Far apart when two known texts differ, in any case of letters; alike when one of them is unknown.
 *
 * @param key of the sentence in which it is said
 */
record Apart(Function<Candidate, String> place, String key) implements PairDistance {

    @Override
    public double between(Candidate mentor, Candidate mentee) {
        String one = place.apply(mentor);
        String other = place.apply(mentee);
        return one == null || other == null || one.equalsIgnoreCase(other) ? 0 : 1;
    }

    @Override
    public Object trait(Candidate person) {
        return Optional.ofNullable(place.apply(person));
    }

    @Override
    public Sentence reason(Candidate mentor, Candidate mentee) {
        return between(mentor, mentee) == 0 ? null : Sentences.of(key).naming(place.apply(mentor), place.apply(mentee));
    }
}
