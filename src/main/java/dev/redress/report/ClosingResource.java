package dev.redress.report;

import dev.redress.core.complaint.SkillGroup;
import dev.redress.platform.Choice;
import dev.redress.store.ClosingStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What the evaluation of the teams begins with.
@Path("/reports/closings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "compliance", "operations", "auditor"})
@Tag(name = "Reports")
public class ClosingResource {

    private static final int CLOSINGS_MAX = 1_000;

    private final ClosingStore closings;

    ClosingResource(ClosingStore closings) {
        this.closings = closings;
    }

    @GET
    @Operation(
            summary = "Cases that were closed in a period, with how the team did",
            description =
                    "How long each took, which promises of people were kept and broken, and how it was "
                            + "closed. At most 1,000; `more` says whether there are others.")
    public Uni<ClosingsAnswer> closings(
            @BeanParam ReportPeriod period,
            @QueryParam("skillGroup") @Parameter(description = "Only of this team")
                    @Nullable String skillGroup) {
        SkillGroup group =
                skillGroup == null
                        ? null
                        : Choice.named("skillGroup", skillGroup, SkillGroup.values());
        return closings.list(period.period(), group, CLOSINGS_MAX + 1)
                .map(found -> ClosingsAnswer.of(found, CLOSINGS_MAX));
    }
}
