package hrsuite.mentoring.web.api;

import hrsuite.mentoring.staff.StaffFilter;
import hrsuite.mentoring.web.problem.Unreadable;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which people are asked for; what is left out asks for nothing. */
public class StaffParameters {

    @QueryParam("department")
    @Parameter(description = "The department, to the letter.")
    private String department;

    @QueryParam("division")
    @Parameter(description = "The division, to the letter.")
    private String division;

    @QueryParam("location")
    @Parameter(description = "The location, to the letter.")
    private String location;

    @QueryParam("gradeFrom")
    @Parameter(description = "The lowest grade, compared by level.")
    private String gradeFrom;

    @QueryParam("gradeTo")
    @Parameter(description = "The highest grade, compared by level.")
    private String gradeTo;

    @QueryParam("hiredAfter")
    @Parameter(description = "Hired on a later day.", schema = @Schema(format = "date"))
    private String hiredAfter;

    @QueryParam("status")
    @Parameter(description = "ACTIVE, ON_LEAVE or LEAVER, in any case.")
    private String status;

    @QueryParam("q")
    @Parameter(description = "Words that all occur in the number, a name or the e-mail address.")
    private String words;

    StaffFilter filter() {
        return new StaffFilter(
                department, division, location, gradeFrom, gradeTo, day("hiredAfter", hiredAfter), status, words, null);
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Unreadable(
                    parameter,
                    text,
                    "NOT_A_DATE",
                    "The parameter " + parameter + " is " + text + ", which is not a date.",
                    "Write it as 2026-01-31.");
        }
    }
}
