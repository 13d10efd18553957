package hrsuite.mentoring.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known about a person, field by field: the one list that roster columns, REST names and table columns are taken
 * from.
 */
public enum StaffField {
    EMPLOYEE_NUMBER("employeeNumber", Kind.TEXT, 100),
    GIVEN_NAME("givenName", Kind.TEXT, 200),
    FAMILY_NAME("familyName", Kind.TEXT, 200),
    PREFERRED_NAME("preferredName", Kind.TEXT, 200),
    EMAIL("email", Kind.EMAIL, 320),
    DEPARTMENT("department", Kind.TEXT, 200),
    DIVISION("division", Kind.TEXT, 200),
    LOCATION("location", Kind.TEXT, 200),
    COUNTRY("country", Kind.TEXT, 100),
    TIME_ZONE("timeZone", Kind.TIME_ZONE, 60),
    WORKING_HOURS("workingHours", Kind.WORKING_HOURS, 200),
    JOB_TITLE("jobTitle", Kind.TEXT, 200),
    GRADE("grade", Kind.TEXT, 60),
    POSITION_CODE("positionCode", Kind.TEXT, 100),
    MANAGER_NUMBER("managerNumber", Kind.TEXT, 100),
    HIRE_DATE("hireDate", Kind.DATE, 10),
    /** Read as a date or a year; only the year is kept. */
    BIRTH_YEAR("birthYear", Kind.YEAR, 4),
    STATUS("status", "ACTIVE", "ON_LEAVE", "LEAVER"),
    LEAVE_DATE("leaveDate", Kind.DATE, 10),
    LEAVE_REASON("leaveReason", "VOLUNTARY", "INVOLUNTARY", "RETIREMENT", "END_OF_CONTRACT", "DEATH", "OTHER"),
    /** Topics the person can teach, as a list. */
    SKILLS("skills", Kind.LIST, 2000),
    /** Topics the person wants to learn, as a list. */
    TOPICS_WANTED("topicsWanted", Kind.LIST, 2000),
    MENTORING_ROLE("mentoringRole", "MENTOR", "MENTEE", "BOTH", "NONE"),
    CAPACITY("capacity", Kind.COUNT, 3);

    /** How a field's text is read and kept. */
    public enum Kind {
        TEXT,
        EMAIL,
        /** A calendar day, kept as {@code yyyy-MM-dd}. */
        DATE,
        /** A year of four digits. */
        YEAR,
        /** A whole number from 0 to 999. */
        COUNT,
        /** One of a fixed set of codes. */
        PICKLIST,
        /** Several texts, kept separated by {@code "; "}. */
        LIST,
        /** An IANA zone: {@code Europe/Berlin}. */
        TIME_ZONE,
        /** {@code 09:00-17:30} or {@code Mon-Thu 08:00-16:00}. */
        WORKING_HOURS
    }

    private static final Map<String, StaffField> BY_CODE = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        for (StaffField field : values()) {
            BY_CODE.put(field.code, field);
        }
    }

    private final String code;
    private final Kind kind;
    private final int length;
    private final List<String> allowed;

    StaffField(String code, Kind kind, int length) {
        this.code = code;
        this.kind = kind;
        this.length = length;
        this.allowed = List.of();
    }

    StaffField(String code, String... allowed) {
        this.code = code;
        this.kind = Kind.PICKLIST;
        this.length = 20;
        this.allowed = List.of(allowed);
    }

    /** The name outside: roster column, JSON member. */
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** The longest text that is kept, in characters. */
    public int length() {
        return length;
    }

    /** The codes of a picklist; empty for every other kind. */
    public List<String> allowed() {
        return allowed;
    }

    /** The column of the table of people, and of the staged rows of a roster. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The texts of a list as it is kept, separated by {@code "; "}.
     *
     * @param kept null when nothing is known
     * @return never null
     */
    public static List<String> listOf(String kept) {
        if (kept == null || kept.isBlank()) {
            return List.of();
        }
        return Arrays.stream(kept.split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The field of that outside name, in any case. */
    public static Optional<StaffField> of(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }
}
