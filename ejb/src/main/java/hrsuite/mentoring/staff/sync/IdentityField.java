package hrsuite.mentoring.staff.sync;

/** What identity systems ask for people by. */
public enum IdentityField {
    ID(Kind.KEY, "p.id"),
    EXTERNAL_ID(Kind.EXACT, "l.external_id"),
    USER_NAME(Kind.LOWER, "p.user_name"),
    GIVEN_NAME(Kind.TEXT, "p.given_name"),
    FAMILY_NAME(Kind.TEXT, "p.family_name"),
    NICK_NAME(Kind.TEXT, "p.preferred_name"),
    DISPLAY_NAME(Kind.TEXT, "TRIM(COALESCE(p.preferred_name, p.given_name, '') || ' ' || COALESCE(p.family_name, ''))"),
    TITLE(Kind.TEXT, "p.job_title"),
    TIME_ZONE(Kind.TEXT, "p.time_zone"),
    ACTIVE(Kind.FLAG, "(p.status <> 'LEAVER')"),
    EMAIL(Kind.LOWER, "p.email"),
    EMAIL_TYPE(Kind.TEXT, "CASE WHEN p.email IS NULL THEN NULL ELSE 'work' END"),
    EMAIL_PRIMARY(Kind.FLAG, "(p.email IS NOT NULL)"),
    EMPLOYEE_NUMBER(Kind.EXACT, "p.employee_number"),
    DEPARTMENT(Kind.TEXT, "p.department"),
    DIVISION(Kind.TEXT, "p.division"),
    MANAGER(Kind.KEY, "m.id"),
    MANAGER_NAME(Kind.TEXT, "TRIM(COALESCE(m.preferred_name, m.given_name, '') || ' ' || COALESCE(m.family_name, ''))"),
    HIRE_DATE(Kind.DAY, "p.hire_date"),
    LEAVE_DATE(Kind.DAY, "p.leave_date"),
    GRADE(Kind.TEXT, "p.grade"),
    POSITION_CODE(Kind.EXACT, "p.position_code"),
    LOCATION(Kind.TEXT, "p.location"),
    WORKING_HOURS(Kind.TEXT, "p.working_hours"),
    SKILLS(Kind.LIST, "p.skills"),
    TOPICS_WANTED(Kind.LIST, "p.topics_wanted"),
    CREATED(Kind.INSTANT, "p.created_at"),
    CHANGED(Kind.INSTANT, "p.updated_at"),
    RESOURCE_TYPE(Kind.TEXT, "'User'"),
    /** What we take and do not keep. */
    NOTHING(Kind.TEXT, "CAST(NULL AS varchar(1))");

    enum Kind {
        /** Compared in any case. */
        TEXT,
        /** Compared to the letter. */
        EXACT,
        /** Kept in lower case, and compared in any. */
        LOWER,
        /** Ids of identity systems. */
        KEY,
        FLAG,
        DAY,
        INSTANT,
        /** Texts separated by {@code "; "}; one of them must do. */
        LIST
    }

    final Kind kind;
    final String sql;

    IdentityField(Kind kind, String sql) {
        this.kind = kind;
        this.sql = sql;
    }
}
