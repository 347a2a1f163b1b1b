package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.guidance.Article;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswer;
import dev.redress.platform.CommandParameters;
import dev.redress.platform.InvalidInput;
import dev.redress.store.ArticleStore;
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
import java.util.List;
import java.util.UUID;
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
    private static final int ARTICLES_MAX = 5;

    private final Desk desk;
    private final ArticleStore articles;
    private final Caller caller;

    MessageResource(Desk desk, ArticleStore articles, Caller caller) {
        this.desk = desk;
        this.articles = articles;
        this.caller = caller;
    }

    /// A message.
    ///
    /// @param progress for staff only: whether the message tells how the matter stands
    /// @param articleIds for staff only: confirmed knowledge that goes along
    record MessageRequest(
            @NotBlank @Size(max = TEXT_MAX) String text,
            @Nullable Boolean progress,
            @Size(max = ARTICLES_MAX) @Nullable List<@NotNull UUID> articleIds) {}

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
        return command(Body.of(body), actor)
                .chain(command -> desk.carryOut(at.ofAnyVersion(), body, command, actor));
    }

    private Uni<Command> command(MessageRequest body, Actor actor) {
        if (actor.hasAny(Role.CUSTOMER, Role.APP)) {
            return Uni.createFrom().item(ofCustomer(body));
        }
        List<UUID> ids = body.articleIds() == null ? List.of() : body.articleIds();
        return confirmed(ids)
                .map(found ->
                        new Command.Message(
                                body.text(), Boolean.TRUE.equals(body.progress()), found));
    }

    /// Customers are answered only with what both sides have confirmed (COM-04).
    private Uni<List<Article>> confirmed(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : articles.find(ids).invoke(found -> requireConfirmed(ids, found));
    }

    private static void requireConfirmed(List<UUID> ids, List<Article> found) {
        long confirmed = found.stream().filter(Article::isConfirmed).count();
        if (confirmed < ids.stream().distinct().count()) {
            throw InvalidInput.of(
                    "articleIds", "NOT_CONFIRMED", "must name articles that both sides confirmed");
        }
    }

    private static Command ofCustomer(MessageRequest body) {
        if (body.articleIds() != null) {
            throw InvalidInput.of("articleIds", "NOT_ALLOWED", "is for staff only");
        }
        if (body.progress() != null) {
            throw InvalidInput.of("progress", "NOT_ALLOWED", "is for staff only");
        }
        return new Command.CustomerMessage(body.text());
    }
}
