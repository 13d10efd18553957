package hrsuite.mentoring.matching;

import hrsuite.mentoring.dimension.Differences;
import hrsuite.mentoring.pairing.Candidate;

/**
 * How much more two count for the choice who differ in what they have said of themselves. Never part of a benefit and never
 * a reason: both would tell of single people.
 *
 * @param differences how far apart people are
 * @param weight what the greatest difference counts beside a benefit of 1; 0 for nothing
 */
record Leaning(Differences differences, double weight) {

    /** The weight that HR sets. */
    static final String WEIGHT = "selfDeclared";

    static final Leaning NONE = new Leaning(Differences.NONE, 0);

    boolean isNothing() {
        return weight <= 0 || differences.isEmpty();
    }

    /** In millionths. */
    int between(Candidate mentor, Candidate mentee) {
        return (int) Math.round(weight * differences.between(mentor.person(), mentee.person()) * Scoring.WHOLE);
    }

    /** The most that two can count more. */
    int most() {
        return isNothing() ? 0 : (int) Math.round(weight * Scoring.WHOLE);
    }

    /** Changes with what people have said, and tells nothing of it; empty when that counts nothing. */
    String marks() {
        return isNothing() ? "" : differences.marks();
    }
}
