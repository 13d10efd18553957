package hrsuite.mentoring.web.console;

import hrsuite.mentoring.succession.FlagCount;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How one kind of flag went on over some days.
 *
 * @param code which flag
 * @param before how many were in force at the end of the first day
 * @param now how many at the end of the last
 * @param opened how many came up
 * @param resolved how many ended
 * @param line the numbers in force as points {@code x,y} of a line, {@value #WIDTH} wide and {@value #HEIGHT} high
 */
public record FlagCourse(String code, int before, int now, int opened, int resolved, String line) {

    static final int WIDTH = 180;
    static final int HEIGHT = 36;

    /** @param days of one code, in order of days, at least one */
    static FlagCourse of(List<FlagCount> days) {
        return new FlagCourse(
                days.get(0).code(),
                days.get(0).inForce(),
                days.get(days.size() - 1).inForce(),
                days.stream().mapToInt(FlagCount::opened).sum(),
                days.stream().mapToInt(FlagCount::resolved).sum(),
                line(days.stream().map(FlagCount::inForce).toList()));
    }

    private static String line(List<Integer> numbers) {
        double most =
                Math.max(1, numbers.stream().mapToInt(Integer::intValue).max().orElse(1));
        double step = (double) WIDTH / Math.max(1, numbers.size() - 1);
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> point(i * step, HEIGHT - numbers.get(i) / most * HEIGHT))
                .collect(Collectors.joining(" "));
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
