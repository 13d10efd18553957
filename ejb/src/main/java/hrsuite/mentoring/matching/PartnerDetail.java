package hrsuite.mentoring.matching;

/**
 * One of the two, as far as a round shows people.
 *
 * @param employeeNumber HR's key
 * @param name given and family name as they stand today
 * @param department null when unknown, as all of the following
 * @param grade see {@code department}
 * @param jobTitle see {@code department}
 */
public record PartnerDetail(String employeeNumber, String name, String department, String grade, String jobTitle) {}
