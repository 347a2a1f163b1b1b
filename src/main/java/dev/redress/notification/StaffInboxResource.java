package dev.redress.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Template;
import dev.redress.platform.Caller;
import dev.redress.platform.Cursor;
import dev.redress.platform.DeskClock;
import dev.redress.platform.RegisterParameters;
import dev.redress.store.OutboxMessage;
import dev.redress.store.Page;
import dev.redress.store.StaffInboxStore;
import dev.redress.store.StaffInboxStore.Told;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
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

    /// A notice that nobody looked at for so long waits no more.
    private static final Duration WAITS = Duration.ofDays(90);

    private final StaffInboxStore inbox;
    private final Caller caller;
    private final DeskClock clock;

    StaffInboxResource(StaffInboxStore inbox, Caller caller, DeskClock clock) {
        this.inbox = inbox;
        this.caller = caller;
        this.clock = clock;
    }

    /// A notice to the caller.
    ///
    /// @param caseNo the case, or the matter, that it is about
    /// @param acknowledgedAt when the caller took note of it; absent if they did not
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StaffNotice(
            UUID id,
            String caseNo,
            Template template,
            String text,
            Instant createdAt,
            @Nullable Instant acknowledgedAt) {

        static StaffNotice of(Told told) {
            OutboxMessage message = told.message();
            return new StaffNotice(
                    message.id(),
                    message.caseNo(),
                    message.template(),
                    message.text(),
                    message.createdAt(),
                    told.acknowledgedAt());
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
    public Uni<StaffInbox> list(@BeanParam StaffInboxParameters parameters) {
        return found(caller.actor(), parameters)
                .map(found ->
                        new StaffInbox(
                                found.told().stream().map(StaffNotice::of).toList(),
                                found.next() == null
                                        ? null
                                        : Cursor.after(found.next(), StaffInboxParameters.LIST)));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(204)
    @Operation(
            summary = "Says that the caller took note of a notice",
            description =
                    "For themselves: it says nothing for others who were told. An emergency is"
                            + " acknowledged for all of them at its case. Harmless to repeat.")
    public Uni<Void> acknowledge(@RestPath String id) {
        Actor actor = caller.actor();
        return inbox.acknowledge(
                actor.name(), rolesOf(actor), RegisterParameters.parsed(id), clock.instant());
    }

    private Uni<StaffInboxStore.Found> found(Actor actor, StaffInboxParameters wanted) {
        Page page = wanted.page();
        return wanted.waiting()
                ? inbox.waiting(actor.name(), rolesOf(actor), clock.instant().minus(WAITS), page)
                : inbox.list(actor.name(), rolesOf(actor), page);
    }

    private static List<String> rolesOf(Actor actor) {
        return actor.roles().stream().map(Role::label).toList();
    }
}
