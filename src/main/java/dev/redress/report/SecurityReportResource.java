package dev.redress.report;

import dev.redress.platform.DeskClock;
import dev.redress.report.SecurityAnswers.SecurityReport;
import dev.redress.store.Period;
import dev.redress.store.SecurityFigures;
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

/// How many security events there were, and what of the findings is open.
@Path("/reports/security")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"compliance", "operations", "security", "auditor"})
@Tag(name = "Reports")
public class SecurityReportResource {

    private final SecurityFigures figures;
    private final DeskClock clock;

    SecurityReportResource(SecurityFigures figures, DeskClock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Security events and leaks of a period, and the findings that are open now",
            description =
                    "`openMajorFindings` is the figure whose goal is none. Dismissed events do not"
                            + " count.")
    public Uni<SecurityReport> security(@BeanParam ReportPeriod wanted) {
        Period period = wanted.period();
        Instant now = clock.instant();
        return figures.events(period)
                .chain(events ->
                        figures.findings(now)
                                .map(findings -> SecurityReport.of(period, now, events, findings)));
    }
}
