package hrsuite.mentoring.web.api;

import static hrsuite.mentoring.web.security.Roles.HR_ADMIN;
import static hrsuite.mentoring.web.security.Roles.HR_VIEWER;

import hrsuite.mentoring.program.ProgramService;
import hrsuite.mentoring.program.RulesDetail;
import hrsuite.mentoring.program.RulesDraft;
import hrsuite.mentoring.program.RulesVersion;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules and weights of a program, explained. */
@Path("v1/programs/{program}/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programs")
public class RulesResource {

    @Inject
    private ProgramService programs;

    @PathParam("program")
    private String program;

    @GET
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(RulesDetail.class)
    @Operation(
            operationId = "getRules",
            summary = "Every rule and weight with its value, its bounds and what it does",
            description = "Explained in the language asked for. The ETag is that of the program.")
    public Response rules(@BeanParam LanguageParameters language, @Context Request request) {
        RulesDetail rules = programs.rules(program, language.locale());
        return Response.fromResponse(Versioned.show(rules, rules.version(), request))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(HR_ADMIN)
    @Answers(RulesDetail.class)
    @Operation(
            operationId = "setRules",
            summary = "Sets rules and weights",
            description = "What is left out stays as it is. Rounds that have been run keep what they were run with.")
    public Response set(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @BeanParam LanguageParameters language,
            RulesDraft draft) {
        RulesDraft given = Bodies.given(draft);
        long present = programs.program(program).version();
        long version = Versioned.expected(ifMatch, present, "program", program);
        RulesDetail rules = programs.setRules(program, version, given, language.locale());
        return Versioned.ok(rules, rules.version());
    }

    @GET
    @Path("history")
    @AllowedTo({HR_ADMIN, HR_VIEWER})
    @Answers(value = RulesVersion.class, many = Answers.Many.LIST)
    @Operation(operationId = "listRulesVersions", summary = "Every version of the rules and weights, newest first")
    public Response history() {
        return Response.ok(ListAnswer.of(programs.rulesHistory(program))).build();
    }
}
