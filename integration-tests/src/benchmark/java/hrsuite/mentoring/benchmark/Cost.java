package hrsuite.mentoring.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * What one turn cost.
 *
 * @param thread nanoseconds of processor time of the working thread
 * @param process the same of the whole process, with its collector, compiler and helping threads
 * @param checksum of the outcome
 */
record Cost(long thread, long process, long checksum) {

    static Cost of(Work work) throws Exception {
        work.prepare();
        long thread = threadTime();
        long process = processTime();
        long ran = work.run();
        return new Cost(threadTime() - thread, processTime() - process, work.checksum(ran));
    }

    private static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processTime() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    static double median(Cost[] costs, ToLongFunction<Cost> part) {
        long[] sorted = Arrays.stream(costs).mapToLong(part).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
