package dev.redress.party;

import dev.redress.platform.Items;
import dev.redress.store.SharingAgreementStore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// With whom anything was agreed about personal data.
@Path("/sharing-agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parties")
public class AgreementListResource {

    private static final int LIST_MAX = 500;

    private final SharingAgreementStore agreements;

    AgreementListResource(SharingAgreementStore agreements) {
        this.agreements = agreements;
    }

    @GET
    @RolesAllowed({"supervisor", "middle", "compliance", "operations", "security", "auditor"})
    @Operation(
            summary = "What was agreed with each party, the latest first",
            description = "Also what was ended or has run out. At most 500.")
    public Uni<Items<AgreementAnswer>> list() {
        return agreements
                .list(LIST_MAX)
                .map(found -> new Items<>(found.stream().map(AgreementAnswer::of).toList()));
    }
}
