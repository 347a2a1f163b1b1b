package dev.redress.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.notice.Template;
import dev.redress.platform.Caller;
import dev.redress.platform.Cursor;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RegisterParameters;
import dev.redress.store.InboxStore;
import dev.redress.store.OutboxMessage;
import dev.redress.store.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What customers find in the app.
@Path("/inbox")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("customer")
@Tag(name = "Notifications")
public class InboxResource {

    private final InboxStore inbox;
    private final Caller caller;
    private final DeskClock clock;

    InboxResource(InboxStore inbox, Caller caller, DeskClock clock) {
        this.inbox = inbox;
        this.caller = caller;
        this.clock = clock;
    }

    /// A message to the caller.
    ///
    /// @param caseNo the case, or the order, that it is about
    /// @param readAt when the caller said that it was read
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InboxMessage(
            UUID id,
            String caseNo,
            Template template,
            String text,
            Instant createdAt,
            @Nullable Instant readAt) {

        static InboxMessage of(InboxStore.Found found) {
            OutboxMessage message = found.message();
            return new InboxMessage(
                    message.id(),
                    message.caseNo(),
                    message.template(),
                    message.text(),
                    message.createdAt(),
                    found.readAt());
        }
    }

    /// A page of the inbox.
    ///
    /// @param next absent on the last page
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Inbox(List<InboxMessage> items, @Nullable String next) {}

    @GET
    @Operation(
            summary = "The messages to the caller, the latest first",
            description =
                    "Those that wait in the app. What was sent by e-mail, text message or push is"
                            + " here only if it could not be brought.")
    public Uni<Inbox> list(@BeanParam InboxParameters parameters) {
        Page page = parameters.page();
        return inbox.list(caller.actor().name(), page)
                .map(found ->
                        new Inbox(
                                found.stream().map(InboxMessage::of).toList(),
                                found.size() < page.limit()
                                        ? null
                                        : Cursor.after(
                                                found.getLast().message().id(),
                                                InboxParameters.LIST)));
    }

    @POST
    @Path("/{id}/reading")
    @Operation(
            summary = "Says that a message was read",
            description = "The first time counts. A message to somebody else is not there.")
    public Uni<Void> read(@RestPath String id) {
        return inbox.read(caller.actor().name(), RegisterParameters.parsed(id), clock.instant());
    }
}
