package hrsuite.mentoring.web.console;

import hrsuite.mentoring.Page;
import hrsuite.mentoring.PageRequest;
import hrsuite.mentoring.staff.roster.IntakeDetail;
import hrsuite.mentoring.succession.SuccessionExport;
import hrsuite.mentoring.succession.SuccessionReport;
import hrsuite.mentoring.succession.SuccessionService;
import hrsuite.mentoring.succession.SuccessionWorkbook;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Workbooks of succession: the way out, the way in, and all that came in. */
@Named
@RequestScoped
public class BooksPage {

    @EJB
    private SuccessionService succession;

    @Inject
    private SuccessionWorkbook workbook;

    private Part file;
    private String department;
    private String purpose;
    private boolean redacted;
    private String cursor;
    private Page<IntakeDetail> intakes;

    @PostConstruct
    void readAddress() {
        cursor = Address.parameter("cursor");
    }

    public Page<IntakeDetail> getIntakes() {
        if (intakes == null) {
            intakes = succession.intakes(new PageRequest(PageRequest.USUAL, cursor));
        }
        return intakes;
    }

    /** Takes the chosen workbook in and goes on to the page that shows it. */
    public String upload() {
        if (file == null || file.getSize() == 0) {
            Notices.wrong("No file was chosen, or it is empty.", "Choose a workbook (.xlsx).");
            return null;
        }
        return Notices.attempt(this::receive);
    }

    private String receive() {
        try (InputStream content = file.getInputStream()) {
            return "book?faces-redirect=true&id="
                    + succession.receive(fileName(), content).id();
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

    /** Sends the workbook, once somebody has said what for. */
    public String export() {
        return Notices.attempt(() -> {
            String part = department == null || department.isBlank() ? null : department.strip();
            SuccessionReport report = succession.export(new SuccessionExport(part, null, null, redacted, purpose));
            Download.workbook("succession.xlsx", out -> workbook.write(report, out));
            return null;
        });
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
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
