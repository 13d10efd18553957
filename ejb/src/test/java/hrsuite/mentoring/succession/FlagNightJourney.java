package hrsuite.mentoring.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the night does to flags, with several members on one database, each with its own transactions. */
@DisplayName("SU2: flags follow the day, every night, once")
abstract class FlagNightJourney {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int MEMBERS = 4;

    private final AtomicInteger computed = new AtomicInteger();
    private Plans plans;

    @BeforeEach
    void somebodyRetiresInTwelveMonthsAndADay() throws SQLException {
        plans = new Plans();
        plans.person("E1", "Sales");
        plans.run("UPDATE mentoring.person SET leave_date = DATE '2027-03-03', leave_reason = 'RETIREMENT'");
        night(MONDAY);
        computed.set(0);
    }

    /** What the timer of a member does, in a transaction as a container has it. */
    private Void night(LocalDate today) throws SQLException {
        try (Connection connection = plans.database.getConnection()) {
            connection.setAutoCommit(false);
            DataSource member = only(connection);
            FrictionReview review = new FrictionReview(member, List.of(), () -> {
                computed.incrementAndGet();
                return List.of();
            });
            new FlagsInStep(member, new FlagThresholds(3, 12, 12), review).follow(today);
            connection.commit();
        }
        return null;
    }

    private static DataSource only(Connection connection) {
        Object open = Proxy.newProxyInstance(
                FlagNightJourney.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource) Proxy.newProxyInstance(
                FlagNightJourney.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> open);
    }

    private long flags() throws SQLException {
        return plans.number(
                "SELECT COUNT(*) FROM mentoring.risk_flag WHERE code = 'RETIREMENT_WITHIN_12M_NO_READY_NOW'");
    }

    @Test
    @Timeout(60)
    void severalMembersDoTheNightOnceTogether() throws Exception {
        ExecutorService members = Executors.newFixedThreadPool(MEMBERS);
        CyclicBarrier midnight = new CyclicBarrier(MEMBERS);
        List<Future<?>> nights = new ArrayList<>();
        try {
            for (int member = 0; member < MEMBERS; member++) {
                nights.add(members.submit(() -> {
                    midnight.await();
                    return night(MONDAY.plusDays(1));
                }));
            }
            for (Future<?> night : nights) {
                night.get();
            }
        } finally {
            members.shutdown();
        }
        assertThat(computed).hasValue(1);
        assertThat(flags()).isEqualTo(1);
    }

    @Test
    void aNightOnWhichNoMemberRanIsMadeUpForByTheFirstThatComesBack() throws Exception {
        night(MONDAY.plusDays(5));
        assertThat(flags()).isEqualTo(1);
        night(MONDAY.plusDays(5));
        assertThat(computed).hasValue(1);
    }

    @Test
    void aMemberThatFallsInTheNightLeavesItToTheOthers() throws Exception {
        try (Connection connection = plans.database.getConnection()) {
            connection.setAutoCommit(false);
            new FlagsInStep(
                            only(connection),
                            new FlagThresholds(3, 12, 12),
                            new FrictionReview(only(connection), List.of(), List::of))
                    .follow(MONDAY.plusDays(1));
            connection.rollback();
        }
        assertThat(flags()).isZero();
        night(MONDAY.plusDays(1));
        assertThat(flags()).isEqualTo(1);
    }
}
