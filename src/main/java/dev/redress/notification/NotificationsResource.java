package dev.redress.notification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.identity.Actor;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseAnswers;
import dev.redress.platform.CaseSides;
import dev.redress.platform.DeskConfig;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Shown;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import dev.redress.store.MessageWays;
import dev.redress.store.MessageWays.Way;
import dev.redress.store.OutboxMessage;
import dev.redress.store.OutboxStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What people were or will be told about a case.
@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
public class NotificationsResource {

    private final ComplaintStore complaints;
    private final OutboxStore outbox;
    private final MessageWays ways;
    private final CaseAnswers answers;
    private final Caller caller;
    private final DeskConfig config;

    NotificationsResource(
            ComplaintStore complaints,
            OutboxStore outbox,
            MessageWays ways,
            CaseAnswers answers,
            Caller caller,
            DeskConfig config) {
        this.complaints = complaints;
        this.outbox = outbox;
        this.ways = ways;
        this.answers = answers;
        this.caller = caller;
        this.config = config;
    }

    /// The messages of one case.
    ///
    /// @param items oldest first
    public record Notifications(@JsonIgnore UUID caseId, List<NotificationAnswer> items)
            implements Shown {

        @Override
        public List<UUID> shownCases() {
            return List.of(caseId);
        }
    }

    @GET
    @RolesAllowed({
        "agent",
        "senior",
        "supervisor",
        "middle",
        "compliance",
        "operations",
        "expert",
        "security",
        "auditor"
    })
    @Operation(
            summary = "The messages of a case",
            description =
                    "What was or will be sent, by which way, and what the providers said, oldest"
                            + " first. A case that the caller may not see"
                            + " answers 404, and one that they mediate 403.")
    public Uni<Notifications> ofCase(
            @Parameter(description = "The number of the case", required = true) @RestQuery
                    @Nullable String caseNo) {
        if (caseNo == null || caseNo.isBlank()) {
            throw InvalidInput.of("caseNo", "REQUIRED", "name the case");
        }
        Actor reader = caller.actor();
        return complaints
                .find(caseNo, Sight.of(reader))
                .invoke(found -> CaseSides.requireDesk(reader, found))
                .chain(found ->
                        outbox.ofCase(caseNo, Sight.of(reader))
                                .chain(messages ->
                                        ways.ofCase(found.id())
                                                .map(known ->
                                                        shown(messages, known, found, reader))));
    }

    private Notifications shown(
            List<OutboxMessage> messages, Map<UUID, Way> ways, Complaint complaint, Actor reader) {
        return new Notifications(
                complaint.id(),
                messages.stream()
                        .map(message ->
                                NotificationAnswer.of(
                                        message,
                                        ways.getOrDefault(message.id(), Way.NONE),
                                        answers.deskText(message.text(), complaint, reader),
                                        config.demo()))
                        .toList());
    }
}
