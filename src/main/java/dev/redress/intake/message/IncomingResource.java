package dev.redress.intake.message;

import dev.redress.intake.message.IncomingRequests.DiscardRequest;
import dev.redress.intake.message.IncomingRequests.ReleaseRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.Worker;
import dev.redress.store.IncomingPeople;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Messages that came in, for the people who decide about those that no machine may decide about.
@Path("/incoming-messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "operations"})
@Tag(name = "Incoming messages")
public class IncomingResource {

    private final IncomingPeople people;
    private final IncomingDecisions decisions;
    private final RawReading reading;
    private final Caller caller;

    IncomingResource(
            IncomingPeople people, IncomingDecisions decisions, RawReading reading, Caller caller) {
        this.people = people;
        this.decisions = decisions;
        this.reading = reading;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The messages that wait for a person, the oldest first",
            description =
                    "Or those in another `state`: RECEIVED while the desk works on one, ACCEPTED as"
                            + " a case, REPLY in a case, NOTED of a delivery report, REFUSED of what a"
                            + " machine wrote, DISCARDED. Numbers and addresses of people are hidden.")
    public Uni<IncomingPage> list(@BeanParam IncomingParameters parameters) {
        Page page = parameters.page();
        return people.list(parameters.state(), page, caller.actor().name())
                .map(found -> IncomingPage.of(found, page, parameters.asked()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One of them, with what it says",
            description =
                    "Of what nobody can read it shows how it begins. Its words are kept as long as"
                            + " the policy `retention` keeps transcripts.")
    public Uni<IncomingAnswer> find(@RestPath UUID id) {
        return people.find(id, caller.actor().name())
                .chain(kept ->
                        Worker.run(() -> reading.read(kept))
                                .map(read -> IncomingAnswer.whole(kept, read)));
    }

    @POST
    @Path("/{id}/release")
    @Operation(
            summary = "Lets a message in that waited, or was refused",
            description =
                    "As a case of its own, with the usual receipt and deadlines, counted from when"
                            + " the message came; or, with a `caseId`, as a message of the customer"
                            + " in that case.")
    @APIResponse(
            responseCode = "409",
            description =
                    "It was decided about already (`ALREADY_DECIDED`), the case takes none any more"
                            + " (`CASE_ENDED`), it is in another already (`IN_ANOTHER_CASE`), or nobody can read"
                            + " it (`UNREADABLE`)")
    public Uni<IncomingAnswer> release(
            @RestPath UUID id, @NotNull @Valid @Nullable ReleaseRequest body) {
        return decisions.release(id, Body.of(body), caller.actor()).map(IncomingAnswer::of);
    }

    @POST
    @Path("/{id}/discard")
    @Operation(
            summary = "Throws a message away that waited, or was refused",
            description = "With the reason. It stays listed.")
    @APIResponse(responseCode = "409", description = "It was decided about already")
    public Uni<IncomingAnswer> discard(
            @RestPath UUID id, @NotNull @Valid @Nullable DiscardRequest body) {
        return decisions.discard(id, Body.of(body), caller.actor()).map(IncomingAnswer::of);
    }
}
