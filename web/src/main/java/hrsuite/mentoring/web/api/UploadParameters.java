package hrsuite.mentoring.web.api;

import hrsuite.mentoring.staff.roster.RosterApply;
import hrsuite.mentoring.staff.roster.RosterMode;
import hrsuite.mentoring.staff.roster.RosterUpload;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is said about an uploaded roster. */
public class UploadParameters {

    @QueryParam("mode")
    @Parameter(description = "partial (the default): absent people stay; full: they are reported missing and leave.")
    private String mode;

    @QueryParam("apply")
    @Parameter(description = "manual (the default), or auto: at once when nothing is refused and the guard is quiet.")
    private String apply;

    @QueryParam("sheet")
    @Parameter(description = "The sheet to read, hidden ones too; without it the one that looks most like a roster.")
    private String sheet;

    @QueryParam("mapping")
    @Parameter(
            description =
                    "The name of a saved mapping of headings; without it the one last used for the same headings.")
    private String mapping;

    RosterUpload upload(String fileName) {
        return new RosterUpload(
                fileName,
                Choice.of(RosterMode.class, "mode", mode),
                Choice.of(RosterApply.class, "apply", apply),
                sheet,
                mapping);
    }
}
