package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Refusal.Reason;
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
        enrolled(place, "mentor", mentor, reasons);
        enrolled(place, "mentee", mentee, reasons);
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
            reasons.add(reason(place, "PAIR_TWICE", "The pair is named twice.", "Name it once."));
        }
        for (Objection objection : judges.objections(mentor, mentee)) {
            boolean acknowledged = pair.acknowledged().contains(objection.code());
            if (objection.blocking() || !acknowledged) {
                Objection shown = Neutral.of(objection);
                Reason reason = reason(
                        place,
                        shown.code(),
                        shown.text(),
                        objection.blocking()
                                ? "Choose another pair."
                                : "Choose another pair, or have it acknowledged with a reason.");
                if (!reasons.contains(reason)) {
                    reasons.add(reason);
                }
            }
        }
    }

    private void freePlace(String place, Candidate person, List<Reason> reasons) {
        if (free.get(person) < 1) {
            String side = person.role().name().toLowerCase();
            reasons.add(reason(
                    place,
                    "CAPACITY_USED_UP",
                    "The " + side + " with employee number " + person.employeeNumber() + " has no place left.",
                    "Raise the capacity of the " + side + "'s enrollment, or end another pairing."));
        }
    }

    private static void enrolled(String place, String side, Candidate found, List<Reason> reasons) {
        if (found == null) {
            reasons.add(reason(
                    place,
                    "NOT_ENROLLED",
                    "The " + side + " has no approved place as " + side + " in the program, or is not at work.",
                    "Enroll the person as " + side + " first."));
        }
    }

    private static Reason reason(String place, String code, String text, String advice) {
        return new Reason(place, null, code, place + ": " + text, advice);
    }
}
