package dev.redress.report;

import dev.redress.core.sla.WorkCalendar;
import dev.redress.core.survey.Figures;
import dev.redress.core.survey.Quarter;
import dev.redress.core.survey.SurveyDefinition;
import dev.redress.core.survey.SurveyTerms;
import dev.redress.core.survey.SurveyWeek;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.store.Period;
import dev.redress.store.SatisfactionStore;
import dev.redress.store.SatisfactionStore.Cell;
import dev.redress.store.SatisfactionStore.Confirmations;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What customers say of the desk, never what one of them said.
@Path("/reports/satisfaction")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "compliance", "operations", "auditor"})
@Tag(name = "Reports")
public class SatisfactionResource {

    private static final double HUNDRED = 100;
    private static final int DECIMALS = 2;

    private final SatisfactionStore store;
    private final RulesInForce rules;
    private final DeskClock clock;

    SatisfactionResource(SatisfactionStore store, RulesInForce rules, DeskClock clock) {
        this.store = store;
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What customers answered in a quarter, with targets and change",
            description =
                    "By kind, by team and category, and by week. What fewer than 5 answered is"
                            + " hidden, by the policy `survey`, and so is what it could be told by:"
                            + " if one row is hidden, the smallest other one is, too. Only weeks"
                            + " that are over count, so that nobody sees an answer arrive. The rate"
                            + " comes with its interval of 95 % (Wilson), and with how many of"
                            + " those who were asked answered.")
    public Uni<SatisfactionAnswer> satisfaction(
            @QueryParam("quarter")
                    @Parameter(description = "The present one if left out", example = "2026-Q1")
                    @Nullable String wanted) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        Quarter quarter = wanted == null ? Quarter.of(today) : CommentParameters.named(wanted);
        return rules.now()
                .map(inForce -> inForce.surveyAt(now))
                .chain(survey -> answer(quarter, today, now, survey));
    }

    private Uni<SatisfactionAnswer> answer(
            Quarter quarter, LocalDate today, Instant now, SurveyDefinition survey) {
        return cells(quarter, today)
                .chain(cells ->
                        cells(quarter.previous(), today)
                                .chain(before ->
                                        store.confirmations(period(quarter))
                                                .map(said ->
                                                        answer(
                                                                quarter, now, survey, cells, before,
                                                                said))));
    }

    private Uni<List<Cell>> cells(Quarter quarter, LocalDate today) {
        LocalDate end = SurveyWeek.of(today);
        LocalDate to = quarter.to().isAfter(end) ? end : quarter.to();
        return store.cells(quarter.from(), to, SurveyDefinition.SATISFIED_MIN);
    }

    private static SatisfactionAnswer answer(
            Quarter quarter,
            Instant now,
            SurveyDefinition survey,
            List<Cell> cells,
            List<Cell> before,
            Confirmations said) {
        SurveyTerms terms = survey.terms();
        SatisfactionFigures figures = new SatisfactionFigures(cells, terms.shownFrom());
        SatisfactionAnswer.Group total = figures.total();
        return new SatisfactionAnswer(
                quarter.label(),
                quarter.from(),
                quarter.to(),
                now,
                terms.shownFrom(),
                total,
                figures.by(cell -> cell.kind().name()),
                figures.teams(),
                figures.by(cell -> cell.week().toString()),
                change(
                        total.figures(),
                        new SatisfactionFigures(before, terms.shownFrom()).total().figures()),
                said.said() == 0
                        ? null
                        : BigDecimal.valueOf(HUNDRED * said.satisfied() / said.said())
                                .setScale(DECIMALS, RoundingMode.HALF_UP),
                said.said(),
                survey.targets());
    }

    private static @Nullable BigDecimal change(@Nullable Figures now, @Nullable Figures before) {
        return now == null || before == null
                ? null
                : now.satisfactionRate().subtract(before.satisfactionRate());
    }

    private static Period period(Quarter quarter) {
        return new Period(
                quarter.from().atStartOfDay(WorkCalendar.ZONE).toInstant(),
                quarter.to().atStartOfDay(WorkCalendar.ZONE).toInstant());
    }
}
