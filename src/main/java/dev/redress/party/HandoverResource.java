package dev.redress.party;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.identity.Actor;
import dev.redress.core.mediation.Institution;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationState;
import dev.redress.core.party.Partner;
import dev.redress.core.party.SharedField;
import dev.redress.party.LinkView.SharedView;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseId;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import dev.redress.store.DisputeStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the institution that mediates in the place of the platform may be told.
@Path("/complaints/{id}/mediation/handover")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"middle", "mediator", "operations"})
@Tag(name = "Parties")
public class HandoverResource {

    private static final int CONFLICT = 409;

    private final ComplaintStore complaints;
    private final DisputeStore disputes;
    private final Agreed agreed;
    private final SharedViews views;
    private final Caller caller;
    private final DeskClock clock;

    HandoverResource(
            ComplaintStore complaints,
            DisputeStore disputes,
            Agreed agreed,
            SharedViews views,
            Caller caller,
            DeskClock clock) {
        this.complaints = complaints;
        this.disputes = disputes;
        this.agreed = agreed;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    /// What may be handed over.
    ///
    /// @param shared what the sharing agreement allows
    public record Handover(String caseNo, String institution, SharedView shared) {}

    @GET
    @Operation(
            summary = "What the institution that mediates may be told of a case, and nothing more",
            description =
                    "By the sharing agreement with it (`PUT /sharing-agreements/institution/{name}`)."
                            + " 409 `NOT_SHARED` without one, `WRONG_STATE` unless both parties"
                            + " consented to its mediation and it is open. The name is masked always.")
    public Uni<Handover> read(@PathParam("id") String id) {
        Actor reader = caller.actor();
        UUID caseId = CaseId.parse(id);
        return complaints
                .find(caseId, Sight.of(reader))
                .chain(complaint ->
                        disputes.mediations(caseId)
                                .map(HandoverResource::institution)
                                .chain(institution -> handover(complaint, institution)));
    }

    private Uni<Handover> handover(Complaint complaint, Institution institution) {
        Partner partner = Partner.institution(institution.name());
        return agreed.fields(partner, complaint, clock.instant())
                .invoke(HandoverResource::requireSome)
                .map(fields ->
                        new Handover(
                                complaint.caseNo(),
                                institution.name(),
                                views.of(complaint, fields, partner.address())));
    }

    /// Of the last mediation.
    private static Institution institution(List<Mediation> mediations) {
        Mediation last = mediations.isEmpty() ? null : mediations.getLast();
        Institution institution = last == null ? null : last.institution();
        if (last == null
                || institution == null
                || last.state() != MediationState.THIRD_PARTY_OPEN) {
            throw new ProblemException(
                    Problem.of(
                            CONFLICT,
                            "WRONG_STATE",
                            "Not possible now",
                            "No institution mediates in this case"));
        }
        return institution;
    }

    private static void requireSome(Set<SharedField> fields) {
        if (fields.isEmpty()) {
            throw new ProblemException(
                    Problem.of(
                            CONFLICT,
                            "NOT_SHARED",
                            "Not possible now",
                            "There is no sharing agreement with the institution"));
        }
    }
}
