package hrsuite.mentoring.pairing;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.program.ProgramDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes pairings, and keeps them through their life. */
@ApplicationScoped
class Pairings {

    private static final Logger LOG = System.getLogger(Pairings.class.getName());

    @PersistenceContext(unitName = "mentoring")
    private EntityManager entities;

    @Inject
    private ProgramDirectory programs;

    @Inject
    private CandidatePool pool;

    @Inject
    private Judges judges;

    @Inject
    private PairingRows rows;

    @Inject
    private TakeOver takeOver;

    @Inject
    private PairFile files;

    @Inject
    private Event<PairingsConfirmed> confirmed;

    @Inject
    private Event<PairingEnded> ended;

    Page<PairingDetail> find(String programId, PageRequest page) {
        long program = Long.parseLong(programs.detail(programId).id());
        return Page.of(rows.page(program, page.afterKey(), page.limit() + 1), page, PairingDetail::id);
    }

    PairingDetail detail(String id) {
        return key(id).flatMap(rows::byId).orElseThrow(() -> Refusal.notFound("pairing", id));
    }

    List<PairingDetail> confirm(String programId, List<NewPairing> pairs) {
        List<Reason> reasons = new ArrayList<>();
        PairJudgment judgment = judged(programId, pairs, reasons);
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, reasons);
        }
        return make(programId, pairs.stream().map(judgment::kept).toList());
    }

    /** Every reason against making these pairs together; holds the program, so that the answer stays true. */
    List<Reason> objections(String programId, List<NewPairing> pairs) {
        List<Reason> reasons = new ArrayList<>();
        judged(programId, pairs, reasons);
        return reasons;
    }

    private PairJudgment judged(String programId, List<NewPairing> pairs, List<Reason> reasons) {
        programs.holdFamily(programId);
        programs.requireOpen(programId);
        PairJudgment judgment = judgment(programId, pairs);
        for (int i = 0; i < pairs.size(); i++) {
            reasons.addAll(judgment.judge(i + 1, pairs.get(i)));
        }
        return judgment;
    }

    PairingOutcome takeOver(String programId, List<ExistingPair> pairs) {
        TakeOver.Judged judged = judge(programId, pairs);
        List<NewPairing> good =
                judged.good().stream().map(TakeOver.Numbered::pair).toList();
        return new PairingOutcome(make(programId, good).size(), judged.already().size(), judged.refused());
    }

    /** Judges existing pairs one after the other and makes none; holds the program, so that what is good stays good. */
    TakeOver.Judged judge(String programId, List<ExistingPair> pairs) {
        programs.holdFamily(programId);
        programs.requireOpen(programId);
        TakeOver.Reading reading = takeOver.read(programId, pairs);
        PairJudgment judgment = judgment(
                programId, reading.pairs().stream().map(TakeOver.Numbered::pair).toList());
        List<Reason> refused = new ArrayList<>(reading.refused());
        List<TakeOver.Numbered> good = new ArrayList<>();
        for (TakeOver.Numbered numbered : reading.pairs()) {
            List<Reason> reasons = judgment.judge(numbered.number(), numbered.pair());
            refused.addAll(reasons);
            if (reasons.isEmpty()) {
                good.add(numbered);
            }
        }
        return new TakeOver.Judged(good, reading.already(), refused);
    }

    /** The same for a file: a problem is told by its cell. */
    PairingOutcome takeOver(String programId, InputStream file) {
        PairSheet.Reading reading = files.read(file);
        PairingOutcome outcome = takeOver(programId, reading.pairs());
        List<Reason> refused = new ArrayList<>(reading.problems());
        outcome.refused().stream().map(reading::inCell).forEach(refused::add);
        return new PairingOutcome(outcome.made(), outcome.already(), refused);
    }

    PairingDetail move(String id, long expectedVersion, String state) {
        Pairing pairing = find(id);
        pairing.expect(expectedVersion);
        String wanted = state == null ? "" : state.strip().toUpperCase(Locale.ROOT);
        switch (wanted) {
            case "ACTIVE" -> pairing.activate();
            case "COMPLETED" -> pairing.complete(today());
            default ->
                throw new Refusal(
                        Refusal.Kind.INVALID,
                        Reason.said(Pairings.class, "state", state, "STATE_UNKNOWN", String.valueOf(state)));
        }
        return kept(id);
    }

    PairingDetail end(String id, long expectedVersion, String reason) {
        Pairing.EndReason why = reasonOf(reason);
        Pairing pairing = find(id);
        pairing.expect(expectedVersion);
        pairing.end(why, today());
        PairingDetail detail = kept(id);
        ended.fire(new PairingEnded(List.of(id), why.name()));
        return detail;
    }

    private PairJudgment judgment(String programId, List<NewPairing> pairs) {
        List<Long> persons = pairs.stream()
                .flatMap(pair -> Stream.of(pair.mentor(), pair.mentee()))
                .distinct()
                .toList();
        List<Candidate> people = pool.candidates(programId, persons);
        PairingContext context = pool.context(programs.detail(programId), people);
        return new PairJudgment(people, judges.of(context));
    }

    /** Makes pairs that have been judged; the caller holds the program. */
    private List<PairingDetail> make(String programId, List<NewPairing> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        long program = Long.parseLong(programId);
        long last = rows.last(program);
        rows.insert(program, pairs, today());
        List<PairingDetail> made = rows.after(program, last);
        programs.started(programId);
        LOG.log(Level.INFO, "{0} pairings of program {1} have been confirmed.", made.size(), programId);
        confirmed.fire(new PairingsConfirmed(
                programId,
                made.stream().map(PairingDetail::id).toList(),
                pairs.get(0).origin()));
        return made;
    }

    private PairingDetail kept(String id) {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw Refusal.stale("pairing", id);
        }
        return detail(id);
    }

    private Pairing find(String id) {
        return key(id).map(key -> entities.find(Pairing.class, key)).orElseThrow(() -> Refusal.notFound("pairing", id));
    }

    private static Pairing.EndReason reasonOf(String reason) {
        if (reason == null || reason.isBlank()) {
            return Pairing.EndReason.NO_FAULT;
        }
        return Stream.of(Pairing.EndReason.values())
                .filter(known -> known.name().equalsIgnoreCase(reason.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID, Reason.said(Pairings.class, "reason", reason, "REASON_UNKNOWN", reason)));
    }

    private static Optional<Long> key(String id) {
        return id != null && id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
