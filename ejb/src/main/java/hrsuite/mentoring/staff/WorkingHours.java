package hrsuite.mentoring.staff;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When a person usually works, in their own time zone.
 *
 * @param spans one or more spans of time, each on some days of the week
 */
public record WorkingHours(List<Span> spans) {

    /** Monday to Friday, 09:00 to 17:00: what counts where nobody said otherwise. */
    public static final WorkingHours USUAL = new WorkingHours(
            List.of(new Span(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))));

    private static final Pattern SPAN = Pattern.compile("(?:(?<from>\\p{L}{2,9})\\s*(?:-\\s*(?<to>\\p{L}{2,9}))?\\s+)?"
            + "(?<begin>\\d{1,2}(?::\\d{2})?)\\s*-\\s*(?<end>\\d{1,2}(?::\\d{2})?)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /**
     * One span of time on each of some days; it ends on the day on which it begins.
     *
     * @param first first day of the week
     * @param last last day, the same for a single day; may lie before {@code first}: Saturday to Monday
     * @param from when it begins
     * @param until when it ends, after it begins
     */
    public record Span(DayOfWeek first, DayOfWeek last, LocalTime from, LocalTime until) {

        /** The days of the week on which it stands. */
        public Set<DayOfWeek> days() {
            Set<DayOfWeek> days = EnumSet.of(last);
            for (DayOfWeek day = first; day != last; day = day.plus(1)) {
                days.add(day);
            }
            return days;
        }

        @Override
        public String toString() {
            String days = first == last ? shortName(first) : shortName(first) + "-" + shortName(last);
            return days + " " + from + "-" + until;
        }
    }

    public WorkingHours {
        spans = List.copyOf(spans);
    }

    /**
     * Reads {@code 09:00-17:30}, {@code Mon-Thu 08:00-16:00} or several of them separated by comma or semicolon.
     *
     * @return empty when the text is anything else
     */
    public static Optional<WorkingHours> parse(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : text.replace('\u2013', '-').split("[,;]")) {
            Matcher span = SPAN.matcher(part.strip());
            if (!span.matches()) {
                return Optional.empty();
            }
            Optional<Span> read = span(span);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            spans.add(read.get());
        }
        return Optional.of(new WorkingHours(spans));
    }

    private static Optional<Span> span(Matcher text) {
        Optional<DayOfWeek> first = day(text.group("from"), DayOfWeek.MONDAY);
        Optional<DayOfWeek> last =
                day(text.group("to"), text.group("from") == null ? DayOfWeek.FRIDAY : first.orElse(null));
        try {
            LocalTime from = time(text.group("begin"));
            LocalTime until = time(text.group("end"));
            boolean complete = first.isPresent() && last.isPresent() && from.isBefore(until);
            return complete ? Optional.of(new Span(first.get(), last.get(), from, until)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.contains(":") ? text : text + ":00", TIME);
    }

    private static Optional<DayOfWeek> day(String text, DayOfWeek usual) {
        return text == null ? Optional.ofNullable(usual) : day(text);
    }

    private static Optional<DayOfWeek> day(String text) {
        String start = text.toUpperCase(Locale.ROOT);
        return EnumSet.allOf(DayOfWeek.class).stream()
                .filter(day -> day.name().startsWith(start))
                .findFirst();
    }

    /** The text that {@link #parse} reads back. */
    @Override
    public String toString() {
        return spans.stream().map(Span::toString).collect(Collectors.joining("; "));
    }

    private static String shortName(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }
}
