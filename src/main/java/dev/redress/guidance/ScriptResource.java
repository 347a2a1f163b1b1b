package dev.redress.guidance;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.guidance.ScriptBook;
import dev.redress.core.identity.Actor;
import dev.redress.core.notice.Wording;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseFacts;
import dev.redress.platform.CaseId;
import dev.redress.platform.CaseSides;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Items;
import dev.redress.platform.RulesInForce;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Standard wording for those who work on a case.
@Path("/complaints/{id}/scripts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "trainee",
    "agent",
    "senior",
    "supervisor",
    "middle",
    "expert",
    "compliance",
    "operations",
    "security"
})
@Tag(name = "Guidance")
public class ScriptResource {

    private final ComplaintStore complaints;
    private final RulesInForce rules;
    private final Wording wording;
    private final Caller caller;
    private final DeskClock clock;

    ScriptResource(
            ComplaintStore complaints,
            RulesInForce rules,
            Wording wording,
            Caller caller,
            DeskClock clock) {
        this.complaints = complaints;
        this.rules = rules;
        this.wording = wording;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Standard wording for a case, filled with what the case knows",
            description =
                    "In the language of the case, by the policy `scripts`: those for its category and "
                            + "those for all.")
    public Uni<Items<ScriptAnswer>> scripts(@PathParam("id") String id) {
        Instant now = clock.instant();
        Actor reader = caller.actor();
        return complaints
                .find(CaseId.parse(id), Sight.of(reader))
                .invoke(found -> CaseSides.requireDesk(reader, found))
                .chain(found ->
                        rules.now()
                                .map(inForce -> filled(inForce.scriptsAt(now), found))
                                .map(Items::new));
    }

    private List<ScriptAnswer> filled(ScriptBook book, Complaint complaint) {
        String language = complaint.submission().language();
        Map<String, String> values = CaseFacts.of(complaint, wording, language);
        return book.scripts().stream()
                .filter(script -> script.isFor(complaint.assessment().category()))
                .map(script ->
                        new ScriptAnswer(
                                script.id(), script.scenario(), script.filled(language, values)))
                .toList();
    }
}
