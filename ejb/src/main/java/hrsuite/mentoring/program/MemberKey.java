package hrsuite.mentoring.program;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id under which identity systems know a person: {@code 57}, and {@code 57-2} after coming back twice.
 *
 * @param person internal id; negative for nobody's
 * @param generation how often the person was deleted and came back
 */
record MemberKey(long person, int generation) {

    private static final Pattern KEY = Pattern.compile("([1-9]\\d{0,17})(?:-([1-9]\\d{0,8}))?");
    private static final MemberKey NOBODY = new MemberKey(-1, 0);

    /** The key; nobody's for any other text. */
    static MemberKey parse(String text) {
        Matcher key = KEY.matcher(text);
        if (!key.matches()) {
            return NOBODY;
        }
        return new MemberKey(Long.parseLong(key.group(1)), key.group(2) == null ? 0 : Integer.parseInt(key.group(2)));
    }

    @Override
    public String toString() {
        return generation == 0 ? String.valueOf(person) : person + "-" + generation;
    }
}
