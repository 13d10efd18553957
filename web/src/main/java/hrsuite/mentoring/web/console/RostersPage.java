package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.staff.StaffFilter;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.staff.roster.RosterApply;
import hrsuite.mentoring.staff.roster.RosterFile;
import hrsuite.mentoring.staff.roster.RosterLanguage;
import hrsuite.mentoring.staff.roster.RosterMode;
import hrsuite.mentoring.staff.roster.RosterService;
import hrsuite.mentoring.staff.roster.RosterUpload;
import hrsuite.mentoring.staff.roster.StaffExport;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.InputStream;

/** All rosters that came in, and the way to upload one. */
@Named
@RequestScoped
public class RostersPage extends IntakesPage {

    @EJB
    private RosterService rosters;

    private static final String CSV = "csv";

    private boolean full;
    private String department;
    private String status;
    private String format;
    private boolean redacted;

    @Override
    protected Page<IntakeDetail> intakes(PageRequest request) {
        return rosters.intakes(request);
    }

    @Override
    protected IntakeDetail receive(String name, InputStream content) {
        RosterMode mode = full ? RosterMode.FULL : RosterMode.PARTIAL;
        return rosters.receive(new RosterUpload(name, mode, RosterApply.MANUAL, null, null), content);
    }

    @Override
    protected String page() {
        return "roster";
    }

    @Override
    protected String choice() {
        return "Choose the staff list, a workbook (.xlsx, .xlsm, .xls) or a text of columns (.csv, .tsv).";
    }

    public void template() {
        RosterLanguage language = Download.language();
        Download.workbook("roster-template.xlsx", out -> rosters.template(language, out));
    }

    /** Sends the staff in the columns of a roster. */
    public String export() {
        return Notices.attempt(() -> {
            boolean csv = CSV.equals(format);
            RosterFile staff =
                    rosters.export(new StaffExport(wanted(), csv ? CSV : "xlsx", redacted, Download.language()));
            if (csv) {
                Download.file("staff.csv", "text/csv;charset=UTF-8", staff::writeTo);
            } else {
                Download.workbook("staff.xlsx", staff::writeTo);
            }
            return null;
        });
    }

    private StaffFilter wanted() {
        return new StaffFilter(given(department), null, null, null, null, null, given(status), null, null);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public boolean isFull() {
        return full;
    }

    public void setFull(boolean full) {
        this.full = full;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public boolean isRedacted() {
        return redacted;
    }

    public void setRedacted(boolean redacted) {
        this.redacted = redacted;
    }
}
