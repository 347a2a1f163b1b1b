package dev.redress.survey;

import dev.redress.platform.Caller;
import dev.redress.platform.DeskClock;
import dev.redress.store.CallBackStore;
import dev.redress.survey.LoopAnswers.CallBackAnswer;
import dev.redress.survey.LoopAnswers.ListAnswer;
import dev.redress.survey.LoopRequests.OutcomeRequest;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Customers who left word with a survey that they want to be called.
@Path("/call-backs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"senior", "supervisor", "operations"})
@Tag(name = "Surveys")
public class CallBackResource {

    private final CallBackStore callBacks;
    private final Caller caller;
    private final DeskClock clock;

    CallBackResource(CallBackStore callBacks, Caller caller, DeskClock clock) {
        this.callBacks = callBacks;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Who waits to be called, the first due first",
            description =
                    "Due 24 hours after the survey was answered, by the policy `survey`. At most 200;"
                            + " `more` says whether there are others. What they answered is not"
                            + " known.")
    public Uni<ListAnswer<CallBackAnswer>> open() {
        Instant now = clock.instant();
        return callBacks
                .open(LoopAnswers.LISTED_MAX + 1)
                .map(found -> found.stream().map(one -> CallBackAnswer.of(one, now)).toList())
                .map(ListAnswer::of);
    }

    @POST
    @Path("/{id}/completion")
    @ResponseStatus(204)
    @Operation(
            summary = "Tells what came of a call",
            description = "How to reach the customer is forgotten then.")
    public Uni<Void> complete(@RestPath UUID id, @NotNull @Valid @Nullable OutcomeRequest request) {
        return callBacks.complete(
                id,
                Objects.requireNonNull(request).outcome(),
                caller.actor().name(),
                clock.instant());
    }
}
