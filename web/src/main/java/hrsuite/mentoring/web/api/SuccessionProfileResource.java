package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.SUCCESSION;

import hrsuite.mentoring.succession.PastValue;
import hrsuite.mentoring.succession.ProfileDetail;
import hrsuite.mentoring.succession.ProfileDraft;
import hrsuite.mentoring.succession.SuccessionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is known about the loss and the gifts of people. Every read is on record. */
@Path("v1/succession/profiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Succession")
public class SuccessionProfileResource {

    @Inject
    private SuccessionService succession;

    @GET
    @AllowedTo(SUCCESSION)
    @Answers(value = ProfileDetail.class, many = Answers.Many.PAGE)
    @Operation(
            operationId = "listProfiles",
            summary = "Succession profiles in which something is said",
            description = "The values of the caller's own profile, and of those above them, are withheld.")
    public Response profiles(
            @BeanParam ProfileParameters filter, @BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(succession.profiles(filter.filter(), page.request()), uri);
    }

    @GET
    @Path("{employeeNumber}")
    @AllowedTo(SUCCESSION)
    @Answers(ProfileDetail.class)
    @Operation(operationId = "getProfile", summary = "The succession profile of one person")
    public Response profile(@PathParam("employeeNumber") String employeeNumber) {
        ProfileDetail profile = succession.profile(employeeNumber);
        return Versioned.ok(profile, profile.version());
    }

    @PUT
    @Path("{employeeNumber}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(SUCCESSION)
    @Answers(ProfileDetail.class)
    @Operation(
            operationId = "replaceProfile",
            summary = "Says all that is known of a person; what is left out is cleared",
            description = "A value that stays the same keeps its judgment unless assessedOn, assessedBy or validUntil"
                    + " is given. What was said before is kept as history.")
    public Response replace(
            @PathParam("employeeNumber") String employeeNumber,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ProfileDraft draft) {
        Bodies.given(draft);
        long present = succession.profile(employeeNumber).version();
        long version = Versioned.expected(ifMatch, present, "succession profile", employeeNumber);
        ProfileDetail profile = succession.saveProfile(employeeNumber, version, draft);
        return Versioned.ok(profile, profile.version());
    }

    @GET
    @Path("{employeeNumber}/history")
    @AllowedTo(SUCCESSION)
    @Answers(value = PastValue.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listProfileHistory", summary = "What was said of a person before, oldest first")
    public Response history(
            @PathParam("employeeNumber") String employeeNumber, @BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(succession.history(employeeNumber, page.request()), uri);
    }
}
