package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Language;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.Sentence;
import hrsuite.mentoring.program.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges pairs one after the other, before they are made: by all rules, and by the places that are left. A pair that
 * passes takes its places.
 */
class PairJudgment {

    private final Map<Long, Candidate> mentors = new HashMap<>();
    private final Map<Long, Candidate> mentees = new HashMap<>();
    private final Map<Candidate, Integer> free = new IdentityHashMap<>();
    private final PairSet made = new PairSet();
    private final PairJudges judges;

    PairJudgment(List<Candidate> people, PairJudges judges) {
        this.judges = judges;
        for (Candidate person : people) {
            (person.role() == Role.MENTOR ? mentors : mentees).put(person.person(), person);
            free.put(person, person.capacity());
        }
    }

    /**
     * Judges the next pair.
     *
     * @param number of the pair in the request, from 1
     * @return every reason against it; empty when it may be made
     */
    List<Reason> judge(int number, NewPairing pair) {
        String place = "pair " + number;
        Candidate mentor = mentors.get(pair.mentor());
        Candidate mentee = mentees.get(pair.mentee());
        List<Reason> reasons = new ArrayList<>();
        enrolled(place, Role.MENTOR, mentor, reasons);
        enrolled(place, Role.MENTEE, mentee, reasons);
        if (reasons.isEmpty()) {
            objections(place, pair, mentor, mentee, reasons);
            freePlace(place, mentor, reasons);
            freePlace(place, mentee, reasons);
        }
        if (reasons.isEmpty()) {
            free.merge(mentor, -1, Integer::sum);
            free.merge(mentee, -1, Integer::sum);
            made.add(mentor.person(), mentee.person());
        }
        return reasons;
    }

    /** A judged pair as it is kept: with what was acknowledged of what was found, confidential reasons left out. */
    NewPairing kept(NewPairing pair) {
        if (pair.acknowledged().isEmpty()) {
            return pair;
        }
        Set<String> acknowledged = judges.objections(mentors.get(pair.mentor()), mentees.get(pair.mentee())).stream()
                .filter(objection -> !objection.confidential())
                .map(Objection::code)
                .filter(pair.acknowledged()::contains)
                .collect(Collectors.toSet());
        return new NewPairing(pair.mentor(), pair.mentee(), pair.since(), pair.origin(), acknowledged);
    }

    private void objections(String place, NewPairing pair, Candidate mentor, Candidate mentee, List<Reason> reasons) {
        if (made.contains(mentor.person(), mentee.person())) {
            reasons.add(reason(place, "PAIR_TWICE"));
        }
        for (Objection objection : judges.objections(mentor, mentee)) {
            boolean acknowledged = pair.acknowledged().contains(objection.code());
            if (objection.blocking() || !acknowledged) {
                Reason reason = against(place, objection.forEverybody());
                if (!reasons.contains(reason)) {
                    reasons.add(reason);
                }
            }
        }
    }

    private void freePlace(String place, Candidate person, List<Reason> reasons) {
        if (free.get(person) < 1) {
            reasons.add(reason(place, "CAPACITY_USED_UP." + person.role(), person.employeeNumber()));
        }
    }

    private static void enrolled(String place, Role side, Candidate found, List<Reason> reasons) {
        if (found == null) {
            reasons.add(reason(place, "NOT_ENROLLED." + side));
        }
    }

    private static Reason against(String place, Objection objection) {
        String advice = objection.blocking() ? "objection.advice" : "objection.open.advice";
        return new Reason(
                place,
                null,
                objection.code(),
                place + ": " + objection.in(Language.spoken()),
                Sentence.said(PairJudgment.class, advice));
    }

    private static Reason reason(String place, String code, Object... parts) {
        Reason said = Reason.said(PairJudgment.class, place, null, code, parts);
        return new Reason(place, null, said.code(), place + ": " + said.message(), said.advice());
    }
}
