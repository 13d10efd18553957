package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.succession.SuccessionExport;
import hrsuite.mentoring.succession.SuccessionReport;
import hrsuite.mentoring.succession.SuccessionService;
import hrsuite.mentoring.succession.SuccessionWorkbook;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.InputStream;

/** Workbooks of succession: the way out, the way in, and all that came in. */
@Named
@RequestScoped
public class BooksPage extends IntakesPage {

    @EJB
    private SuccessionService succession;

    @Inject
    private SuccessionWorkbook workbook;

    private String department;
    private String purpose;
    private boolean redacted;

    @Override
    protected Page<IntakeDetail> intakes(PageRequest request) {
        return succession.intakes(request);
    }

    @Override
    protected IntakeDetail receive(String name, InputStream content) {
        return succession.receive(name, content);
    }

    @Override
    protected String page() {
        return "book";
    }

    @Override
    protected String choice() {
        return "Choose a workbook (.xlsx).";
    }

    /** Sends the workbook, once somebody has said what for. */
    public String export() {
        return Notices.attempt(() -> {
            String part = department == null || department.isBlank() ? null : department.strip();
            SuccessionReport report = succession.export(new SuccessionExport(part, null, null, redacted, purpose));
            Download.workbook("succession.xlsx", out -> workbook.write(report, out));
            return null;
        });
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public boolean isRedacted() {
        return redacted;
    }

    public void setRedacted(boolean redacted) {
        this.redacted = redacted;
    }
}
