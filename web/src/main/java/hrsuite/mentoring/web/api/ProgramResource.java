package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.program.ProgramDetail;
import hrsuite.mentoring.program.ProgramDraft;
import hrsuite.mentoring.program.ProgramEvent;
import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.web.json.MergePatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mentoring programs. */
@Path("v1/programs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programs")
public class ProgramResource {

    @Inject
    private ProgramService programs;

    @GET
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = ProgramDetail.class, many = Answers.Many.PAGE)
    @Operation(operationId = "listPrograms", summary = "All programs, oldest first")
    public Response programs(@BeanParam PageParameters page, @Context UriInfo uri) {
        return PageAnswer.of(programs.programs(page.request()), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(value = ProgramDetail.class, status = 201)
    @Operation(
            operationId = "openProgram",
            summary = "Opens a program",
            description = "What is left out comes from the template. A reverse program extends a traditional one.")
    public Response open(ProgramDraft draft, @Context UriInfo uri) {
        ProgramDetail program = programs.open(Bodies.given(draft));
        return Versioned.created(uri.getAbsolutePathBuilder().path(program.id()).build(), program, program.version());
    }

    @GET
    @Path("{program}")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(ProgramDetail.class)
    @Operation(operationId = "getProgram", summary = "One program")
    public Response program(@PathParam("program") String id, @Context Request request) {
        ProgramDetail program = programs.program(id);
        return Versioned.show(program, program.version(), request);
    }

    @GET
    @Path("{program}/history")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = ProgramEvent.class, many = Answers.Many.LIST)
    @Operation(operationId = "listProgramHistory", summary = "What was done to a program and by whom, oldest first")
    public Response history(@PathParam("program") String id) {
        return Response.ok(ListAnswer.of(programs.history(id))).build();
    }

    @PUT
    @Path("{program}")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(ProgramDetail.class)
    @Operation(operationId = "replaceProgram", summary = "Replaces what HR has said about a program")
    public Response replace(
            @PathParam("program") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ProgramDraft draft) {
        return change(programs.program(id), ifMatch, Bodies.given(draft));
    }

    @PATCH
    @Path("{program}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @AllowedTo(HR_ADMIN)
    @Answers(ProgramDetail.class)
    @Operation(
            operationId = "changeProgram",
            summary = "Changes some of a program, by merge patch",
            description =
                    "The state moves from DRAFT to ENROLLING, MATCHING, RUNNING, CLOSING and CLOSED; nothing leaves"
                            + " DRAFT without dates, goals and cadence, and closing completes all pairings.")
    public Response patch(
            @PathParam("program") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
        ProgramDetail present = programs.program(id);
        return change(present, ifMatch, Bodies.given(patch).applyTo(ProgramDraft.of(present)));
    }

    private Response change(ProgramDetail present, String ifMatch, ProgramDraft draft) {
        long version = Versioned.expected(ifMatch, present.version(), "program", present.id());
        ProgramDetail changed = programs.change(present.id(), version, draft);
        return Versioned.ok(changed, changed.version());
    }

    @DELETE
    @Path("{program}")
    @AllowedTo(HR_ADMIN)
    @Answers(status = 204)
    @Operation(operationId = "removeProgram", summary = "Removes a program that nothing has come of")
    public Response remove(@PathParam("program") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        ProgramDetail present = programs.program(id);
        programs.remove(id, Versioned.expected(ifMatch, present.version(), "program", id));
        return Response.noContent().build();
    }
}
