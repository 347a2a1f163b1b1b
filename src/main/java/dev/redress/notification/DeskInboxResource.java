package dev.redress.notification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.identity.Actor;
import dev.redress.core.privacy.Masking;
import dev.redress.platform.Caller;
import dev.redress.platform.Cursor;
import dev.redress.platform.Shown;
import dev.redress.store.DeskInboxStore;
import dev.redress.store.DeskInboxStore.Told;
import dev.redress.store.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// What the desk tells its staff.
@Path("/desk-inbox")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "trainee",
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
    "auditor",
    "admin"
})
@Tag(name = "Notifications")
public class DeskInboxResource {

    private static final String LIST = "desk-inbox";

    private final DeskInboxStore inbox;
    private final Caller caller;

    DeskInboxResource(DeskInboxStore inbox, Caller caller) {
        this.inbox = inbox;
        this.caller = caller;
    }

    /// A page of what the caller was told.
    ///
    /// @param next absent on the last page
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeskInbox(
            @JsonIgnore List<UUID> shownCases,
            List<NotificationAnswer> items,
            @Nullable String next)
            implements Shown {

        static DeskInbox of(List<Told> told, Page page) {
            return new DeskInbox(
                    told.stream().map(Told::caseId).filter(Objects::nonNull).distinct().toList(),
                    told.stream()
                            .map(Told::message)
                            .map(message ->
                                    NotificationAnswer.of(
                                            message, Masking.freeText(message.text()), false))
                            .toList(),
                    told.size() < page.limit()
                            ? null
                            : Cursor.after(told.getLast().message().id(), LIST));
        }
    }

    @GET
    @Operation(
            summary = "What the caller was told, the latest first",
            description =
                    "Messages to the caller, and to all who hold a role that the caller has. Nothing of"
                            + " a case that is about the caller, whether that was known when it was"
                            + " written or not. Numbers of people are hidden.")
    public Uni<DeskInbox> list(@BeanParam InboxParameters parameters) {
        Page page = parameters.page(LIST);
        Actor reader = caller.actor();
        return inbox.list(reader.name(), reader.roles(), page)
                .map(told -> DeskInbox.of(told, page));
    }
}
