package dev.redress.report;

import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.report.ReputationAnswers.AwarenessRequest;
import dev.redress.report.ReputationAnswers.EffectAnswer;
import dev.redress.report.ReputationAnswers.ReputationReport;
import dev.redress.store.Period;
import dev.redress.store.ReputationStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What is said in public, and what it brings.
@Path("/reports/reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations", "auditor"})
@Tag(name = "Reports")
public class ReputationResource {

    private static final int TOP = 20;

    private final ReputationStore store;
    private final Caller caller;
    private final DeskClock clock;

    ReputationResource(ReputationStore store, Caller caller, DeskClock clock) {
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What a period's reviews say",
            description =
                    "Shares of good, neutral and bad ones by week, with the change since the week"
                            + " before, and the 20 most frequent words and categories.")
    public Uni<ReputationReport> reviews(@BeanParam ReportPeriod wanted) {
        Period period = wanted.period();
        Instant now = clock.instant();
        return store.spoken(period, TOP)
                .map(spoken -> ReputationReport.of(period.from(), period.to(), now, spoken));
    }

    @GET
    @Path("/effect/{month}")
    @Operation(
            summary = "What a month's reviews have brought",
            description =
                    "How many there were, how many of them were passed on, and how many people know"
                            + " the brand, as somebody entered it. The month is as `2026-03`.")
    public Uni<EffectAnswer> effect(@RestPath String month) {
        YearMonth wanted = month(month);
        return store.effect(wanted.atDay(1), period(wanted))
                .map(effect -> EffectAnswer.of(month, effect));
    }

    @PUT
    @Path("/effect/{month}")
    @RolesAllowed({"back", "operations"})
    @Operation(
            summary = "Enters how many people know the brand",
            description = "In the place of what was entered for the month before.")
    public Uni<EffectAnswer> enter(
            @RestPath String month, @NotNull @Valid @Nullable AwarenessRequest request) {
        YearMonth wanted = month(month);
        LocalDate first = wanted.atDay(1);
        return store.enterAwareness(
                        first,
                        Objects.requireNonNull(Objects.requireNonNull(request).percent()),
                        caller.actor().name(),
                        clock.instant())
                .chain(() -> store.effect(first, period(wanted)))
                .map(effect -> EffectAnswer.of(month, effect));
    }

    private static Period period(YearMonth month) {
        return new Period(
                month.atDay(1).atStartOfDay(WorkCalendar.ZONE).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(WorkCalendar.ZONE).toInstant());
    }

    private static YearMonth month(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw InvalidInput.of("month", "INVALID_FORMAT", "must be as 2026-03");
        }
    }
}
