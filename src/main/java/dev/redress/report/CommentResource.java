package dev.redress.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.core.survey.Quarter;
import dev.redress.core.survey.SurveyDefinition;
import dev.redress.core.survey.SurveyKind;
import dev.redress.core.survey.SurveyWeek;
import dev.redress.platform.Cursor;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RulesInForce;
import dev.redress.store.CommentStore;
import dev.redress.store.CommentStore.Comment;
import dev.redress.store.Page;
import dev.redress.store.SatisfactionStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What customers wrote with their answers, of which nobody knows who did.
@Path("/reports/satisfaction/comments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "compliance", "operations"})
@Tag(name = "Reports")
public class CommentResource {

    private final SatisfactionStore store;
    private final CommentStore comments;
    private final RulesInForce rules;
    private final DeskClock clock;

    CommentResource(
            SatisfactionStore store, CommentStore comments, RulesInForce rules, DeskClock clock) {
        this.store = store;
        this.comments = comments;
        this.rules = rules;
        this.clock = clock;
    }

    /// What one customer wrote.
    ///
    /// @param subject of a campaign
    /// @param category absent where the figures hide it, like `team`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CommentAnswer(
            SurveyKind kind,
            @Nullable String subject,
            @Nullable String category,
            @Nullable String team,
            String text) {

        static CommentAnswer of(Comment comment, ShownGroups shown) {
            return new CommentAnswer(
                    comment.kind(),
                    comment.subject(),
                    shown.category(comment.team(), comment.category()),
                    shown.team(comment.team()),
                    comment.text());
        }
    }

    /// A page of comments.
    ///
    /// @param next absent on the last page
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Comments(String quarter, List<CommentAnswer> items, @Nullable String next) {}

    @GET
    @Operation(
            summary = "What customers wrote with their answers in a quarter",
            description =
                    "Of weeks that are over, in an order that says nothing, without week and score."
                            + " Numbers of people were hidden before it was stored. Team and category"
                            + " stand only where `/reports/satisfaction` shows them, and nothing at"
                            + " all where it hides the total.")
    public Uni<Comments> comments(@BeanParam CommentParameters parameters) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        Quarter quarter = parameters.quarter(today);
        LocalDate week = SurveyWeek.of(today);
        LocalDate to = quarter.to().isAfter(week) ? week : quarter.to();
        return rules.now()
                .map(inForce -> inForce.surveyAt(now).terms().shownFrom())
                .chain(shownFrom ->
                        store.cells(quarter.from(), to, SurveyDefinition.SATISFIED_MIN)
                                .map(cells -> new ShownGroups(cells, shownFrom)))
                .chain(shown ->
                        shown.isEmpty()
                                ? Uni.createFrom()
                                        .item(new Comments(quarter.label(), List.of(), null))
                                : page(quarter, to, parameters.page(quarter), shown));
    }

    private Uni<Comments> page(Quarter quarter, LocalDate to, Page page, ShownGroups shown) {
        return comments.list(quarter.from(), to, page)
                .map(found ->
                        new Comments(
                                quarter.label(),
                                found.stream()
                                        .map(comment -> CommentAnswer.of(comment, shown))
                                        .toList(),
                                found.size() < page.limit()
                                        ? null
                                        : Cursor.after(
                                                found.getLast().id(),
                                                CommentParameters.list(quarter))));
    }
}
