package hrsuite.mentoring.matching;

/**
 * What somebody who looks at a round may see of it.
 *
 * @param frictionsToo the reasons of confidential frictions
 * @param declinesToo why somebody declined
 */
record Reader(boolean frictionsToo, boolean declinesToo) {}
