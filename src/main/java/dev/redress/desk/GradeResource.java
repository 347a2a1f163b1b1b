package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.desk.GradeRequests.ClassificationRequest;
import dev.redress.desk.GradeRequests.RiskReportApprovalRequest;
import dev.redress.desk.GradeRequests.RiskReportRequest;
import dev.redress.desk.GradeRequests.RiskRequest;
import dev.redress.desk.GradeRequests.SeverityRequest;
import dev.redress.desk.GradeRequests.TechnicalCauseRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How grave a case is, said by people; and the report on a high risk.
@Path("/complaints/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "agent",
    "senior",
    "supervisor",
    "middle",
    "expert",
    "compliance",
    "operations",
    "security"
})
@APIResponse(
        responseCode = "200",
        description = "The changed case",
        content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
@Tag(name = "Staff")
public class GradeResource {

    private final Desk desk;
    private final Caller caller;
    private final RulesInForce rules;
    private final DeskClock clock;

    GradeResource(Desk desk, Caller caller, RulesInForce rules, DeskClock clock) {
        this.desk = desk;
        this.caller = caller;
        this.rules = rules;
        this.clock = clock;
    }

    @POST
    @Path("/severity")
    @Operation(
            summary = "Raises or lowers the severity",
            description =
                    "Moves the deadlines: raised, to the earlier of the old time "
                            + "and the new length from now; lowered, to the new length from the "
                            + "receipt. Lowering is for supervisor, middle office, compliance and "
                            + "operations lead.")
    public Uni<Response> changeSeverity(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable SeverityRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/risk")
    @Operation(
            summary = "Raises or lowers the risk",
            description =
                    "A high risk starts the twelve hours of `RISK_REPORT`. Lowering "
                            + "is for middle office, compliance and operations lead, and from HIGH "
                            + "for the operations lead alone.")
    public Uni<Response> changeRisk(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable RiskRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/classification")
    @Operation(
            summary = "Says what the case is about, at first or corrected",
            description =
                    "Severity and risk that are left out become the graver of the "
                            + "category's usual ones and the present ones. What the desk believed "
                            + "stays beside it as `correction`, and in the timeline.")
    @RolesAllowed({
        "trainee",
        "agent",
        "senior",
        "supervisor",
        "middle",
        "expert",
        "compliance",
        "operations",
        "security"
    })
    @APIResponse(
            responseCode = "202",
            description = "What a new agent wants waits for the tutor",
            content = @Content(schema = @Schema(implementation = TutoredAnswer.class)))
    public Uni<Response> classify(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable ClassificationRequest body) {
        ClassificationRequest asked = Body.of(body);
        Instant now = clock.instant();
        return rules.now()
                .map(inForce -> asked.toCommand(inForce.termsAt(now).classifier()))
                .chain(command -> carryOut(at, body, command));
    }

    @POST
    @Path("/technical-cause")
    @Operation(
            summary = "Says whether a defect of the system caused the case",
            description =
                    "`technical: false` takes the mark back. The share of marked complaints is"
                            + " reported (`GET /reports/technical-causes`).")
    public Uni<Response> markTechnicalCause(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable TechnicalCauseRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/risk-report")
    @Operation(summary = "Files the report on a high risk")
    @RolesAllowed({"back"})
    public Uni<Response> fileRiskReport(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable RiskReportRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    @POST
    @Path("/risk-report/approval")
    @Operation(summary = "Shares the report with the customer, or sends it back")
    @RolesAllowed({"operations"})
    public Uni<Response> approveRiskReport(
            @BeanParam CommandParameters at,
            @NotNull @Valid @Nullable RiskReportApprovalRequest body) {
        return carryOut(at, body, Body.of(body).toCommand());
    }

    private Uni<Response> carryOut(CommandParameters at, @Nullable Object body, Command command) {
        return desk.carryOut(at.ofSeenVersion(), body, command, caller.actor());
    }
}
