package hrsuite.mentoring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.audit.AuditEntry;
import hrsuite.mentoring.audit.AuditService;
import hrsuite.mentoring.pairing.PairingDetail;
import hrsuite.mentoring.staff.PersonDetail;
import hrsuite.mentoring.staff.StaffFilter;
import hrsuite.mentoring.staff.StaffService;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.IntakeState;
import hrsuite.mentoring.staff.roster.RosterMode;
import hrsuite.mentoring.staff.roster.RosterService;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Inside the server: a full roster makes leavers, and whoever observes that works in its transaction: what one of them
 * refuses has not happened for any.
 */
@ExtendWith(ArquillianExtension.class)
@SignedIn({"hr-admin", "auditor"})
class LeaversIT {

    private static final String OBJECTION = "The test objects.";

    @Inject
    private InnerJourney journey;

    @Inject
    private RosterService rosters;

    @Inject
    private StaffService staff;

    @Inject
    private AuditService audit;

    @Inject
    private LastObserver lastObserver;

    /** Two pairs in a program, and of each pair one who is about to leave; the third pair stays. */
    private record Leaving(String program, List<String> leavers, List<String> stayers, IntakeDetail fullRoster) {}

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.earWithBean(LastObserver.class, LeaversIT.class);
    }

    @AfterEach
    void nobodyObserves() {
        lastObserver.doesNothing();
    }

    @Test
    @DisplayName("P7 PA7 RO7 Places and pairings of leavers end with the roster, and the record says so")
    void placesAndPairingsOfLeaversEndWithTheRoster() {
        Leaving leaving = aboutToLeave("LA");

        Map<String, String> pairsWithin = new TreeMap<>();
        Map<String, String> placesWithin = new TreeMap<>();
        lastObserver.does(() -> {
            pairsWithin.putAll(pairs(leaving.program()));
            placesWithin.putAll(places(leaving.program()));
        });

        IntakeDetail applied = journey.apply(leaving.fullRoster());

        assertThat(applied.counts().missing()).isEqualTo(leaving.leavers().size());
        assertThat(statuses(leaving.leavers())).containsOnly("LEAVER");
        assertThat(statuses(leaving.stayers())).containsOnly("ACTIVE");
        assertThat(places(leaving.program())).isEqualTo(placesAfter(leaving)).isEqualTo(placesWithin);
        assertThat(pairs(leaving.program()))
                .isEqualTo(pairsWithin)
                .isEqualTo(Map.of("LA1-LA2", "ENDED LEAVER", "LA3-LA4", "ENDED LEAVER", "LA5-LA6", "CONFIRMED null"));
        assertThat(record("ROSTER_APPLIED", "intake/" + applied.id()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(SignInOfTests.CALLER);
                    assertThat(entry.detail()).contains("2 missing");
                });
        String ended = endedPairings(leaving.program()).map(PairingDetail::id).collect(Collectors.joining(" "));
        assertThat(record("PAIRING_ENDED", "pairing"))
                .extracting(AuditEntry::detail)
                .contains("reason=LEAVER, pairings=" + ended);
    }

    @Test
    @DisplayName("RO2 An observer that fails takes everything back: people, places, pairings, record")
    void anObserverThatFailsTakesEverythingBack() {
        Leaving leaving = aboutToLeave("LB");
        Map<String, String> places = places(leaving.program());
        Map<String, String> pairs = pairs(leaving.program());
        int recorded = record().size();
        lastObserver.does(LeaversIT::object);

        assertThatThrownBy(() -> journey.apply(leaving.fullRoster()))
                .isInstanceOf(EJBException.class)
                .hasStackTraceContaining(OBJECTION);

        assertThat(rosters.intake(leaving.fullRoster().id()).state()).isEqualTo(IntakeState.JUDGED);
        assertThat(statuses(leaving.leavers())).containsOnly("ACTIVE");
        assertThat(places(leaving.program())).isEqualTo(places);
        assertThat(pairs(leaving.program())).isEqualTo(pairs);
        assertThat(record()).hasSize(recorded);

        lastObserver.doesNothing();
        journey.apply(leaving.fullRoster());
        assertThat(statuses(leaving.leavers())).containsOnly("LEAVER");
        assertThat(places(leaving.program())).isEqualTo(placesAfter(leaving));
    }

    @Test
    @DisplayName("RO8 P7 PA7 Undo brings the leavers back with their places and pairings, as a whole or not at all")
    void undoBringsTheLeaversBack() {
        Leaving leaving = aboutToLeave("LC");
        List<PersonDetail> before = people(leaving.leavers());
        Map<String, String> places = places(leaving.program());
        Map<String, String> pairs = pairs(leaving.program());
        IntakeDetail applied = journey.apply(leaving.fullRoster());

        lastObserver.does(LeaversIT::object);
        assertThatThrownBy(() -> rosters.undo(applied.id()))
                .isInstanceOf(EJBException.class)
                .hasStackTraceContaining(OBJECTION);
        assertThat(statuses(leaving.leavers())).containsOnly("LEAVER");
        assertThat(places(leaving.program())).isEqualTo(placesAfter(leaving));
        assertThat(endedPairings(leaving.program())).hasSize(2);
        assertThat(rosters.intake(applied.id()).state()).isEqualTo(IntakeState.APPLIED);

        lastObserver.doesNothing();
        assertThat(rosters.undo(applied.id()).state()).isEqualTo(IntakeState.CANCELLED);
        assertThat(people(leaving.leavers()))
                .usingRecursiveComparison()
                .ignoringFields("version", "updatedAt")
                .isEqualTo(before);
        assertThat(places(leaving.program())).isEqualTo(places);
        assertThat(pairs(leaving.program())).isEqualTo(pairs);
        assertThat(record("PAIRINGS_RESUMED", "pairing")).hasSize(1);
        assertThat(record("ROSTER_UNDONE", "intake/" + applied.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).startsWith("2 restored"));
    }

    private static void object() {
        throw new IllegalStateException(OBJECTION);
    }

    private Leaving aboutToLeave(String prefix) {
        List<String> lines = new ArrayList<>(List.of("Employee ID,First Name,Last Name,Grade"));
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            numbers.add(prefix + i);
            lines.add(prefix + i + ",Sample," + prefix + "," + (i % 2 == 1 ? "Partner" : "Graduate"));
        }
        journey.apply(journey.upload(RosterMode.PARTIAL, lines));
        String program = journey.traditional("Leavers " + prefix);
        for (int i = 0; i < 6; i += 2) {
            journey.enroll(program, "MENTOR", 1, List.of(numbers.get(i)));
            journey.enroll(program, "MENTEE", 1, List.of(numbers.get(i + 1)));
            journey.pair(program, numbers.get(i), numbers.get(i + 1));
        }
        List<String> leavers = List.of(numbers.get(0), numbers.get(3));
        List<String> stayers =
                numbers.stream().filter(number -> !leavers.contains(number)).toList();
        return new Leaving(program, leavers, stayers, fullRosterWithout(leavers));
    }

    /** Names everybody else in the company, so that nobody leaves but them. */
    private IntakeDetail fullRosterWithout(List<String> leavers) {
        Stream<String> others =
                InnerJourney.all(page -> staff.people(StaffFilter.everyone().withStatus("ACTIVE"), page, false))
                        .stream()
                        .filter(person -> !leavers.contains(person.employeeNumber()))
                        .map(person -> person.employeeNumber() + "," + person.familyName());
        return journey.upload(
                RosterMode.FULL,
                Stream.concat(Stream.of("Employee ID,Last Name"), others).toList());
    }

    private List<PersonDetail> people(List<String> numbers) {
        return numbers.stream().map(number -> staff.person(number, false)).toList();
    }

    private List<String> statuses(List<String> numbers) {
        return people(numbers).stream().map(PersonDetail::status).toList();
    }

    private Map<String, String> places(String program) {
        Map<String, String> places = new TreeMap<>();
        journey.enrollments(program).forEach(place -> places.put(place.employeeNumber(), place.state()));
        return places;
    }

    private static Map<String, String> placesAfter(Leaving leaving) {
        Map<String, String> places = new TreeMap<>();
        leaving.leavers().forEach(number -> places.put(number, "WITHDRAWN"));
        leaving.stayers().forEach(number -> places.put(number, "APPROVED"));
        return places;
    }

    private Map<String, String> pairs(String program) {
        Map<String, String> pairs = new TreeMap<>();
        journey.pairings(program)
                .forEach(pair -> pairs.put(
                        pair.mentor().employeeNumber() + "-" + pair.mentee().employeeNumber(),
                        pair.state() + " " + pair.endReason()));
        return pairs;
    }

    private Stream<PairingDetail> endedPairings(String program) {
        return journey.pairings(program).stream().filter(pair -> pair.state().equals("ENDED"));
    }

    private List<AuditEntry> record() {
        return InnerJourney.all(page -> audit.entries(null, page));
    }

    private List<AuditEntry> record(String action, String subject) {
        return InnerJourney.all(page -> audit.entries(action, page)).stream()
                .filter(entry -> entry.subject().equals(subject))
                .toList();
    }
}
