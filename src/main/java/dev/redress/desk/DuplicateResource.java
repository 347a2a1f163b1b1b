package dev.redress.desk;

import dev.redress.core.identity.Actor;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseId;
import dev.redress.platform.CaseSides;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintStore;
import dev.redress.store.Visibility;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The same complaint in other cases.
@Path("/complaints/{id}/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "agent",
    "senior",
    "supervisor",
    "middle",
    "back",
    "expert",
    "compliance",
    "operations",
    "security",
    "auditor"
})
@Tag(name = "Staff")
public class DuplicateResource {

    private static final String EXAMPLE =
            """
            {"items": [{"caseId": "01978c5e-8a00-7c1d-9f3a-2b1c4d5e6f70",
              "caseNo": "R260320-7K3FQ-9MZ2X", "score": 0.95,
              "reasons": [{"code": "SAME_CUSTOMER"}, {"code": "SAME_ORDER"},
                {"code": "TEXTS_ALIKE", "detail": "0.87"}, {"code": "OTHER_CHANNEL"},
                {"code": "HOURS_APART", "detail": "3"}],
              "status": "CLASSIFIED", "receivedAt": "2026-03-20T01:00:00Z", "channel": "PHONE",
              "suggestion": "DUPLICATE"}],
             "complete": true}\
            """;

    private final ComplaintStore complaints;
    private final DuplicateSearch search;
    private final Caller caller;

    DuplicateResource(ComplaintStore complaints, DuplicateSearch search, Caller caller) {
        this.complaints = complaints;
        this.search = search;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Cases that may be the same complaint, the most alike first",
            description =
                    "Complaints of the same customer, order or product that came not too long before"
                            + " or after, and whose texts are alike enough, by `duplicates` of the"
                            + " policy `detection`. Cases that the caller may not see are not among"
                            + " them. A person decides, and says so with `POST …/links`.")
    @APIResponse(
            responseCode = "200",
            description = "At most 50 cases",
            content =
                    @Content(
                            schema = @Schema(implementation = DuplicatesAnswer.class),
                            examples = @ExampleObject(name = "one", value = EXAMPLE)))
    public Uni<DuplicatesAnswer> list(@PathParam("id") String id) {
        Actor reader = caller.actor();
        Visibility visibility = Sight.of(reader);
        return complaints
                .find(CaseId.parse(id), visibility)
                .invoke(found -> CaseSides.requireDesk(reader, found))
                .chain(found -> search.of(found, visibility));
    }
}
