package dev.redress.report;

import dev.redress.platform.DeskClock;
import dev.redress.report.PartyAnswers.PartyReport;
import dev.redress.store.PartyFigures;
import dev.redress.store.Period;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How merchants and carriers answer.
@Path("/reports/parties")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations", "auditor"})
@Tag(name = "Reports")
public class PartyReportResource {

    private final PartyFigures figures;
    private final DeskClock clock;

    PartyReportResource(PartyFigures figures, DeskClock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "How the parties that were asked in a period answered",
            description =
                    "The share that was answered, the median of the hours until the first answer,"
                            + " and how often the time passed in silence, by party. Parties that were"
                            + " asked fewer than five times are only counted.")
    public Uni<PartyReport> parties(@BeanParam ReportPeriod wanted) {
        Period period = wanted.period();
        Instant now = clock.instant();
        return figures.of(period, now).map(found -> PartyReport.of(period, now, found));
    }
}
