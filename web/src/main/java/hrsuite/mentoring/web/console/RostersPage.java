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
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** All rosters that came in, and the way to upload one. */
@Named
@RequestScoped
public class RostersPage {

    @EJB
    private RosterService rosters;

    private static final String CSV = "csv";

    private Part file;
    private boolean full;
    private String department;
    private String status;
    private String format;
    private boolean redacted;
    private String cursor;
    private Page<IntakeDetail> intakes;

    @PostConstruct
    void readAddress() {
        cursor = Address.parameter("cursor");
    }

    public Page<IntakeDetail> getIntakes() {
        if (intakes == null) {
            intakes = rosters.intakes(new PageRequest(PageRequest.USUAL, cursor));
        }
        return intakes;
    }

    /** Takes the chosen file in and goes on to the page that shows it. */
    public String upload() {
        if (file == null || file.getSize() == 0) {
            Notices.wrong(
                    "No file was chosen, or it is empty.",
                    "Choose the staff list, a workbook (.xlsx, .xlsm, .xls) or a text of columns (.csv, .tsv).");
            return null;
        }
        return Notices.attempt(this::receive);
    }

    private String receive() {
        RosterUpload upload = new RosterUpload(
                fileName(), full ? RosterMode.FULL : RosterMode.PARTIAL, RosterApply.MANUAL, null, null);
        try (InputStream content = file.getInputStream()) {
            return "roster?faces-redirect=true&id="
                    + rosters.receive(upload, content).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the folders that some browsers send along. */
    private String fileName() {
        String name = file.getSubmittedFileName();
        return name == null
                ? null
                : Path.of(name.replace('\\', '/')).getFileName().toString();
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
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
