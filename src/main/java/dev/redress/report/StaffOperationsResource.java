package dev.redress.report;

import dev.redress.store.StaffOperations;
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

/// What security supervision and auditors look at (SEC-14).
@Path("/reports/staff-operations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"security", "auditor"})
@Tag(name = "Reports")
public class StaffOperationsResource {

    private static final int SHOWN_MAX = 1_000;

    private final StaffOperations operations;

    StaffOperationsResource(StaffOperations operations) {
        this.operations = operations;
    }

    @GET
    @Operation(
            summary = "What members of staff did in a period, the latest first",
            description =
                    "What broke the rules of conduct, files opened and handed over with their"
                            + " purpose, and what was done to the registers of security. At most"
                            + " 1,000; `more` says whether there are others.")
    public Uni<StaffOperationsAnswer> list(
            @BeanParam ReportPeriod period,
            @QueryParam("account") @Parameter(description = "Only of this account")
                    @Nullable String account) {
        return operations
                .list(period.period(), account, SHOWN_MAX + 1)
                .map(found -> StaffOperationsAnswer.of(found, SHOWN_MAX));
    }
}
