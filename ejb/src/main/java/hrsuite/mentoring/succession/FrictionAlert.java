package hrsuite.mentoring.succession;

import java.time.LocalDate;

/**
 * Something has come up between two who are paired. The pairing goes on; somebody should look at it.
 *
 * @param id never changes
 * @param version grows with each change
 * @param pairing id of the pairing
 * @param program id of the program
 * @param mentor employee number of the mentor
 * @param mentorName given and family name
 * @param mentee employee number of the mentee
 * @param menteeName given and family name
 * @param code what came up: {@code MENTOR_IS_MENTEES_SUCCESSOR SAME_REPORTING_LINE BOTH_ON_SAME_PLAN
 *     MENTEE_POSITION_AT_RISK DECLARED_CONCERN}
 * @param reason one sentence without names
 * @param state {@code OPEN}, {@code ACKNOWLEDGED}, or {@code RESOLVED} when it is no longer so
 * @param openedOn when it came up
 * @param openedBy whose change it followed; {@code system} where only days went by
 * @param acknowledged who has looked at it and why the pair may go on; null when nobody has
 * @param resolvedOn since when it is no longer so; null while it is
 */
public record FrictionAlert(
        String id,
        long version,
        String pairing,
        String program,
        String mentor,
        String mentorName,
        String mentee,
        String menteeName,
        String code,
        String reason,
        RiskFlag.State state,
        LocalDate openedOn,
        String openedBy,
        FlagDecision acknowledged,
        LocalDate resolvedOn) {}
