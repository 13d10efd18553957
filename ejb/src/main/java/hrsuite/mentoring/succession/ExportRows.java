package hrsuite.mentoring.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Profiles, positions, names on plans and flags in the columns of {@link BookTables}. */
record ExportRows(Redaction redaction) {

    List<Object[]> profiles(List<ProfileDetail> profiles) {
        List<Object[]> rows = new ArrayList<>();
        for (ProfileDetail profile : profiles) {
            Assessment shared = BookRows.shared(profile.assessments().values());
            rows.add(new Object[] {
                redaction.person(profile.employeeNumber()),
                redaction.text(profile.name()),
                profile.department(),
                redaction.text(profile.jobTitle()),
                profile.riskOfLoss(),
                profile.impactOfLoss(),
                profile.reasonForLeaving(),
                profile.retirementStatus(),
                profile.estimatedMonthsRemaining(),
                BookRows.text(profile.performance()),
                BookRows.text(profile.potential()),
                BookRows.text(profile.nineBox()),
                mark(profile.futureLeader()),
                mark(profile.keyPosition()),
                BookRows.text(profile.exposure()),
                shared.assessedOn(),
                redaction.text(shared.assessedBy()),
                shared.validUntil()
            });
        }
        return rows;
    }

    private static String mark(Boolean said) {
        return said == null ? null : BookRows.mark(said);
    }

    List<Object[]> positions(List<PositionDetail> positions) {
        List<Object[]> rows = new ArrayList<>();
        for (PositionDetail position : positions) {
            Bench bench = position.bench();
            rows.add(new Object[] {
                redaction.position(position.code()),
                redaction.text(position.title()),
                position.unit(),
                redaction.person(position.incumbent()),
                redaction.text(position.incumbentName()),
                BookRows.mark(position.keyPosition()),
                position.vacantFrom(),
                BookRows.text(bench.bestReadiness()),
                String.valueOf(bench.successors()),
                String.valueOf(bench.readyNow()),
                String.valueOf(bench.emergency())
            });
        }
        return rows;
    }

    /** @param names of subjects, by kind and subject */
    List<Object[]> successors(List<PlanDetail> plans, Map<String, String> names) {
        List<Object[]> rows = new ArrayList<>();
        for (PlanDetail plan : plans) {
            for (SuccessorDetail successor : plan.successors()) {
                if (!successor.withheld()) {
                    rows.add(successor(plan, successor, names.get(plan.kind() + plan.subject())));
                }
            }
        }
        return rows;
    }

    private Object[] successor(PlanDetail plan, SuccessorDetail successor, String subjectName) {
        return new Object[] {
            null,
            plan.kind().name(),
            redaction.subject(plan.kind(), plan.subject()),
            redaction.text(subjectName),
            redaction.person(successor.employeeNumber()),
            redaction.text(successor.name()),
            BookRows.text(successor.readiness()),
            successor.rank(),
            BookRows.mark(successor.emergency()),
            successor.assessedOn(),
            redaction.text(successor.assessedBy()),
            successor.validUntil(),
            null
        };
    }

    List<Object[]> flags(List<RiskFlag> flags) {
        List<Object[]> rows = new ArrayList<>();
        for (RiskFlag flag : flags) {
            rows.add(new Object[] {
                null,
                redaction.text(flag.id()),
                flag.origin().name(),
                flag.code(),
                redaction.person(flag.employeeNumber()),
                redaction.text(flag.name()),
                flag.department(),
                redaction.position(flag.position()),
                redaction.text(flag.reason()),
                flag.endsOn(),
                redaction.person(flag.counterpart()),
                BookRows.text(flag.openedOn()),
                flag.state().name(),
                flag.acknowledged() == null
                        ? null
                        : redaction.text(flag.acknowledged().why())
            });
        }
        return rows;
    }
}
