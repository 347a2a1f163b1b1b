package dev.redress.report;

import dev.redress.core.identity.Actor;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.core.survey.Quarter;
import dev.redress.core.survey.SurveyDefinition;
import dev.redress.core.survey.SurveyWeek;
import dev.redress.platform.AccessPurpose;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.RulesInForce;
import dev.redress.report.AnswerTable.Fetched;
import dev.redress.store.SatisfactionStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The answers of customers, for tools of statistics.
@Path("/reports/satisfaction/answers")
@Produces("text/csv")
@RolesAllowed({"compliance", "operations"})
@Tag(name = "Reports")
public class AnswerResource {

    private final SatisfactionStore store;
    private final RulesInForce rules;
    private final Caller caller;
    private final DeskClock clock;

    AnswerResource(SatisfactionStore store, RulesInForce rules, Caller caller, DeskClock clock) {
        this.store = store;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The answers of a quarter that is over, for tools of statistics",
            description =
                    "As CSV, without words, week or any order. Team and category stand only where"
                            + " `/reports/satisfaction` shows them, and nothing at all where it hides"
                            + " the total. Each line says who fetched it, when and what for. 422 while"
                            + " the quarter goes on.")
    public Uni<String> answers(
            @QueryParam("quarter") @Parameter(example = "2026-Q1") @Nullable String wanted,
            @HeaderParam(AccessPurpose.HEADER)
                    @Parameter(
                            description =
                                    "What the answers are for, if not for the duty of the role")
                    @Nullable String purpose) {
        Actor reader = caller.actor();
        Fetched fetched =
                new Fetched(reader.name(), clock.instant(), AccessPurpose.of(purpose, reader));
        Instant now = fetched.at();
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        Quarter quarter = CommentParameters.named(Objects.requireNonNullElse(wanted, ""));
        if (quarter.to().isAfter(SurveyWeek.of(today))) {
            throw InvalidInput.of("quarter", "OUT_OF_RANGE", "is not over");
        }
        return rules.now()
                .map(inForce -> inForce.surveyAt(now).terms().shownFrom())
                .chain(shownFrom ->
                        store.cells(quarter.from(), quarter.to(), SurveyDefinition.SATISFIED_MIN)
                                .map(cells ->
                                        new AnswerTable(
                                                quarter.label(),
                                                new ShownGroups(cells, shownFrom),
                                                fetched)))
                .chain(table -> store.answers(quarter.from(), quarter.to()).map(table::of));
    }
}
