package hrsuite.mentoring.sample;

import hrsuite.mentoring.pairing.Candidate;
import hrsuite.mentoring.pairing.NewPairing;
import hrsuite.mentoring.pairing.PairJudges;
import hrsuite.mentoring.program.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pairs as somebody makes them by hand: for each mentee the next mentor of another department who has a place. */
final class FirstPairs {

    static final String ORIGIN = "sample";
    private static final int DAYS_BETWEEN = 3;

    private final List<Candidate> mentors;
    private final List<Candidate> mentees;
    private final PairJudges judges;
    private final Map<Long, Integer> taken = new HashMap<>();
    private int next;

    FirstPairs(List<Candidate> people, PairJudges judges) {
        this.mentors = side(people, Role.MENTOR);
        this.mentees = side(people, Role.MENTEE);
        this.judges = judges;
    }

    private static List<Candidate> side(List<Candidate> people, Role role) {
        return people.stream()
                .filter(person -> person.role() == role)
                .sorted(Comparator.comparing(Candidate::employeeNumber))
                .toList();
    }

    /** One pair after another, a few days apart, none of them after the last day. */
    List<NewPairing> make(LocalDate first, LocalDate last) {
        List<NewPairing> pairs = new ArrayList<>();
        LocalDate since = first;
        for (Candidate mentee : mentees) {
            Optional<Candidate> mentor = nextFor(mentee);
            if (mentor.isPresent()) {
                pairs.add(new NewPairing(mentor.get().person(), mentee.person(), since, ORIGIN, Set.of()));
                since = since.plusDays(DAYS_BETWEEN).isAfter(last) ? last : since.plusDays(DAYS_BETWEEN);
            }
        }
        return pairs;
    }

    private Optional<Candidate> nextFor(Candidate mentee) {
        for (int tries = 0; tries < mentors.size(); tries++) {
            Candidate mentor = mentors.get(next++ % mentors.size());
            if (suits(mentor, mentee)) {
                taken.merge(mentor.person(), 1, Integer::sum);
                return Optional.of(mentor);
            }
        }
        return Optional.empty();
    }

    private boolean suits(Candidate mentor, Candidate mentee) {
        return taken.getOrDefault(mentor.person(), 0) < mentor.capacity()
                && mentor.department() != null
                && !mentor.department().equals(mentee.department())
                && judges.allow(mentor, mentee);
    }
}
