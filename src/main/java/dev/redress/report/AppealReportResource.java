package dev.redress.report;

import dev.redress.platform.Choice;
import dev.redress.platform.DeskClock;
import dev.redress.store.AppealGroup;
import dev.redress.store.AppealReportStore;
import dev.redress.store.Period;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// How appeals ended, counted when it is asked for.
@Path("/reports/appeals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations", "auditor"})
@Tag(name = "Reports")
public class AppealReportResource {

    private final AppealReportStore store;
    private final DeskClock clock;

    AppealReportResource(AppealReportStore store, DeskClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "How the appeals of a period ended, and how many decisions they overturned",
            description =
                    "Counts what was decided in the period by who had made the first decision, "
                            + "with its `overturnRate`; or by reviewer or category.")
    public Uni<AppealReport> appeals(
            @BeanParam ReportPeriod wanted,
            @QueryParam("groupBy")
                    @Parameter(description = "decider (default), reviewer or category")
                    @Nullable String groupBy) {
        Period period = wanted.period();
        AppealGroup group =
                groupBy == null
                        ? AppealGroup.DECIDER
                        : Choice.named(
                                "groupBy", groupBy.toUpperCase(Locale.ROOT), AppealGroup.values());
        Instant now = clock.instant();
        return store.decided(period, group)
                .map(counts ->
                        AppealReport.of(
                                period, now, group.name().toLowerCase(Locale.ROOT), counts));
    }
}
