package hrsuite.mentoring.matching;

import hrsuite.mentoring.Company;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.program.ProgramDetail;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Runs rounds of a small company in the foreground. */
final class RoundRunner {

    private final Company company;

    RoundRunner(Company company) {
        this.company = company;
    }

    /** A round that has been computed. */
    RoundDetail computed(ProgramDetail program) {
        RoundDetail asked = in(() -> get(Opening.class).open(program.id(), RoundDraft.plain(), "hr"));
        long id = Long.parseLong(asked.id());
        in(() -> get(Ledger.class).claim(id, "lease"));
        in(() -> {
            get(RoundWork.class).compute(id, "lease", () -> false);
            return null;
        });
        return in(() -> get(Rounds.class).find(program.id(), asked.id()).detail());
    }

    /** How many pairs a round proposes now. */
    int matched(ProgramDetail program) {
        return computed(program).counts().matched();
    }

    List<ProposalDetail> proposals(ProgramDetail program, RoundDetail round) {
        return in(() -> get(Viewer.class)
                        .proposals(
                                program.id(), round.id(), PageRequest.first(), new Reader(false, true), Locale.ENGLISH))
                .items();
    }

    /** The proposed pairs as {@code mentor-mentee}. */
    List<String> pairs(ProgramDetail program, RoundDetail round) {
        return proposals(program, round).stream()
                .map(pair ->
                        pair.mentor().employeeNumber() + "-" + pair.mentee().employeeNumber())
                .toList();
    }

    void confirm(ProgramDetail program, RoundDetail round) {
        in(() -> get(Confirmation.class).confirm(program.id(), round.id(), new ConfirmRequest(null, null), false));
    }

    <T> T get(Class<T> bean) {
        return company.installation().get(bean);
    }

    <T> T in(Supplier<T> work) {
        return company.installation().inTransaction(work);
    }
}
