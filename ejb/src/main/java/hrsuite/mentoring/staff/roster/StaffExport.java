package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.staff.StaffFilter;

/**
 * What is to be handed out of the staff.
 *
 * @param format {@code xlsx} or {@code csv}
 * @param redacted whether personal dimensions, addresses and reasons for leaving are left out
 * @param language of the headings; null for English
 */
public record StaffExport(StaffFilter filter, String format, boolean redacted, RosterLanguage language) {

    public StaffExport {
        language = language == null ? RosterLanguage.EN : language;
    }
}
