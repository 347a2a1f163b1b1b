package dev.redress.report;

import dev.redress.core.sla.WorkCalendar;
import dev.redress.store.Period;
import dev.redress.store.StaffingStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Whether shifts follow the times of complaints.
@Path("/reports/staffing")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations", "auditor"})
@Tag(name = "Reports")
public class StaffingResource {

    private final StaffingStore store;

    StaffingResource(StaffingStore store) {
        this.store = store;
    }

    @GET
    @Operation(
            summary = "Complaints and planned agents by the hour of the day",
            description =
                    "Of all days of the period together, in China time. Shifts of agents and senior"
                            + " agents count; who is planned twice for one time counts once.")
    public Uni<StaffingAnswer> byHour(@BeanParam ReportPeriod wanted) {
        Period period = wanted.period();
        return store.byHour(period, WorkCalendar.ZONE)
                .map(staffing -> StaffingAnswer.of(period, WorkCalendar.ZONE.getId(), staffing));
    }
}
