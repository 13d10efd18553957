package hrsuite.mentoring.program;

import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Completes drafts of programs from their templates and judges them. */
@ApplicationScoped
class DraftDesk {

    @Inject
    private Kinds kinds;

    @Inject
    private ParameterCatalog catalog;

    @Inject
    private Templates templates;

    /** The draft with codes as they are kept, and the template's values where it has none of its own. */
    ProgramDraft completed(ProgramDraft draft) {
        Optional<ProgramTemplate> template = templates.find(draft.template());
        Framework framework = draft.framework() == null ? Framework.NONE : draft.framework();
        return new ProgramDraft(
                draft.name(),
                draft.kind() == null ? null : draft.kind().strip().toUpperCase(Locale.ROOT),
                draft.extendsProgram(),
                template.map(ProgramTemplate::code).orElse(null),
                draft.startsOn(),
                draft.endsOn() != null || draft.startsOn() == null
                        ? draft.endsOn()
                        : template.map(found -> draft.startsOn()
                                        .plusMonths(found.months())
                                        .minusDays(1))
                                .orElse(null),
                draft.goals().isEmpty() ? template.map(ProgramTemplate::goals).orElse(List.of()) : draft.goals(),
                draft.cadence() != null
                        ? draft.cadence()
                        : template.map(ProgramTemplate::cadence).orElse(null),
                consent(draft, template),
                over(template.map(ProgramTemplate::rules).orElse(Map.of()), catalog.rules(draft.kind()), draft.rules()),
                over(
                        template.map(ProgramTemplate::weights).orElse(Map.of()),
                        catalog.weights(draft.kind()),
                        draft.weights()),
                draft.state() == null
                        ? ProgramState.ENROLLING.name()
                        : draft.state().strip().toUpperCase(Locale.ROOT),
                either(draft.maximumMentors(), template.map(ProgramTemplate::maximumMentors)),
                either(draft.maximumMentees(), template.map(ProgramTemplate::maximumMentees)),
                framework.over(template.map(ProgramTemplate::framework).orElse(Framework.NONE)),
                draft.milestones() == null
                        ? template.map(ProgramTemplate::milestones).orElse(Milestones.USUAL.all())
                        : draft.milestones().stream().map(Milestone::completed).toList());
    }

    private static Integer either(Integer given, Optional<Integer> template) {
        return given == null ? template.orElse(null) : given;
    }

    /**
     * The same draft for a program that is there: its kind and what it extends stay.
     *
     * @throws Refusal when the draft says otherwise
     */
    ProgramDraft sameKind(ProgramDraft draft, Program program, ProgramState state) {
        String extended =
                program.extendsId() == null ? null : program.extendsId().toString();
        if (draft.kind() != null && !draft.kind().equalsIgnoreCase(program.kind())) {
            throw fixed("kind", draft.kind(), program.kind());
        }
        if (draft.extendsProgram() != null && !draft.extendsProgram().equals(extended)) {
            throw fixed("extends", draft.extendsProgram(), extended);
        }
        return draft.of(program.kind(), extended, state);
    }

    /**
     * Judges a completed draft.
     *
     * @param given the draft as it came
     * @param draft the same, completed
     * @param extended what it is added to, if that exists
     * @throws Refusal with everything that is wrong with it
     */
    void judge(ProgramDraft given, ProgramDraft draft, Optional<ProgramDetail> extended) {
        ProgramJudgment judgment = new ProgramJudgment(draft).words().add(FrameworkJudgment.objections(draft));
        if (given.template() != null && draft.template() == null) {
            judgment.add(List.of(unknown("template", given.template(), templates.codes())));
        }
        if (draft.extendsProgram() != null && extended.isEmpty()) {
            judgment.add(List.of(unknown("extends", draft.extendsProgram(), List.of())));
        }
        Optional<ProgramKind> kind = kinds.find(draft.kind());
        if (kind.isPresent()) {
            judgment.numbers(catalog.rules(draft.kind()), catalog.weights(draft.kind()))
                    .add(kind.get().objections(draft, extended));
        } else {
            judgment.add(List.of(unknown("kind", given.kind(), kinds.codes())));
        }
        judgment.refuse();
    }

    private static String consent(ProgramDraft draft, Optional<ProgramTemplate> template) {
        return draft.consent() != null
                ? draft.consent().strip().toUpperCase(Locale.ROOT)
                : template.map(ProgramTemplate::consent).orElse("NOT_REQUIRED");
    }

    /** What a template says about parameters that this kind of program does not have is not meant for it. */
    private static Map<String, Double> over(
            Map<String, Double> template, Map<String, RuleParameter> known, Map<String, Double> given) {
        Map<String, Double> values = new HashMap<>(template);
        values.keySet().retainAll(known.keySet());
        values.putAll(given);
        return values;
    }

    private static Reason unknown(String place, String value, List<String> known) {
        String advice = known.isEmpty()
                ? "Give the id of a program that exists."
                : "Known are " + String.join(", ", known) + ".";
        return value == null
                ? new Reason(place, null, "VALUE_MISSING", place + " is missing.", advice)
                : new Reason(place, value, "VALUE_UNKNOWN", "There is no " + place + " " + value + ".", advice);
    }

    private static Refusal fixed(String place, String given, String present) {
        return Refusal.invalid(
                place,
                given,
                "VALUE_FIXED",
                place + " is " + present + " and cannot become " + given + ".",
                "Open another program instead.");
    }
}
