package hrsuite.mentoring.matching;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.Installation;
import hrsuite.mentoring.Installation.Provider;
import hrsuite.mentoring.matching.serverless.WithoutServer;
import hrsuite.mentoring.program.ProgramDetail;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** One round of a large reverse program, from its row to its proposals, in this Java machine; prints where the time goes. */
final class RoundOfManyPeople {

    private static final double SECOND = 1e9;

    private final Installation installation;
    private long wall = System.nanoTime();
    private long processor = processorTime();

    private RoundOfManyPeople(Installation installation) {
        this.installation = installation;
    }

    /**
     * @param arguments how many people; the address of a database, or nothing for H2
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 1) {
            System.setProperty("test.database.url", arguments[1]);
        }
        Class<?> reverse = Class.forName("hrsuite.mentoring.reverse.ReverseKind");
        try (Company company =
                Company.with(Provider.ECLIPSELINK, Affinity.class, WithoutServer.class, reverse)) {
            new LargeCompany(Integer.parseInt(arguments[0])).fill(company.installation().database());
            ProgramDetail program = company.open(Company.draft("Reverse mentoring", "REVERSE", null));
            LargeCompany.enroll(company.installation().database(), program.id());
            new RoundOfManyPeople(company.installation()).run(program.id());
        }
    }

    private void run(String program) {
        done("moved in");
        long begin = System.nanoTime();
        RoundDetail asked = in(() -> bean(Opening.class).open(program, new RoundDraft(null, null, null, null, null), "hr"));
        done("asked for");
        long id = Long.parseLong(asked.id());
        String lease = UUID.randomUUID().toString();
        Ledger ledger = bean(Ledger.class);
        in(() -> ledger.claim(id, lease));
        Round round = in(() -> ledger.underLease(id, lease)).orElseThrow();
        Question question = in(() -> ledger.question(round));
        done("people, rules and affinities");
        int judged = question.pool().mentees.length;
        int[] phase = {0};
        Outcome outcome = new Computation(question).compute(bean(OtherThreads.class), (done, total) -> {
            if (phase[0] == 0 && done >= judged) {
                done("candidates");
                phase[0]++;
            } else if (phase[0] == 1 && done >= total) {
                done("solved");
                phase[0]++;
            }
            return true;
        });
        done("proven and put into words");
        in(() -> ledger.propose(id, lease, outcome, 0));
        done("stored");
        System.out.printf(
                Locale.ROOT, "  %-30s %6.2f s%n  %s%n", "whole round", (System.nanoTime() - begin) / SECOND, outcome.numbers());
    }

    private <T> T bean(Class<T> type) {
        return installation.get(type);
    }

    private <T> T in(Supplier<T> work) {
        return installation.inTransaction(work);
    }

    private void done(String phase) {
        long now = System.nanoTime();
        long processorNow = processorTime();
        System.out.printf(
                Locale.ROOT,
                "  %-30s %6.2f s, %6.2f s of processors, %4d MB%n",
                phase,
                (now - wall) / SECOND,
                (processorNow - processor) / SECOND,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        wall = now;
        processor = processorNow;
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
