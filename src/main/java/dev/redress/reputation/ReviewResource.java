package dev.redress.reputation;

import dev.redress.core.complaint.Change;
import dev.redress.core.policy.Rules;
import dev.redress.core.reputation.PublicReview;
import dev.redress.platform.Caller;
import dev.redress.platform.Choice;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Items;
import dev.redress.platform.Languages;
import dev.redress.platform.RulesInForce;
import dev.redress.reputation.ReviewRequests.ReplyRequest;
import dev.redress.reputation.ReviewRequests.ReviewRequest;
import dev.redress.store.PublicReviewStore;
import dev.redress.store.StoredReview;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What customers say in public.
@Path("/reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewResource {

    private static final int LISTED_MAX = 200;
    private static final Boolean[] TRUE_OR_FALSE = {true, false};

    private final PublicReviewStore reviews;
    private final ReviewReplies replies;
    private final RulesInForce rules;
    private final Caller caller;
    private final DeskClock clock;

    ReviewResource(
            PublicReviewStore reviews,
            ReviewReplies replies,
            RulesInForce rules,
            Caller caller,
            DeskClock clock) {
        this.reviews = reviews;
        this.replies = replies;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({"app", "bot", "back", "operations"})
    @Operation(
            summary = "Takes a review in",
            description =
                    "Once for each source and external id: the same again changes nothing. It is GOOD"
                            + " from 4 stars on and BAD up to 2, and about at least one side of the"
                            + " service, by its words. A bad one opens a case of the kind FEEDBACK"
                            + " that is answered within 24 hours. Who passed a good one on gets the"
                            + " points that the policy `survey` gives. Numbers of people in the text"
                            + " are hidden before it is kept.")
    @APIResponse(
            responseCode = "201",
            description = "The review is kept",
            content = @Content(schema = @Schema(implementation = ReviewAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "The review is known; how it stands now",
            content = @Content(schema = @Schema(implementation = ReviewAnswer.class)))
    public Uni<Response> ingest(
            @Context HttpHeaders headers, @NotNull @Valid @Nullable ReviewRequest request) {
        ReviewRequest told = Objects.requireNonNull(request);
        String language = Languages.wantedBy(headers);
        Instant now = clock.instant();
        return rules.now()
                .chain(inForce -> ingest(told, language, inForce, now))
                .chain(isNew ->
                        reviews.find(Objects.requireNonNull(told.source()), told.externalId())
                                .map(stored -> answer(stored, isNew)));
    }

    private Uni<Boolean> ingest(ReviewRequest told, String language, Rules inForce, Instant now) {
        Reviews reading = new Reviews(inForce, now);
        PublicReview review = reading.read(told, language);
        Change opened =
                Reviews.isBad(review)
                        ? reading.opened(review, Objects.requireNonNullElse(told.text(), ""))
                        : null;
        return reviews.ingest(review, opened, now);
    }

    private static Response answer(StoredReview stored, boolean isNew) {
        ReviewAnswer answer = ReviewAnswer.of(stored);
        return isNew
                ? Response.created(URI.create("reviews/" + answer.id())).entity(answer).build()
                : Response.ok(answer).build();
    }

    @GET
    @RolesAllowed({"agent", "senior", "supervisor", "middle", "back", "operations", "auditor"})
    @Operation(
            summary = "The latest reviews, or those whose author was told nothing yet",
            description =
                    "At most 200, the latest first. Figures of all are in `/reports/reviews`.")
    public Uni<Items<ReviewAnswer>> list(
            @QueryParam("unanswered")
                    @DefaultValue("false")
                    @Parameter(description = "`true` for those that nobody has answered")
                    String unanswered) {
        boolean isOpen = Choice.labelled("unanswered", unanswered, TRUE_OR_FALSE, String::valueOf);
        return (isOpen ? reviews.unanswered(LISTED_MAX) : reviews.latest(LISTED_MAX))
                .map(found -> new Items<>(found.stream().map(ReviewAnswer::of).toList()));
    }

    @POST
    @Path("/{id}/reply")
    @RolesAllowed({"agent", "senior", "supervisor", "back", "operations"})
    @Operation(
            summary = "Tells the author of a review what became of it",
            description =
                    "Once. It is stored, and sent to the customer if the platform said who that is.")
    @APIResponse(responseCode = "409", description = "The author was answered already")
    public Uni<ReviewAnswer> reply(
            @RestPath UUID id, @NotNull @Valid @Nullable ReplyRequest request) {
        return replies.reply(id, Objects.requireNonNull(request), caller.actor().name())
                .map(ReviewAnswer::of);
    }
}
