package dev.redress.roster;

import dev.redress.core.staff.CertificateKind;
import dev.redress.platform.Body;
import dev.redress.platform.Caller;
import dev.redress.platform.Choice;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Items;
import dev.redress.roster.CertificateRequests.CertificateApprovalRequest;
import dev.redress.roster.CertificateRequests.CertificateRequest;
import dev.redress.roster.CertificateRequests.CertificateWithdrawalRequest;
import dev.redress.store.CertificateStore.Decision;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// What people have passed, and what that unlocks.
@Path("/staff/{account}/certificates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"supervisor", "operations", "security"})
@Tag(name = "Organisation")
public class CertificateResource {

    private final Certificates certificates;
    private final Caller caller;
    private final DeskClock clock;

    CertificateResource(Certificates certificates, Caller caller, DeskClock clock) {
        this.certificates = certificates;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        "supervisor",
        "middle",
        "compliance",
        "operations",
        "security",
        "auditor",
        "admin"
    })
    @Operation(summary = "What somebody has passed, the oldest record first")
    public Uni<Items<CertificateAnswer>> list(@PathParam("account") String account) {
        return certificates.of(account);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Records that somebody passed something",
            description =
                    "The weeks of the training in their order. `REFUND_APPROVAL` and"
                            + " `ACCOUNT_UNFREEZING` come after the security test, and count once"
                            + " another person has approved them.")
    @APIResponse(responseCode = "201", description = "All that they have passed")
    @APIResponse(responseCode = "403", description = "SECOND_PERSON_NEEDED")
    @APIResponse(responseCode = "409", description = "STEP_MISSING or ALREADY_RECORDED")
    public Uni<Items<CertificateAnswer>> record(
            @PathParam("account") String account,
            @NotNull @Valid @Nullable CertificateRequest body) {
        return certificates.record(
                account, Body.of(body).toCertificate(caller.actor().name(), clock.instant()));
    }

    @POST
    @Path("/{kind}/approval")
    @Operation(
            summary = "Approves or rejects a right that another proposed",
            description = "By neither the one who proposed it nor the one whom it is for.")
    @APIResponse(responseCode = "403", description = "SECOND_PERSON_NEEDED")
    @APIResponse(responseCode = "409", description = "NOT_PROPOSED")
    public Uni<Items<CertificateAnswer>> decide(
            @PathParam("account") String account,
            @PathParam("kind") String kind,
            @NotNull @Valid @Nullable CertificateApprovalRequest body) {
        CertificateApprovalRequest request = Body.of(body);
        return certificates.decide(
                decision(account, kind, request.reason()),
                Body.required("approved", request.approved()));
    }

    @POST
    @Path("/{kind}/withdrawal")
    @Operation(
            summary = "Takes a certificate away",
            description = "What rests on it does not count any more either. It needs one person.")
    @APIResponse(responseCode = "409", description = "NOT_RECORDED")
    public Uni<Items<CertificateAnswer>> withdraw(
            @PathParam("account") String account,
            @PathParam("kind") String kind,
            @NotNull @Valid @Nullable CertificateWithdrawalRequest body) {
        return certificates.withdraw(decision(account, kind, Body.of(body).reason()));
    }

    private Decision decision(String account, String kind, @Nullable String reason) {
        return new Decision(
                account,
                Choice.named("kind", kind, CertificateKind.values()),
                caller.actor().name(),
                clock.instant(),
                Body.required("reason", reason));
    }
}
