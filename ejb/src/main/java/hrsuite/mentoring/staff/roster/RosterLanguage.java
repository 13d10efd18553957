package hrsuite.mentoring.staff.roster;

/** The languages in which rosters are handed out. */
public enum RosterLanguage {
    EN,
    DE;

    /** The usual short name: {@code en}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
