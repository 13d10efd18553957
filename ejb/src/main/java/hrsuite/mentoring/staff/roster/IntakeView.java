package hrsuite.mentoring.staff.roster;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.database.InTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows intakes: what is known of them, what is wrong, what they change. Whoever calls has checked the roles. */
@ApplicationScoped
class IntakeView {

    @Inject
    private IntakeTables tables;

    protected IntakeView() {}

    /** For whoever has no container around. */
    IntakeView(IntakeTables tables) {
        this.tables = tables;
    }

    @InTransaction
    public IntakeDetail detail(long id) {
        Intake intake = tables.intakes().get(id);
        PageRequest first = new PageRequest(IntakeDetail.FIRST_PROBLEMS, null);
        return intake.detail(
                tables.columns().shown(id),
                tables.remarks().of(id),
                tables.problems().page(intake, first).items());
    }

    @InTransaction
    public Page<IntakeDetail> newestFirst(PageRequest request) {
        return tables.intakes().newestFirst(request).map(intake -> intake.detail(List.of(), List.of(), List.of()));
    }

    @InTransaction
    public Page<ProblemDetail> problems(long id, PageRequest request) {
        return tables.problems().page(tables.intakes().get(id), request);
    }

    @InTransaction
    public Page<ChangeDetail> changes(long id, PageRequest request) {
        tables.intakes().get(id);
        return new Preview(tables.sql()).page(id, tables.columns().map(id), request);
    }
}
