package dev.redress.appraisal;

import dev.redress.appraisal.AppraisalAnswers.AppraisalAnswer;
import dev.redress.appraisal.AppraisalAnswers.AppraisalPage;
import dev.redress.core.appraisal.AppraisalMonth;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.privacy.Masking;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.Cursor;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.store.AppraisalComments;
import dev.redress.store.AppraisalReading;
import dev.redress.store.AppraisalReading.Appraisal;
import dev.redress.store.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What the months of people come to (PERF-01, PERF-02, PERF-07).
@Path("/appraisals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"trainee", "agent", "senior", "supervisor", "middle", "back", "mediator", "expert"})
@Tag(name = "Appraisals")
public class AppraisalResource {

    private static final int COMMENTS_MAX = 20;

    private final AppraisalReading reading;
    private final AppraisalComments comments;
    private final Caller caller;
    private final DeskClock clock;

    AppraisalResource(
            AppraisalReading reading, AppraisalComments comments, Caller caller, DeskClock clock) {
        this.reading = reading;
        this.comments = comments;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"supervisor", "operations"})
    @Operation(
            summary = "What a month of everybody came to, by account, page by page",
            description =
                    "A supervisor sees those of the groups in their own profile, the operations lead"
                            + " all. Each indicator says what it counts, from how many cases, and what"
                            + " it weighs by the version of the policy `appraisal` that was in force"
                            + " when the month began. A month in China is PROVISIONAL, and counted"
                            + " anew every night, up to and with the 7th of the next one; then it is"
                            + " FINAL. Satisfaction is the team's, as the reports show it of the last"
                            + " quarter that was over when the month was, and absent where they hide"
                            + " it.")
    public Uni<AppraisalPage> list(
            @QueryParam("month")
                    @Parameter(description = "The present one if left out", example = "2026-11")
                    @Nullable String month,
            @BeanParam AppraisalParameters wanted) {
        AppraisalMonth of =
                month == null
                        ? AppraisalMonth.of(clock.instant())
                        : AppraisalParameters.month("month", month);
        String list = "appraisals of " + of.label();
        Page page = wanted.page(list);
        return reading.ofMonth(of, leadOf(caller.actor()), page)
                .map(found -> page(found, page, list));
    }

    @GET
    @Path("/me")
    @Operation(
            summary = "The caller's own appraisals, the latest first, page by page",
            description = "With all that they are made of, as in `GET /appraisals`.")
    public Uni<AppraisalPage> own(@BeanParam AppraisalParameters wanted) {
        String account = caller.actor().name();
        String list = "appraisals of " + account;
        Page page = wanted.page(list);
        return reading.own(account, page).map(found -> page(found, page, list));
    }

    @POST
    @Path("/{id}/comment")
    @ResponseStatus(204)
    @Operation(
            summary = "Says something of the caller's own appraisal",
            description =
                    "Whoever sees the appraisal sees it. It changes no figure, and is not taken back;"
                            + " phone, identity and card numbers in it are hidden. 404 for the"
                            + " appraisal of another.")
    @APIResponse(responseCode = "409", description = "COMMENTS_FULL: there are 20")
    public Uni<Void> comment(@RestPath UUID id, @NotNull @Valid @Nullable CommentRequest request) {
        String text = Masking.freeText(Body.required("text", Body.of(request).text()));
        return comments.say(id, caller.actor().name(), text, clock.instant(), COMMENTS_MAX)
                .invoke(AppraisalResource::requireRoom)
                .replaceWithVoid();
    }

    private static void requireRoom(boolean isSaid) {
        if (!isSaid) {
            throw new ProblemException(
                    Problem.of(
                            409,
                            "COMMENTS_FULL",
                            "Not possible now",
                            "An appraisal takes %d comments".formatted(COMMENTS_MAX)));
        }
    }

    private static AppraisalPage page(List<Appraisal> found, Page page, String list) {
        List<Appraisal> shown = found.stream().limit(page.limit()).toList();
        return new AppraisalPage(
                shown.stream().map(AppraisalAnswer::of).toList(),
                found.size() > shown.size() ? Cursor.after(shown.getLast().id(), list) : null);
    }

    /// Of whose groups the caller sees the people; absent for those of all.
    static @Nullable String leadOf(Actor actor) {
        return actor.has(Role.OPERATIONS) ? null : actor.name();
    }
}
