package hrsuite.mentoring.matching;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Kind;
import hrsuite.mentoring.Refusal.Reason;
import hrsuite.mentoring.matching.RoundSettings.Keep;
import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDirectory;
import hrsuite.mentoring.program.RuleParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes a request for a round, checks all that can be checked at once, and queues it. */
@ApplicationScoped
class Opening {

    @Inject
    ProgramDirectory programs;

    @Inject
    Affinities affinities;

    @Inject
    Questions questions;

    @Inject
    Rounds rounds;

    @Inject
    Event<RoundRun> events;

    RoundDetail open(String programId, RoundDraft draft, String caller) {
        ProgramDetail program = programs.detail(programId);
        programs.matching(programId);
        RoundSettings settings = draft.again() == null ? settings(program, draft) : again(programId, draft);
        refuseWrongPairs(programId, settings);
        long id = rounds.insert(Long.parseLong(program.id()), settings, programs.rulesVersion(programId), caller);
        events.fire(new RoundRun(
                programId,
                Long.toString(id),
                settings.pins().size(),
                settings.forbids().size()));
        return rounds.find(programId, Long.toString(id)).detail();
    }

    private RoundSettings settings(ProgramDetail program, RoundDraft draft) {
        if (draft.keep() != null) {
            refuseWrongKeep(program.id(), draft.keep());
        }
        return new RoundSettings(program.rules(), weights(program, draft), draft.pins(), draft.forbids(), draft.keep());
    }

    private void refuseWrongKeep(String programId, Keep keep) {
        if (!(keep.threshold() >= 0 && keep.threshold() <= 1)) {
            throw new Refusal(
                    Kind.INVALID,
                    Sentences.refusal("keep.threshold", keep.threshold(), "THRESHOLD_OUT_OF_BOUNDS", keep.threshold()));
        }
        rounds.find(programId, keep.round()).requireComputed();
    }

    /** The settings of an earlier round, whatever the program says by now. */
    private RoundSettings again(String programId, RoundDraft draft) {
        if (!draft.isPlain()) {
            throw new Refusal(Kind.INVALID, Sentences.refusal("again", draft.again(), "AGAIN_AND_MORE", draft.again()));
        }
        return rounds.find(programId, draft.again()).settings();
    }

    private Map<String, Double> weights(ProgramDetail program, RoundDraft draft) {
        List<RuleParameter> known = affinities.weights(program.kind());
        List<Reason> wrong = new ArrayList<>();
        draft.weights().forEach((code, value) -> objection(known, code, value).ifPresent(wrong::add));
        if (!wrong.isEmpty()) {
            throw new Refusal(Kind.INVALID, wrong);
        }
        Map<String, Double> weights = new HashMap<>();
        known.forEach(weight -> weights.put(weight.code(), weight.usual()));
        weights.putAll(program.weights());
        weights.putAll(draft.weights());
        return weights;
    }

    private static Optional<Reason> objection(List<RuleParameter> known, String code, double value) {
        String place = "weights." + code;
        Optional<RuleParameter> weight =
                known.stream().filter(one -> one.code().equals(code)).findFirst();
        if (weight.isEmpty()) {
            String codes = known.stream().map(RuleParameter::code).collect(Collectors.joining(", "));
            return Optional.of(Sentences.refusal(place, value, "WEIGHT_UNKNOWN", code, codes));
        }
        double least = weight.get().minimum();
        double most = weight.get().maximum();
        return value >= least && value <= most
                ? Optional.empty()
                : Optional.of(Sentences.refusal(place, value, "WEIGHT_OUT_OF_BOUNDS", code, value, least, most));
    }

    /** Now, while HR is there to be told, and once more when the round is computed. */
    private void refuseWrongPairs(String programId, RoundSettings settings) {
        if (!settings.pins().isEmpty() || !settings.forbids().isEmpty()) {
            new Computation(questions.question(programId, settings)).check();
        }
    }
}
