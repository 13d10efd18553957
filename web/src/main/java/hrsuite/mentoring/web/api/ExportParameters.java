package hrsuite.mentoring.web.api;

import hrsuite.mentoring.staff.StaffFilter;
import hrsuite.mentoring.staff.roster.StaffExport;
import hrsuite.mentoring.web.problem.Unreadable;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How staff is handed out. */
public class ExportParameters {

    @QueryParam("redacted")
    @Parameter(
            description = "Whether personal dimensions, addresses and reasons for leaving are left out.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    private String redacted;

    @BeanParam
    private LanguageParameters language;

    boolean redacted() {
        if (redacted == null || redacted.equalsIgnoreCase("false")) {
            return false;
        }
        if (redacted.isEmpty() || redacted.equalsIgnoreCase("true")) {
            return true;
        }
        throw new Unreadable(
                "redacted",
                redacted,
                "NOT_A_FLAG",
                "The parameter redacted is " + redacted + ", which is neither true nor false.",
                "Write redacted=true, or leave it out.");
    }

    StaffExport of(StaffFilter filter, String format) {
        return new StaffExport(filter, format, redacted(), language.language());
    }
}
