package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads pairs that came about elsewhere: finds the people behind the numbers and what is there already. */
@ApplicationScoped
class TakeOver {

    static final String ORIGIN = "import";

    /**
     * A pair with its number in the request.
     *
     * @param number from 1
     * @param pair to be judged
     */
    record Numbered(int number, NewPairing pair) {}

    /**
     * What was read.
     *
     * @param pairs to be judged
     * @param already those that were there before
     * @param refused reasons against those that cannot be read
     */
    record Reading(List<Numbered> pairs, List<Numbered> already, List<Reason> refused) {}

    /**
     * What was judged.
     *
     * @param good pairs that may be made
     * @param already those that were there before
     * @param refused every reason against all others; the place is the pair's number: {@code pair 3}
     */
    record Judged(List<Numbered> good, List<Numbered> already, List<Reason> refused) {}

    @Inject
    private StaffDirectory staff;

    @Inject
    private PairingRows rows;

    Reading read(String programId, List<ExistingPair> given) {
        Map<String, PersonDetail> people = people(given);
        PairSet present = rows.presentIn(programId);
        List<Numbered> pairs = new ArrayList<>();
        List<Reason> refused = new ArrayList<>();
        List<Numbered> already = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            List<Reason> unknown = unknown("pair " + (i + 1), given.get(i), people.keySet());
            refused.addAll(unknown);
            if (unknown.isEmpty()) {
                NewPairing pair = pair(given.get(i), people);
                boolean there = present.contains(pair.mentor(), pair.mentee());
                (there ? already : pairs).add(new Numbered(i + 1, pair));
            }
        }
        return new Reading(pairs, already, refused);
    }

    private Map<String, PersonDetail> people(List<ExistingPair> given) {
        return staff.byEmployeeNumbers(given.stream()
                .filter(Objects::nonNull)
                .flatMap(pair -> Stream.of(pair.mentor(), pair.mentee()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static NewPairing pair(ExistingPair given, Map<String, PersonDetail> people) {
        return new NewPairing(
                people.get(given.mentor()).key(), people.get(given.mentee()).key(), given.since(), ORIGIN, Set.of());
    }

    private static List<Reason> unknown(String place, ExistingPair pair, Set<String> known) {
        if (pair == null) {
            return List.of(reason(place, null, "PAIR_MISSING"));
        }
        List<Reason> reasons = new ArrayList<>();
        if (pair.mentor() == null || !known.contains(pair.mentor())) {
            reasons.add(reason(place, pair.mentor(), "PERSON_UNKNOWN.MENTOR"));
        }
        if (pair.mentee() == null || !known.contains(pair.mentee())) {
            reasons.add(reason(place, pair.mentee(), "PERSON_UNKNOWN.MENTEE"));
        }
        if (pair.since() != null
                && (pair.since().getYear() < 1900 || pair.since().getYear() > 2200)) {
            reasons.add(reason(place, pair.since().toString(), "DATE_OUT_OF_RANGE.SINCE"));
        }
        return reasons;
    }

    private static Reason reason(String place, String value, String code) {
        return Reason.said(TakeOver.class, place, value, code, place, String.valueOf(value));
    }
}
