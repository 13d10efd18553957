package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Shows and changes positions and plans as far as the caller may, on record. */
@ApplicationScoped
class PlanDesk {

    @Inject
    private Positions positions;

    @Inject
    private SuccessionPlans plans;

    @Inject
    private Witness witness;

    Page<PositionDetail> positions(PositionFilter filter, PageRequest page, String caller) {
        Page<PositionDetail> found = positions.page(filter, page, witness.hiddenFrom(caller));
        witness.read("POSITIONS", "succession/positions", found.items().size());
        return found;
    }

    PositionDetail position(String code, String caller) {
        PositionDetail position =
                positions.find(code, witness.hiddenFrom(caller)).orElseThrow(() -> Refusal.notFound("position", code));
        witness.read("POSITIONS", "position/" + code, 1);
        return position;
    }

    PositionSaved savePosition(String code, Long version, PositionDraft draft, String caller) {
        Set<Long> hidden = witness.hiddenFrom(caller);
        boolean created = positions.save(code, version, draft, caller, hidden);
        if (draft.successors() != null) {
            PlanDraft plan = new PlanDraft(draft.successors());
            plans.save(PlanKind.POSITION, code, null, plan, caller, witness.today(), hidden);
        }
        witness.tell(new SuccessionChanged("POSITION", code.strip()));
        return new PositionSaved(positions.find(code.strip(), hidden).orElseThrow(), created);
    }

    Page<PlanDetail> plans(PlanKind kind, PageRequest page, String caller) {
        Page<PlanDetail> found = plans.page(kind, page, witness.hiddenFrom(caller));
        witness.read("PLANS", "succession/plans", found.items().size());
        return found;
    }

    PlanDetail plan(PlanKind kind, String subject, String caller) {
        PlanDetail plan = plans.plan(kind, subject, witness.hiddenFrom(caller));
        String place = kind == PlanKind.JOB ? "plan/JOB" : "plan/" + kind + "/" + plan.subject();
        witness.read("PLANS", place, plan.successors().size());
        return plan;
    }

    PlanDetail savePlan(PlanKind kind, String subject, Long version, PlanDraft draft, String caller) {
        Set<Long> hidden = witness.hiddenFrom(caller);
        if (plans.save(kind, subject, version, draft, caller, witness.today(), hidden)) {
            witness.tell(new SuccessionChanged("PLAN", kind + "/" + subject.strip()));
        }
        return plans.plan(kind, subject, hidden);
    }

    void deletePosition(String code, Long version, String caller) {
        positions.delete(code, version, witness.hiddenFrom(caller));
        witness.tell(new SuccessionChanged("POSITION", code));
    }

    void deletePlan(PlanKind kind, String subject, Long version, String caller) {
        PlanDraft nobody = new PlanDraft(null);
        if (plans.save(kind, subject, version, nobody, caller, witness.today(), witness.hiddenFrom(caller))) {
            witness.tell(new SuccessionChanged("PLAN", kind + "/" + subject.strip()));
        }
    }
}
