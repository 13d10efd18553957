package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The side of a program that a group is. */
record GroupKey(long program, Role role) {

    private static final Pattern KEY = Pattern.compile("([1-9]\\d{0,17})-(mentors|mentees)");

    static GroupKey parse(String id) {
        Matcher key = KEY.matcher(id);
        if (!key.matches()) {
            throw Refusal.notFound("group", id);
        }
        return new GroupKey(Long.parseLong(key.group(1)), key.group(2).equals("mentors") ? Role.MENTOR : Role.MENTEE);
    }

    String programId() {
        return String.valueOf(program);
    }
}
