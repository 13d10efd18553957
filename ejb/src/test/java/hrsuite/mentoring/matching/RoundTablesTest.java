package hrsuite.mentoring.matching;

import static hrsuite.mentoring.matching.People.mentee;
import static hrsuite.mentoring.matching.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hrsuite.mentoring.MigratedDatabase;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.pairing.Objections;
import hrsuite.mentoring.program.Role;
import hrsuite.mentoring.staff.StaffTable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tables of rounds, on a real database. */
class RoundTablesTest {

    private static final RoundSettings SETTINGS = new RoundSettings(
            Map.of("minimumMenteeGain", 0.1), Map.of("department", 0.2), List.of(List.of("J1", "S1")), List.of(), null);

    private final DataSource database = MigratedDatabase.create();
    private final Rounds rounds = new Rounds();
    private final Proposals proposals = new Proposals();
    private final Unmatched unmatched = new Unmatched();
    private final Ledger ledger = new Ledger();
    private long round;

    @BeforeEach
    void oneRound() {
        rounds.database = database;
        rounds.open();
        proposals.database = database;
        proposals.open();
        unmatched.database = database;
        unmatched.open();
        ledger.rounds = rounds;
        ledger.proposals = proposals;
        ledger.unmatched = unmatched;
        new StaffTable(database).addAll("J1", "J2", "S1", "S2", "S3");
        MigratedDatabase.execute(
                database,
                "INSERT INTO mentoring.program (id, version, name, kind, root_id, starts_on, ends_on, goals, cadence,"
                        + " consent, state, rules, weights, created_at)"
                        + " VALUES (7, 1, 'P', 'TRADITIONAL', 7, ?, ?, '', 'P1M', 'NOT_REQUIRED', 'ENROLLING', '', '', ?)",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                OffsetDateTime.now(ZoneOffset.UTC));
        round = rounds.insert(7, SETTINGS, 1, "hr");
    }

