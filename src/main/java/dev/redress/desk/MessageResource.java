package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.InvalidInput;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What customer and desk say to each other in a case. The sender's role gives the direction.
@Path("/complaints/{id}/messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "customer",
    "app",
    "agent",
    "senior",
    "supervisor",
    "middle",
    "expert",
    "compliance",
    "operations",
    "security"
})
@Tag(name = "Cases")
public class MessageResource {

    private static final int TEXT_MAX = 5_000;

    private final Desk desk;
    private final Caller caller;

    MessageResource(Desk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /// A message.
    ///
    /// @param progress for staff only: whether the message tells how the matter stands
    record MessageRequest(
            @NotBlank @Size(max = TEXT_MAX) String text, @Nullable Boolean progress) {}

    @POST
    @Operation(
            summary = "Writes to the other side",
            description = "The version is optional: a message does not depend on it.")
    @APIResponse(
            responseCode = "200",
            description = "The changed case",
            content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
    public Uni<Response> write(
            @BeanParam CommandParameters at, @NotNull @Valid @Nullable MessageRequest body) {
        Actor actor = caller.actor();
        return desk.carryOut(at.ofAnyVersion(), body, command(Body.of(body), actor), actor);
    }

    private static Command command(MessageRequest body, Actor actor) {
        if (!actor.hasAny(Role.CUSTOMER, Role.APP)) {
            return new Command.Message(body.text(), Boolean.TRUE.equals(body.progress()));
        }
        if (body.progress() != null) {
            throw InvalidInput.of("progress", "NOT_ALLOWED", "is for staff only");
        }
        return new Command.CustomerMessage(body.text());
    }
}
