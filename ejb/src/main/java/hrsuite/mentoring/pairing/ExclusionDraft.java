package hrsuite.mentoring.pairing;

import java.time.LocalDate;

/**
 * Two who are never to be paired, as somebody declares it.
 *
 * @param person employee number, sign-in name or e-mail address of one of the two; who declares it for themselves leaves
 *     it out
 * @param other the same of the other
 * @param endsOn last day on which it holds; null for no end
 * @param note why, at most 1,000 characters, for whoever declares it alone; may be null
 */
public record ExclusionDraft(String person, String other, LocalDate endsOn, String note) {}
