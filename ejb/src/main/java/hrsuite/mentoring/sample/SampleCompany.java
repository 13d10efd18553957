package hrsuite.mentoring.sample;

import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.RosterApply;
import hrsuite.mentoring.staff.roster.RosterDirectory;
import hrsuite.mentoring.staff.roster.RosterUpload;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Wakes the sample company, step by step, after the server has started; a restart goes on where it was. */
@Singleton
@Startup
@PermitAll
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleCompany {

    private static final Logger LOG = System.getLogger(SampleCompany.class.getName());
    private static final long FIRST_LOOK_MILLIS = 1000;
    private static final long NEXT_LOOK_MILLIS = 2000;
    private static final int LONGEST_SECONDS = 300;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Resource
    private TimerService timers;

    @Resource
    private UserTransaction transaction;

    @Inject
    @ConfigProperty(name = "mentoring.sample", defaultValue = "false")
    private boolean awake;

    @Inject
    @ConfigProperty(name = "mentoring.sample.data", defaultValue = "true")
    private boolean withData;

    @Inject
    private RosterDirectory rosters;

    @Inject
    private SampleProgram program;

    @Inject
    private SampleSuccession succession;

    private final Clock clock = Clock.systemUTC();
    private Lease lease;

    @PostConstruct
    void wake() {
        if (awake && withData) {
            lease = new Lease(database, UUID.randomUUID().toString());
            timers.createIntervalTimer(FIRST_LOOK_MILLIS, NEXT_LOOK_MILLIS, new TimerConfig("sample company", false));
        }
    }

    /** Does the next step; a step that fails is not tried again before the next start. */
    @Timeout
    void step(Timer timer) {
        boolean more = false;
        try {
            more = !lease.take(clock.instant()) || goOn(SampleProgress.of(database));
        } catch (Exception e) {
            LOG.log(Level.ERROR, "The sample company cannot be set up; the server runs on without it.", e);
        } finally {
            if (!more) {
                timer.cancel();
            }
        }
    }

    private boolean goOn(SampleProgress progress) throws Exception {
        switch (progress) {
            case EMPTY -> {
                announce("The sample company moves in; in about half a minute it is ready.");
                upload();
            }
            case READING -> LOG.log(Level.DEBUG, "The roster of the sample company is being read.");
            case READ -> openProgram();
            case STUCK ->
                LOG.log(
                        Level.WARNING,
                        "The roster of the sample company was not applied."
                                + "\nLook at the intake of the uploader {0} for the reason.",
                        SampleProgress.UPLOADER);
            case READY -> announce("The database has people already; the sample company stays away, or is there.");
        }
        return progress == SampleProgress.EMPTY || progress == SampleProgress.READING;
    }

    private void upload() throws IOException {
        RosterUpload upload = new RosterUpload("sample-company.csv", null, RosterApply.AUTO, null, null);
        String file = SampleRoster.csv(SampleRoster.company(year()));
        try (InputStream content = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))) {
            rosters.receive(upload, content, SampleProgress.UPLOADER, Set.of("hr-admin", "succession"));
        }
    }

    private void openProgram() throws Exception {
        transaction.setTransactionTimeout(LONGEST_SECONDS);
        transaction.begin();
        boolean done = false;
        try {
            program.open(year());
            succession.say(LocalDate.now(clock));
            nameTheParticipant();
            done = lease.take(clock.instant());
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
        announce(
                done
                        ? String.format(
                                Locale.ROOT, "Sample company ready: %,d people.", SampleProgress.people(database))
                        : "Another member makes the sample company.");
    }

    /** Whoever signs in as participant is one of those who learn from somebody. */
    private void nameTheParticipant() {
        new Sql(database)
                .update("UPDATE mentoring.person SET user_name = 'participant', version = version + 1"
                        + " WHERE id = (SELECT MIN(mentee_id) FROM mentoring.pairing)");
    }

    /** Printed too: a server's console may show only what is printed. */
    private static void announce(String message) {
        LOG.log(Level.INFO, message);
        System.out.println(message);
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }
}
