package hrsuite.mentoring.succession;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.Refusal;
import hrsuite.mentoring.database.Sql;
import hrsuite.mentoring.staff.roster.ApplyOptions;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.ProblemDetail;
import hrsuite.mentoring.staff.roster.RosterFile;
import hrsuite.mentoring.staff.roster.WorkbookIntakes;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import javax.sql.DataSource;

/**
 * Workbooks on their way in, on record. What one uploader may say, another one may not see: whoever has somebody hidden
 * from them sees their own intakes only.
 */
@ApplicationScoped
class BookDesk {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    @Inject
    private WorkbookIntakes intakes;

    @Inject
    private Book book;

    @Inject
    private Witness witness;

    IntakeDetail receive(String fileName, InputStream content, String caller) {
        return intakes.receive(book, fileName, content, caller);
    }

    Page<IntakeDetail> intakes(PageRequest page) {
        return intakes.newestFirst(book, page);
    }

    IntakeDetail intake(String id, String caller) {
        IntakeDetail intake = own(id, caller);
        witness.read("INTAKE", "intake/" + id, intake.problems().size());
        return intake;
    }

    private IntakeDetail own(String id, String caller) {
        IntakeDetail intake = intakes.detail(book, id);
        if (!intake.receivedBy().equals(caller) && !witness.hiddenFrom(caller).isEmpty()) {
            throw Refusal.conflict(
                    "intake",
                    id,
                    "INTAKE_OF_SOMEBODY_ELSE",
                    "The intake " + id + " was uploaded by somebody else and may speak of you or of those above you.",
                    "Ask whoever uploaded it, or upload a workbook of your own.");
        }
        return intake;
    }

    Page<ProblemDetail> problems(String id, PageRequest page, String caller) {
        own(id, caller);
        Page<ProblemDetail> found = intakes.problems(book, id, page);
        witness.read("INTAKE_PROBLEMS", "intake/" + id, found.items().size());
        return found;
    }

    Page<BookChange> changes(String id, PageRequest page, String caller) {
        own(id, caller);
        Page<BookChange> found = new BookChanges(new Sql(database)).page(Long.parseLong(id), page);
        witness.read("INTAKE_CHANGES", "intake/" + id, found.items().size());
        return found;
    }

    IntakeDetail apply(String id, ApplyOptions options, String caller) {
        own(id, caller);
        return intakes.apply(book, id, options, caller);
    }

    IntakeDetail cancel(String id, String caller) {
        own(id, caller);
        return intakes.cancel(book, id, caller);
    }

    IntakeDetail undo(String id, String caller) {
        own(id, caller);
        return intakes.undo(book, id, caller);
    }

    RosterFile annotated(String id, String caller) {
        own(id, caller);
        return intakes.annotated(book, id, caller);
    }
}
