package dev.redress.survey;

import dev.redress.core.privacy.Masking;
import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.store.ImprovementStore;
import dev.redress.store.ImprovementStore.Finding;
import dev.redress.store.TimeOrderedId;
import dev.redress.survey.LoopAnswers.ListAnswer;
import dev.redress.survey.LoopRequests.FindingRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// What customers say face to face (SRV-13).
@Path("/qualitative-findings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "middle", "back", "operations"})
@Tag(name = "Surveys")
public class FindingResource {

    private final ImprovementStore improvements;
    private final Caller caller;
    private final DeskClock clock;

    FindingResource(ImprovementStore improvements, Caller caller, DeskClock clock) {
        this.improvements = improvements;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "What interviews and research on the spot have found",
            description = "The latest first; at most 200, `more` says whether there are others.")
    public Uni<ListAnswer<Finding>> findings() {
        return improvements.findings(LoopAnswers.LISTED_MAX + 1).map(ListAnswer::of);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Records what an interview or research on the spot has found",
            description =
                    "Phone, identity and card numbers in it are hidden before it is kept. 404: there"
                            + " is no such improvement.")
    public Uni<Finding> record(@NotNull @Valid @Nullable FindingRequest request) {
        FindingRequest told = Objects.requireNonNull(request);
        Instant now = clock.instant();
        Finding finding =
                new Finding(
                        TimeOrderedId.at(now),
                        Objects.requireNonNull(told.foundOn()),
                        told.place(),
                        Objects.requireNonNull(told.method()),
                        Masking.freeText(told.finding()),
                        told.itemId(),
                        caller.actor().name());
        return improvements.record(finding, now).replaceWith(finding);
    }
}
