package dev.redress.appraisal;

import dev.redress.core.appraisal.AppraisalMonth;
import dev.redress.core.identity.Actor;
import dev.redress.platform.AccessPurpose;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.store.AppraisalReading;
import dev.redress.store.AppraisalReading.Appraisal;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Appraisals by person and period, to take along (PERF-06).
@Path("/appraisals/data")
@Produces("text/csv")
@RolesAllowed({"supervisor", "operations"})
@Tag(name = "Appraisals")
public class AppraisalTableResource {

    private static final int MONTHS_MAX = 12;
    private static final int LINES_MAX = 10_000;

    private final AppraisalReading reading;
    private final Caller caller;
    private final DeskClock clock;

    AppraisalTableResource(AppraisalReading reading, Caller caller, DeskClock clock) {
        this.reading = reading;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What months came to, as CSV: a line for each person and month",
            description =
                    "Of those whom the caller sees in `GET /appraisals`, without what they said. At"
                            + " most 12 months and 10,000 lines; 422 for more. Each line says who"
                            + " fetched it, when and what for.")
    public Uni<String> table(
            @QueryParam("from") @Parameter(example = "2026-09") @Nullable String from,
            @QueryParam("to") @Parameter(description = "Included", example = "2026-11")
                    @Nullable String to,
            @QueryParam("account") @Parameter(description = "Only of this account")
                    @Nullable String account,
            @HeaderParam(AccessPurpose.HEADER)
                    @Parameter(description = "What it is for, if not for the duty of the role")
                    @Nullable String purpose) {
        AppraisalMonth first = AppraisalParameters.month("from", from);
        AppraisalMonth last = AppraisalParameters.month("to", to);
        requirePossible(first, last);
        Actor reader = caller.actor();
        AppraisalTable table =
                new AppraisalTable(
                        reader.name(), clock.instant(), AccessPurpose.of(purpose, reader));
        return reading.between(
                        first, last, AppraisalResource.leadOf(reader), account, LINES_MAX + 1)
                .invoke(AppraisalTableResource::requireFew)
                .map(table::of);
    }

    private static void requirePossible(AppraisalMonth first, AppraisalMonth last) {
        boolean isLong = last.month().isAfter(first.month().plusMonths(MONTHS_MAX - 1L));
        if (first.compareTo(last) > 0 || isLong) {
            throw InvalidInput.of(
                    "to", "OUT_OF_RANGE", "must be `from` or one of the 11 months behind it");
        }
    }

    private static void requireFew(List<Appraisal> found) {
        if (found.size() > LINES_MAX) {
            throw InvalidInput.of(
                    "to", "OUT_OF_RANGE", "leads to more than %d lines".formatted(LINES_MAX));
        }
    }
}
