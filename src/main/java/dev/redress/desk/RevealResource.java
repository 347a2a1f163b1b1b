package dev.redress.desk;

import dev.redress.core.privacy.PersonalField;
import dev.redress.core.privacy.Purpose;
import dev.redress.desk.RevealRequests.RevealAnswer;
import dev.redress.desk.RevealRequests.RevealRequest;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.CaseId;
import dev.redress.platform.Choice;
import dev.redress.platform.InvalidInput;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/// Masked fields, shown for a purpose.
@Path("/complaints/{id}/reveals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "agent",
    "senior",
    "supervisor",
    "middle",
    "mediator",
    "expert",
    "compliance",
    "operations",
    "security"
})
@Tag(name = "Staff")
public class RevealResource {

    private final Reveals reveals;
    private final Caller caller;

    RevealResource(Reveals reveals, Caller caller) {
        this.reveals = reveals;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Shows one masked field of a case, for a purpose",
            description =
                    "`field` is `name`, `phone`, `email`, `address`, `content` or `identityNumber`; "
                            + "`bankCard` is shown to nobody. That it was shown is written down before it "
                            + "is. The same field is shown again for the same purpose until `until`; "
                            + "afterwards it counts once more. Nobody is shown more than 30 in an hour.")
    @APIResponse(responseCode = "200", description = "The field, which no cache may keep")
    @APIResponse(
            responseCode = "429",
            description =
                    "Thirty fields were shown within the hour; the security officer is warned")
    public Uni<RestResponse<RevealAnswer>> show(
            @PathParam("id") String id, @NotNull @Valid @Nullable RevealRequest body) {
        RevealRequest wanted = Body.of(body);
        PersonalField field = field(Body.required("field", wanted.field()));
        Purpose purpose =
                Choice.named(
                        "purpose", Body.required("purpose", wanted.purpose()), Purpose.values());
        return reveals.show(CaseId.parse(id), field, purpose, caller.actor())
                .map(answer ->
                        ResponseBuilder.ok(answer)
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build());
    }

    private static PersonalField field(String label) {
        return PersonalField.labelled(label)
                .orElseThrow(() ->
                        InvalidInput.of(
                                "field",
                                "UNKNOWN_VALUE",
                                "must be one of " + String.join(", ", PersonalField.labels())));
    }
}
