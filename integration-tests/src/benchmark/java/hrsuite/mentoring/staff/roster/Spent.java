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
 * @param ours nanoseconds of processor time of this process
 * @param database nanoseconds of processor time of the database server
 */
record Spent(long wall, long ours, long database) {

    private static final double SECOND = 1e9;

    /**
     * @param cluster where the database server keeps its data
     * @param work whose connections are still open when it ends: a server process that is gone has taken its figures along
     */
    static Spent on(Path cluster, Callable<?> work) throws Exception {
        long ours = oursSoFar();
        long database = databaseSoFar(cluster);
        long begin = System.nanoTime();
        work.call();
        return new Spent(System.nanoTime() - begin, oursSoFar() - ours, databaseSoFar(cluster) - database);
    }

    private static long oursSoFar() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static long databaseSoFar(Path cluster) throws Exception {
        long server = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip());
        return ProcessHandle.of(server).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
    }

    Spent and(Spent other) {
        return new Spent(wall + other.wall, ours + other.ours, database + other.database);
    }

    private long processor() {
        return ours + database;
    }

    String times(Spent floor) {
        return String.format(
                Locale.ROOT,
                "%.2f x in wall time, %.2f x in processor time",
                (double) wall / floor.wall,
                (double) processor() / floor.processor());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%7.2f s, %7.2f s of processors, of these %7.2f s in the database",
                wall / SECOND,
                processor() / SECOND,
                database / SECOND);
    }
}
