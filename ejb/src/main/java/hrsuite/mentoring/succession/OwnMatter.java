package hrsuite.mentoring.succession;

import hrsuite.mentoring.Refusal;

/** Nobody judges themselves, nor those above them. */
final class OwnMatter {

    private OwnMatter() {}

    static Refusal refused(String subject) {
        return Refusal.conflict(
                "subject",
                subject,
                "OWN_REPORTING_LINE",
                "Nobody changes what is said about the succession of themselves or of those above them: " + subject
                        + ".",
                "Ask somebody else with the role succession.");
    }
}
