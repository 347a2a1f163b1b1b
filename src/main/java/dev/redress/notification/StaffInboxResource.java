package dev.redress.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Template;
import dev.redress.platform.Caller;
import dev.redress.platform.Cursor;
import dev.redress.store.OutboxMessage;
import dev.redress.store.StaffInboxStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What the desk tells its own people.
@Path("/inbox/staff")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "agent",
    "senior",
    "supervisor",
    "middle",
    "back",
    "mediator",
    "expert",
    "compliance",
    "operations",
    "security",
    "admin"
})
@Tag(name = "Notifications")
public class StaffInboxResource {

    private final StaffInboxStore inbox;
    private final Caller caller;

    StaffInboxResource(StaffInboxStore inbox, Caller caller) {
        this.inbox = inbox;
        this.caller = caller;
    }

    /// A notice to the caller.
    ///
    /// @param caseNo the case, or the matter, that it is about
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StaffNotice(
            UUID id, String caseNo, Template template, String text, Instant createdAt) {

        static StaffNotice of(OutboxMessage message) {
            return new StaffNotice(
                    message.id(),
                    message.caseNo(),
                    message.template(),
                    message.text(),
                    message.createdAt());
        }
    }

    /// A page of them.
    ///
    /// @param next absent on the last page
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StaffInbox(List<StaffNotice> items, @Nullable String next) {}

    @GET
    @Operation(
            summary = "The notices to the caller, the latest first",
            description =
                    "By name and by their roles. Of one event there is one, however many of them were"
                            + " told of it.")
    public Uni<StaffInbox> list(@BeanParam InboxParameters parameters) {
        Actor actor = caller.actor();
        List<String> roles = actor.roles().stream().map(Role::label).toList();
        return inbox.list(actor.name(), roles, parameters.page())
                .map(found ->
                        new StaffInbox(
                                found.messages().stream().map(StaffNotice::of).toList(),
                                found.next() == null
                                        ? null
                                        : Cursor.after(found.next(), InboxParameters.LIST)));
    }
}
