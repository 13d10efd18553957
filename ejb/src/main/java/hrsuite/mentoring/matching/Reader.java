package hrsuite.mentoring.matching;

/**
 * What somebody who looks at a round may see of it.
 *
 * @param frictionsToo the reasons of confidential frictions
 * @param personalToo why somebody declined, and figures by what people have said of themselves
 */
record Reader(boolean frictionsToo, boolean personalToo) {}
