package dev.redress.report;

import dev.redress.core.metric.Goals;
import dev.redress.core.sla.Stage;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.store.Period;
import dev.redress.store.PromiseGroup;
import dev.redress.store.ReportStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Figures about promises, counted when they are asked for.
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations", "auditor"})
@Tag(name = "Reports")
public class ReportResource {

    private static final Set<Stage> STATUTORY =
            Arrays.stream(Stage.values())
                    .filter(Stage::isStatutory)
                    .collect(Collectors.toUnmodifiableSet());
    private static final int RUNNING_MAX = 200;

    private final ReportStore store;
    private final Goals goals;
    private final DeskClock clock;

    ReportResource(ReportStore store, Goals goals, DeskClock clock) {
        this.store = store;
        this.goals = goals;
        this.clock = clock;
    }

    @GET
    @Path("/deadlines")
    @Operation(
            summary = "How the promises of a period went, by person, role, stage or severity",
            description =
                    "Counts what fell due in the period. A broken promise counts as broken even if "
                            + "the stage was finished later. What customers owe is left out.")
    public Uni<ReportAnswers.PromiseReport> deadlines(
            @BeanParam ReportPeriod wanted,
            @QueryParam("groupBy")
                    @Parameter(description = "person (default), role, stage or severity")
                    @Nullable String groupBy,
            @QueryParam("stage") @Parameter(description = "Only this stage")
                    @Nullable String stage) {
        Period period = wanted.period();
        PromiseGroup group =
                groupBy == null
                        ? PromiseGroup.PERSON
                        : oneOf("groupBy", groupBy.toUpperCase(Locale.ROOT), PromiseGroup.class);
        Set<Stage> stages =
                stage == null
                        ? EnumSet.allOf(Stage.class)
                        : EnumSet.of(oneOf("stage", stage, Stage.class));
        Instant now = clock.instant();
        return store.promises(period, group, stages)
                .map(counts ->
                        new ReportAnswers.PromiseReport(
                                period.from(),
                                period.to(),
                                now,
                                group.name().toLowerCase(Locale.ROOT),
                                counts.stream().map(ReportAnswers.PromiseLine::of).toList()));
    }

    @GET
    @Path("/escalations")
    @Operation(summary = "The share of a period's complaints that were escalated at least once")
    public Uni<ReportAnswers.EscalationReport> escalations(@BeanParam ReportPeriod wanted) {
        Period period = wanted.period();
        Instant now = clock.instant();
        return store.escalations(period)
                .map(found ->
                        ReportAnswers.EscalationReport.of(period.from(), period.to(), now, found));
    }

    @GET
    @Path("/first-response")
    @Operation(
            summary = "How long a period's cases waited for the first human response",
            description =
                    "Average, median and 95th percentile in seconds, beside the target and the "
                            + "floor above which the average is untimely. No case breaks a promise "
                            + "by them.")
    public Uni<ReportAnswers.FirstResponseReport> firstResponse(@BeanParam ReportPeriod wanted) {
        Period period = wanted.period();
        Instant now = clock.instant();
        return store.firstResponses(period)
                .map(found -> ReportAnswers.FirstResponseReport.of(period, now, found, goals));
    }

    @GET
    @Path("/statutory")
    @Operation(
            summary = "How the clocks of the law went, and which are running",
            description =
                    "Counts what fell due in the period by stage, and lists the clocks that run "
                            + "now, the next due first, at most 200.")
    public Uni<ReportAnswers.StatutoryReport> statutory(@BeanParam ReportPeriod wanted) {
        Period period = wanted.period();
        Instant now = clock.instant();
        return store.promises(period, PromiseGroup.STAGE, STATUTORY)
                .chain(counts ->
                        store.statutory(RUNNING_MAX)
                                .map(running ->
                                        ReportAnswers.StatutoryReport.of(
                                                period, now, counts, running)));
    }

    private static <E extends Enum<E>> E oneOf(String field, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        InvalidInput.of(field, "UNKNOWN_VALUE", "must be one of " + names(type)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }
}
