package hrsuite.mentoring.web.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a file as its sender calls it. */
final class FileName {

    private static final Pattern NAME = Pattern.compile("filename=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /** Out of a header {@code Content-Disposition}; null when it has none. */
    static String of(String disposition) {
        Matcher name = NAME.matcher(disposition == null ? "" : disposition);
        return name.find() ? name.group(1).strip() : null;
    }
}