    @Test
    @DisplayName("M4 a round keeps the settings that it was asked for with")
    void keepsItsSettings() {
        RoundDetail detail = found().detail();

        assertThat(detail.state()).isEqualTo(RoundState.QUEUED);
        assertThat(detail.settings()).isEqualTo(SETTINGS);
        assertThat(detail.counts()).isNull();
        assertThatThrownBy(() -> rounds.find("8", Long.toString(round))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rounds.find("7", "x")).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("M8 one server at a time takes a round up, and only its own lease may write")
    void onlyTheLeaseWrites() {
        assertThat(ledger.waiting()).containsExactly(round);
        assertThat(ledger.claim(round, "one")).isTrue();
        assertThat(ledger.claim(round, "two")).isFalse();
        assertThat(ledger.waiting()).isEmpty();
        assertThat(ledger.advance(round, "two", 1, 2)).isFalse();
        assertThat(ledger.advance(round, "one", 1, 2)).isTrue();

        serverDies();
        assertThat(ledger.claim(round, "two")).isTrue();
        assertThat(ledger.propose(round, "one", outcome(), 5)).isFalse();
        assertThat(proposals.of(round, 0, 10)).isEmpty();

        assertThat(ledger.propose(round, "two", outcome(), 5)).isTrue();
        assertThat(ledger.propose(round, "two", outcome(), 5)).isFalse();
        assertThat(proposals.of(round, 0, 10)).hasSize(2);
    }

    @Test
    @DisplayName("M8 a round that takes its server down three times is given up, and says so")
    void givesUp() {
        for (int attempt = 0; attempt < Rounds.ATTEMPTS; attempt++) {
            assertThat(ledger.claim(round, "lease" + attempt)).isTrue();
            serverDies();
        }

        assertThat(ledger.claim(round, "last")).isFalse();
        assertThat(found().state()).isEqualTo(RoundState.FAILED);
        assertThat(found().detail().problems()).extracting(Refusal.Reason::code).containsExactly("SERVER_STOPPED");
    }

    @Test
    @DisplayName("M8 a cancelled round stops its computation")
    void cancelStops() {
        ledger.claim(round, "one");

        rounds.change(round, found().cancelled(), 0);

        assertThat(ledger.advance(round, "one", 1, 2)).isFalse();
        assertThat(ledger.propose(round, "one", outcome(), 5)).isFalse();
        assertThat(found().state()).isEqualTo(RoundState.CANCELLED);
        assertThatThrownBy(() -> found().cancelled())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("given up");
    }

    @Test
    @DisplayName("M2 M3 what was computed is read back unchanged, page by page")
    void readsBack() {
        Outcome outcome = outcome();
        ledger.claim(round, "one");
        ledger.propose(round, "one", outcome, 1234);

        RoundDetail detail = found().detail();
        assertThat(detail.state()).isEqualTo(RoundState.PROPOSED);
        assertThat(detail.counts()).isEqualTo(new RoundDetail.Counts(2, 3, 6, 2, 1, 2, 0, 0, 0));
        assertThat(detail.certificate().optimal()).isTrue();
        assertThat(detail.certificate().gap()).isZero();
        assertThat(detail.certificate().dualBound()).isEqualTo(detail.totalBenefit());
        assertThat(detail.seconds()).isEqualTo(1.234);

        List<Proposal> first = proposals.of(round, 0, 1);
        List<Proposal> second = proposals.of(round, first.get(0).id(), 10);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(first.get(0).reasons()).isEqualTo(outcome.proposals().get(0).reasons());
        assertThat(first.get(0).frictions())
                .isEqualTo(outcome.proposals().get(0).frictions());

        Unmatched.Row left = unmatched.of(round, Role.MENTEE, 0, 10).get(0);
        assertThat(left.why()).isEqualTo(outcome.leftOver().get(0).why());
        assertThat(left.whatWouldHelp()).isEqualTo(outcome.leftOver().get(0).whatWouldHelp());
        assertThat(unmatched.of(round, Role.MENTOR, 0, 10)).isEmpty();
    }

    @Test
    @DisplayName("M6 only the role succession reads what a confidential friction is")
    void hidesFrictions() {
        ledger.claim(round, "one");
        ledger.propose(round, "one", outcome(), 5);

        Proposal proposal = proposals.of(round, 0, 1).get(0);

        assertThat(proposal.frictions(true, Locale.ENGLISH)).extracting("code").containsExactly("SECRET_RISK");
        assertThat(proposal.frictions(false, Locale.ENGLISH)).extracting("code").containsExactly(Proposal.CONFIDENTIAL);
        assertThat(proposal.frictions(false, Locale.ENGLISH).toString()).doesNotContain("SECRET");
    }

    @Test
    @DisplayName("M11 a round counts who has declined, and does not say why")
    void countsDeclines() {
        ledger.claim(round, "one");
        ledger.propose(round, "one", outcome(), 5);
        assertThat(found().detail().counts().declined()).isZero();

        MigratedDatabase.execute(
                database,
                "UPDATE mentoring.matching_proposal SET state = 'DECLINED', decline_reason = 'Too far' WHERE id = ?",
                proposals.of(round, 0, 1).get(0).id());

        assertThat(found().detail().counts().declined()).isEqualTo(1);
        assertThat(found().detail().toString()).doesNotContain("Too far");
    }

    @Test
    @DisplayName("M8 rounds are listed newest first, and the list goes on where its page ended")
    void listsNewestFirst() {
        long second = rounds.insert(7, SETTINGS, 1, "hr");

        var newest = rounds.page("7", new PageRequest(1, null));
        var oldest = rounds.page("7", new PageRequest(1, newest.next()));

        assertThat(newest.items()).extracting(Round::id).containsExactly(second);
        assertThat(oldest.items()).extracting(Round::id).containsExactly(round);
        assertThat(oldest.next()).isNull();
    }

    @Test
    @DisplayName("M3 people in results are known to be held")
    void holdsPeople() {
        ledger.claim(round, "one");
        ledger.propose(round, "one", outcome(), 5);
        PeopleInRounds holder = new PeopleInRounds();
        holder.database = database;

        assertThat(holder.heldOf(Set.of(id("J1"), 99_999L))).containsExactly(id("J1"));
    }

    private Round found() {
        return rounds.find("7", Long.toString(round));
    }

    private void serverDies() {
        MigratedDatabase.execute(
                database,
                "UPDATE mentoring.matching_round SET lease_until = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1));
    }

    private Outcome outcome() {
        return new TrialRound()
                .judgedBy((mentor, mentee) -> Objections.saying("SECRET_RISK", false, true, "A secret."))
                .with(mentor("J1").known(id("J1")))
                .with(mentor("J2").known(id("J2")))
                .with(mentee("S1").known(id("S1")))
                .with(mentee("S2").known(id("S2")))
                .with(mentee("S3").known(id("S3")))
                .outcome();
    }

    private long id(String number) {
        return new Sql(database)
                .list("SELECT id FROM mentoring.person WHERE employee_number = ?", row -> row.getLong(1), number)
                .get(0);
    }
}
