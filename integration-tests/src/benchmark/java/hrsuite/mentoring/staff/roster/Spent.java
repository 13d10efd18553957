package hrsuite.mentoring.staff.roster;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * What some work took.
 *
 * @param wall nanoseconds from begin to end
 * @param processor nanoseconds of processor time, of this process and of the database server
 */
record Spent(long wall, long processor) {

    private static final double SECOND = 1e9;

    /**
     * @param cluster where the database server keeps its data
     * @param work whose connections are still open when it ends: a server process that is gone has taken its figures along
     */
    static Spent on(Path cluster, Callable<?> work) throws Exception {
        long processor = processorTime(cluster);
        long begin = System.nanoTime();
        work.call();
        return new Spent(System.nanoTime() - begin, processorTime(cluster) - processor);
    }

    private static long processorTime(Path cluster) throws Exception {
        long server = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip());
        long ours = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
        return ours
                + ProcessHandle.of(server).stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToLong(Duration::toNanos)
                        .sum();
    }

    Spent and(Spent other) {
        return new Spent(wall + other.wall, processor + other.processor);
    }

    String times(Spent floor) {
        return String.format(
                Locale.ROOT,
                "%.2f x in wall time, %.2f x in processor time",
                (double) wall / floor.wall,
                (double) processor / floor.processor);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%7.2f s, %7.2f s of processors", wall / SECOND, processor / SECOND);
    }
}
