package dev.redress.privacy;

import dev.redress.core.privacy.LegalHold;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseId;
import dev.redress.platform.DeskClock;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Items;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.privacy.LegalHoldRequests.LegalHoldRequest;
import dev.redress.privacy.LegalHoldRequests.LiftingRequest;
import dev.redress.store.ComplaintStore;
import dev.redress.store.LegalHoldStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// What must stay, whatever else says that it goes.
@Path("/legal-holds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("compliance")
@Tag(name = "Privacy")
public class LegalHoldResource {

    private static final int LIST_MAX = 200;

    private final LegalHoldStore holds;
    private final ComplaintStore complaints;
    private final Caller caller;
    private final DeskClock clock;

    LegalHoldResource(
            LegalHoldStore holds, ComplaintStore complaints, Caller caller, DeskClock clock) {
        this.holds = holds;
        this.complaints = complaints;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Says that a case, or all that is kept of a customer, must stay",
            description =
                    "Until it is lifted, neither a request nor the end of its time erases it.")
    public Uni<LegalHold> set(@NotNull @Valid @Nullable LegalHoldRequest body) {
        LegalHoldRequest request = Body.of(body);
        UUID caseId = request.caseId();
        if ((caseId == null) == (request.customerId() == null)) {
            throw InvalidInput.of("caseId", "ONE_OF", "either caseId or customerId is needed");
        }
        Uni<?> known = caseId == null ? Uni.createFrom().voidItem() : complaints.find(caseId);
        return known.chain(() ->
                holds.set(
                        caseId,
                        request.customerId(),
                        Body.of(request.reason()),
                        caller.actor().name(),
                        clock.instant()));
    }

    @POST
    @Path("/{id}/lifting")
    @Operation(summary = "Lifts a legal hold")
    public Uni<LegalHold> lift(
            @PathParam("id") String id, @NotNull @Valid @Nullable LiftingRequest body) {
        String reason = Body.of(Body.of(body).reason());
        UUID wanted = CaseId.read(id).orElseThrow(LegalHoldResource::missing);
        return holds.lift(wanted, reason, caller.actor().name(), clock.instant())
                .map(lifted -> lifted.orElseThrow(LegalHoldResource::missing));
    }

    @GET
    @RolesAllowed({"compliance", "auditor"})
    @Operation(
            summary = "The legal holds, the latest first",
            description = "At most 200. With `lifted=true` also those that were lifted.")
    public Uni<Items<LegalHold>> list(@QueryParam("lifted") @DefaultValue("false") boolean lifted) {
        return holds.list(lifted, LIST_MAX).map(Items::new);
    }

    private static ProblemException missing() {
        return new ProblemException(Problem.notFound("There is no such legal hold that stands"));
    }
}
